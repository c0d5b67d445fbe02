package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.comparison.MoneyChange;
import java.util.Map;

/** By how much a sum changes, in words: more and less instead of a sign. */
final class ChangeText {

  private final Words words;
  private final Values values;

  ChangeText(Words words) {
    this.words = words;
    this.values = new Values(words);
  }

  String of(MoneyChange change) {
    if (change.equals(MoneyChange.NONE)) {
      return words.phrase("change.none");
    } else if (change.min().isPresent() && change.min().get().fen() >= 0) {
      return oneWay("change.more", change);
    } else if (change.max().isPresent() && change.max().get().fen() <= 0) {
      return oneWay("change.less", change.reversed());
    }
    return bothWays(change);
  }

  /** A change that goes one way alone, from the smaller to the greater. */
  private String oneWay(String way, MoneyChange change) {
    Money least = change.min().orElse(Money.ZERO);
    boolean fromNothing = least.equals(Money.ZERO);
    if (change.isExact()) {
      return words.phrase(way, "sum", sum(least));
    } else if (change.max().isEmpty()) {
      return fromNothing
          ? words.phrase(way + ".open")
          : words.phrase(way + ".atLeast", "min", sum(least));
    }
    String most = sum(change.max().get());
    return fromNothing
        ? words.phrase(way + ".atMost", "max", most)
        : words.phrase(way + ".between", Map.of("min", sum(least), "max", most));
  }

  private String bothWays(MoneyChange change) {
    MoneyChange back = change.reversed();
    if (change.min().isPresent() && change.max().isPresent()) {
      return words.phrase(
          "change.either",
          Map.of("less", sum(back.max().get()), "more", sum(change.max().get())));
    } else if (change.max().isPresent()) {
      return words.phrase("change.less.beside", "more", sum(change.max().get()));
    }
    return change.min().isPresent()
        ? words.phrase("change.more.beside", "less", sum(back.max().get()))
        : words.phrase("change.open");
  }

  private String sum(Money sum) {
    return values.money(sum);
  }
}
