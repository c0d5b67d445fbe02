package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.party.Composition;
import io.github.wenjiuye.policy.model.party.Compositions;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.DossierForm;
import io.github.wenjiuye.policy.model.party.Matter;
import io.github.wenjiuye.policy.model.party.PartyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Parties of which some is known: put together from claims of chance, under every provision that concerns them. */
final class DrawnDossiers {

  private static final PolicyEvaluator ANY = PolicyEvaluator.builder().build();

  private DrawnDossiers() {}

  /** A party that can be: what cannot stand together is drawn again. */
  static Dossier of(PartyKind kind, long seed) {
    Random random = new Random(seed);
    while (true) {
      Dossier drawn = draw(kind, random);
      if (ANY.validate(drawn).isEmpty()) {
        return drawn;
      }
    }
  }

  private static Dossier draw(PartyKind kind, Random random) {
    DossierForm form = DossierForm.of(kind);
    Dossier.Builder dossier =
        Dossier.of(kind).on(LocalDate.of(2020, 8, 1).plusDays(random.nextInt(200)));
    Map<Matter, List<Map<String, Object>>> matters = new LinkedHashMap<>();
    for (Composition composition : Compositions.of(kind)) {
      if (random.nextInt(4) == 0) {
        continue;
      }
      Claim claim = PolicyArbitraries.claims(composition.provision())
          .generator(1000)
          .next(random)
          .value();
      Map<String, Object> item = new LinkedHashMap<>();
      for (Fact<?, ?> fact : composition.shape().facts()) {
        Optional<Object> value = fact.readFrom(claim);
        boolean isTold = composition.matter().isPresent()
            && form.matters().get(composition.matter().get()).containsKey(fact.name());
        if (value.isPresent() && isTold) {
          item.put(fact.name(), value.get());
        } else if (value.isPresent() && form.facts().containsKey(fact.name())) {
          dossier.set(fact.name(), value.get());
        }
      }
      composition
          .matter()
          .ifPresent(matter ->
              matters.computeIfAbsent(matter, key -> new ArrayList<>()).add(item));
    }
    matters.forEach((matter, items) ->
        dossier.set(matter, random.nextInt(5) == 0 ? ImmutableList.of() : items.subList(0, 1)));
    return dossier.build();
  }

  /** A value that a question may be answered with. */
  static Object value(Domain domain, Random random) {
    return switch (domain.sort()) {
      case TEXT -> "A";
      case COUNT -> 1L + random.nextInt(2);
      case DAY -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(500));
      case TRUTH -> random.nextInt(3) > 0;
      default -> {
        long span = Math.min(domain.max() - domain.min(), 4_000_000_000_000L);
        Optional<Object> value = Optional.empty();
        while (value.isEmpty()) {
          value = domain.value(domain.min() + random.nextInt(1001) * (span / 1000));
        }
        yield value.get();
      }
    };
  }
}
