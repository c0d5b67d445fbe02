package io.github.wenjiuye.policy.core.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places in the claims under one provision, in words. A path that leads nowhere is shown as it stands. */
final class Places {

  private static final Splitter STEPS = Splitter.on('.');
  private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)(?:\\[([0-9]{1,8})])?");
  private static final String ITEM = ".item";
  private static final String MORE = ".more";
  private static final String QUALIFYING = "qualifying";
  private static final ImmutableSet<String> SUMS = ImmutableSet.of(QUALIFYING, "total");
  private static final Domain PLAIN = Domain.between(Sort.TEXT, 0, 0);
  private static final Domain HOW_MANY = Domain.between(Sort.COUNT, 0, Domain.UNBOUNDED);

  private final Words words;
  private final @Nullable Shape<?> claim;

  Places(Words words, String provision) {
    this.words = words;
    this.claim = Claims.shapes().get(provision);
  }

  /**
   * A place in words.
   *
   * @param item the item of a list that it belongs to, empty for what is common to the claim
   * @param name what stands there
   * @param domain the values that can stand there
   */
  record Place(String item, String name, Domain domain) {

    boolean isWholeItem() {
      return name.isEmpty();
    }

    /** Item and name together. */
    String in(Words words) {
      if (item.isEmpty()) {
        return name;
      }
      return isWholeItem() ? item : words.colon(item, name);
    }
  }

  /** What a path of a claim leads to. */
  Place at(String path) {
    return find(path).or(() -> ofStandard(path)).orElse(new Place("", path, PLAIN));
  }

  /** What a condition looked at; where that is a list, how many of its items qualify. */
  Place observed(String path) {
    return find(path + "." + QUALIFYING).orElseGet(() -> at(path));
  }

  private Optional<Place> find(String path) {
    List<String> items = new ArrayList<>();
    Optional<Place> found = Optional.empty();
    Shape<?> shape = claim;
    for (Iterator<String> steps = STEPS.split(path).iterator(); steps.hasNext(); ) {
      Matcher step = STEP.matcher(steps.next());
      Fact<?, ?> fact =
          shape == null || !step.matches() ? null : shape.fact(step.group(1)).orElse(null);
      if (fact == null) {
        return Optional.empty();
      }
      boolean list = fact.sort() == Sort.ITEMS;
      String index = step.group(2);
      if (index != null) {
        if (!list) {
          return Optional.empty();
        }
        items.add(words.label(fact + ITEM, "number", ordinal(index)));
        found = Optional.of(new Place(words.comma(items), "", PLAIN));
      } else if (list && steps.hasNext()) {
        String sum = steps.next();
        return steps.hasNext() || !SUMS.contains(sum)
            ? Optional.empty()
            : words
                .label(fact + "." + sum)
                .map(name -> new Place(words.comma(items), name, HOW_MANY));
      } else {
        found = Optional.of(
            new Place(words.comma(items), label(fact.toString()), list ? HOW_MANY : fact.domain()));
      }
      shape = fact.sort().isLeaf() ? null : fact.shape();
    }
    return found;
  }

  /** So many more items of a list of the claim. */
  String more(String list, String number) {
    return claim == null
        ? number
        : claim
            .fact(list)
            .map(fact -> words.label(fact + MORE, "number", number))
            .orElse(number);
  }

  /** Items are counted from 0 in a path and from 1 by people. */
  private static String ordinal(String index) {
    return Integer.toString(Integer.parseInt(index) + 1);
  }

  /** What a line of the worksheet is about: a place in the claim, a local standard, or another term. */
  String term(String name) {
    return standardName(name)
        .or(() -> words.label("term." + name))
        .orElseGet(() -> at(name).in(words));
  }

  /** A local standard, or a part of one such as {@code trainingSubsidy.PRE_JOB}. */
  String standard(String name) {
    return standardName(name).orElse(name);
  }

  /** What is missing. */
  String pending(Pending pending) {
    return switch (pending.kind()) {
      case FACT -> at(pending.name()).in(words);
      case STANDARD -> words.phrase("pending.standard", "name", standard(pending.name()));
    };
  }

  /** A fact by its path, or by its bare name if it is one of a party of the claim. */
  String named(String name) {
    return find(name)
        .map(place -> place.in(words))
        .or(() -> claim == null ? Optional.empty() : ofParty(claim, name))
        .orElse(name);
  }

  private Optional<String> ofParty(Shape<?> claim, String name) {
    return claim.facts().stream()
        .filter(fact -> fact.sort() == Sort.PARTY)
        .flatMap(party -> party.shape().fact(name).stream())
        .findFirst()
        .map(fact -> label(fact.toString()));
  }

  private Optional<Place> ofStandard(String name) {
    return LocalStandard.of(name)
        .filter(standard -> standard.form() instanceof Form.Single)
        .map(standard -> new Place("", standard(name), ((Form.Single) standard.form()).domain()));
  }

  private Optional<String> standardName(String name) {
    return words.label("standard." + name);
  }

  private String label(String key) {
    return words.label(key).orElse(key);
  }
}
