package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.advice.Change;
import io.github.wenjiuye.policy.model.advice.Change.Direction;
import io.github.wenjiuye.policy.model.advice.Obstacle;
import io.github.wenjiuye.policy.model.advice.Obstacle.Reason;
import io.github.wenjiuye.policy.model.advice.Remedy;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Advice as a part of a page: each way with its changes, or what stands against the claim. */
public final class AdviceText {

  private static final String INDENT = "    ";
  private static final String ONE = "1";

  private final Words words;
  private final Values values;
  private final Places places;
  private final Page page = new Page();

  private AdviceText(String provision, Language language) {
    this.words = new Words(language);
    this.values = new Values(words);
    this.places = new Places(words, provision);
  }

  /**
   * The advice on a claim.
   *
   * @param provision under which the claim was refused
   * @param advice what would turn that
   * @param language the reader's language
   * @return lines, each ended by a line feed; none where there is nothing to be said
   */
  public static String of(String provision, Advice advice, Language language) {
    return new AdviceText(provision, language).write(advice);
  }

  private String write(Advice advice) {
    if (advice.isHopeful()) {
      page.line(words.phrase("advice.ways"));
      int number = 1;
      for (Remedy remedy : advice.remedies()) {
        if (advice.remedies().size() > 1) {
          page.line(words.phrase("advice.way", "number", Integer.toString(number++)));
        }
        remedy(remedy);
      }
    } else if (!advice.obstacles().isEmpty()) {
      page.line(words.phrase("advice.none"));
      advice.obstacles().forEach(this::obstacle);
    }
    return page.toString();
  }

  private void remedy(Remedy remedy) {
    remedy
        .changes()
        .forEach(change -> entry(
            change,
            needed(change),
            change.direction() == Direction.ADDED ? such(remedy, change) : ""));
    if (!remedy.open().isEmpty()) {
      String open = words.comma(remedy.open().stream().map(places::pending).toList());
      page.line(words.phrase("advice.open", "open", open));
    }
  }

  private void entry(Change change, String text, String rest) {
    String first = words.phrase(
        "entry",
        "text",
        words.phrase(
            "rule.sentence",
            Map.of("sentence", String.join(", ", change.sentences()), "text", text)));
    page.line(first, rest, words.phrase("list.semicolon"), INDENT);
  }

  private String needed(Change change) {
    if (change.direction() == Direction.ADDED) {
      return words.colon(
          places.observed(change.fact()).name(), places.more(change.fact(), by(change)));
    }
    Places.Place place = places.at(change.fact());
    String to = to(change, place);
    String told = change
        .now()
        .map(now -> words.phrase(
            "advice.change", Map.of("to", to, "now", values.value(place.domain(), now))))
        .orElse(to);
    return words.colon(place.in(words), withDistance(change, place, told));
  }

  private String to(Change change, Places.Place place) {
    return words.or(
        change.to().stream().map(value -> values.value(place.domain(), value)).toList());
  }

  private String withDistance(Change change, Places.Place place, String told) {
    if (change.by().isEmpty()) {
      return told;
    }
    String key = "advice.by." + change.direction();
    Sort sort = place.domain().sort();
    if (change.direction() == Direction.LATER || change.direction() == Direction.EARLIER) {
      key += "." + sort + (by(change).equals(ONE) ? ".one" : "");
    }
    return words.note(told, words.phrase(key, "by", values.value(distance(sort), by(change))));
  }

  /** Days, months and minutes are counted. */
  private static Sort distance(Sort sort) {
    return sort == Sort.MONEY || sort == Sort.RATE ? sort : Sort.COUNT;
  }

  private static String by(Change change) {
    return change.by().orElse("");
  }

  /** What one of the new items could be like. */
  private String such(Remedy remedy, Change change) {
    Claim claim = remedy.claim();
    Fact<?, ?> list = claim.shape().fact(change.fact()).orElseThrow();
    List<?> items = (List<?>) list.readFrom(claim).orElseThrow();
    int last = items.size() - 1;
    List<String> told = new ArrayList<>();
    collect(list.shape(), items.get(last), change.fact() + "[" + last + "].", told);
    return words.phrase("advice.such", "item", words.semicolon(told));
  }

  private void collect(Shape<?> shape, Object party, String parent, List<String> into) {
    for (Fact<?, ?> fact : shape.facts()) {
      fact.readFrom(party).ifPresent(value -> {
        String path = parent + fact.name();
        if (fact.sort() == Sort.PARTY) {
          collect(fact.shape(), value, path + ".", into);
        } else if (fact.sort().isLeaf()) {
          Places.Place place = places.at(path);
          String wire = value instanceof Coded coded ? coded.code() : value.toString();
          into.add(words.colon(place.name(), values.value(place.domain(), wire)));
        }
      });
    }
  }

  private void obstacle(Obstacle obstacle) {
    Change change = obstacle.change();
    if (obstacle.reason() == Reason.STANDARD) {
      entry(
          change,
          words.phrase("advice.obstacle.STANDARD", "standard", places.standard(change.fact())),
          "");
      return;
    }
    Places.Place place = places.at(change.fact());
    String now = change
        .now()
        .map(value -> values.value(place.domain(), value))
        .orElseGet(() -> words.phrase("value.unknown"));
    boolean day = obstacle.reason() == Reason.PAST && place.domain().sort() == Sort.DAY;
    String needed =
        words.phrase("advice.needed", "to", withDistance(change, place, to(change, place)));
    String reason = words.phrase("advice.obstacle." + obstacle.reason() + (day ? ".DAY" : ""));
    entry(change, words.colon(place.in(words), now), words.details(List.of(needed, reason)));
  }
}
