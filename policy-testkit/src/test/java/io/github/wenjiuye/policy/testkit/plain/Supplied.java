package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Supplies what is supposed wherever nothing was: in every league, on every day, for every kind. */
final class Supplied {

  private Supplied() {}

  static PolicyEvaluator evaluator(Drawn drawn, Map<LocalStandard, StandardValue> supposed) {
    LocalStandards.Builder all = LocalStandards.builder();
    for (LocalStandard standard : LocalStandard.values()) {
      for (League league : League.values()) {
        all.put(
            league.code(),
            standard,
            filled(standard, drawn.standards().in(league, standard), supposed.get(standard)));
      }
    }
    PolicyEvaluator.Builder builder = PolicyEvaluator.builder().standards(all.build());
    drawn.readings().forEach(builder::reading);
    return builder.build();
  }

  private static List<LocalStandards.Dated> filled(
      LocalStandard standard, List<LocalStandards.Dated> given, StandardValue supposed) {
    List<LocalStandards.Dated> ordered = new ArrayList<>(given);
    ordered.sort(Comparator.comparing(dated -> dated.from().orElse(LocalDate.MIN)));
    List<LocalStandards.Dated> all = new ArrayList<>();
    Optional<LocalDate> next = Optional.empty();
    boolean open = true;
    for (LocalStandards.Dated dated : ordered) {
      LocalDate from = dated.from().orElse(LocalDate.MIN);
      if (dated.from().isPresent() && next.map(from::isAfter).orElse(true)) {
        all.add(new LocalStandards.Dated(next, Optional.of(from.minusDays(1)), supposed));
      }
      all.add(new LocalStandards.Dated(
          dated.from(), dated.to(), whole(standard, dated.value(), supposed)));
      next = dated.to().map(to -> to.plusDays(1));
      open = dated.to().isPresent();
    }
    if (open) {
      all.add(new LocalStandards.Dated(next, Optional.empty(), supposed));
    }
    return ImmutableList.copyOf(all);
  }

  /** A value whose holes are filled. */
  private static StandardValue whole(
      LocalStandard standard, StandardValue given, StandardValue supposed) {
    boolean mayHaveHoles = standard.form() instanceof Form.Fields fields
        && fields.presence() == Form.Fields.Presence.SOME;
    if (!mayHaveHoles) {
      return given;
    }
    Map<String, Long> values = new HashMap<>(((StandardValue.Named) supposed).values());
    values.putAll(((StandardValue.Named) given).values());
    return new StandardValue.Named(ImmutableMap.copyOf(values));
  }
}
