package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What claims of which everything is known pay together, in fen: all that each pays, less what somebody is paid for once too
 * often. Reckoned plainly, claim by claim, from what the second evaluator says of each.
 */
final class PlainTogether {

  private final List<Claim> claims;
  private final Locals locals;
  private final Plain.Choices choices;

  PlainTogether(List<Claim> claims, Locals locals, Plain.Choices choices) {
    this.claims = claims;
    this.locals = locals;
    this.choices = choices;
  }

  long amount() {
    return apart()
        - tooMuch(hires(), choices.is(Reading.R0_2, "HIGHEST"))
        - tooMuch(refunds(), choices.is(Reading.R3_1, "HIGHER"))
        - allowancesTooMuch();
  }

  /** The sum of the claims, each by itself. */
  long apart() {
    return claims.stream().mapToLong(claim -> pays(claim).orElse(0L)).sum();
  }

  private Told told(Claim claim) {
    return PlainEvaluator.of(claim.provision()).answer(Facts.of(claim), locals, choices);
  }

  /** What a claim pays, if it succeeds with a payment. */
  private Optional<Long> pays(Claim claim) {
    return told(claim)
        .grant()
        .filter(Grant.Payment.class::isInstance)
        .map(grant -> ((Grant.Payment) grant).amount().min().fen());
  }

  /** What somebody is paid, and under which provision. */
  private record Paid(String provision, long fen) {}

  /** All but the highest under each provision, and where one alone is due all but the highest of these. */
  private static long tooMuch(Map<String, List<Paid>> everybody, boolean oneAlone) {
    long sum = 0;
    for (List<Paid> paid : everybody.values()) {
      Map<String, Long> due = new TreeMap<>();
      paid.forEach(one -> due.merge(one.provision(), one.fen(), Math::max));
      sum += paid.stream().mapToLong(Paid::fen).sum()
          - (oneAlone
              ? Collections.max(due.values())
              : due.values().stream().mapToLong(fen -> fen).sum());
    }
    return sum;
  }

  /** What each hire earns: what the claim would pay less without it. */
  private Map<String, List<Paid>> hires() {
    Map<String, List<Paid>> everybody = new LinkedHashMap<>();
    for (Claim claim : hiringClaims()) {
      List<Hire> hires = hires(claim);
      for (int i = 0; i < hires.size(); i++) {
        long fen = pays(claim).orElse(0L) - pays(without(claim, hires, i)).orElse(0L);
        String who = who(hires.get(i));
        if (fen > 0 && !who.isEmpty()) {
          add(everybody, who, claim, fen);
        }
      }
    }
    return everybody;
  }

  private List<Claim> hiringClaims() {
    return claims.stream()
        .filter(claim -> Set.of("12.1", "16.1", "22.5").contains(claim.provision()))
        .toList();
  }

  private static List<Hire> hires(Claim claim) {
    return ((List<?>) value(claim, "hires").orElseThrow())
        .stream().map(Hire.class::cast).toList();
  }

  /** Both labels; one that is not given is looked for beside the other one, where it must be the only one. */
  private String who(Hire hire) {
    Optional<String> ref =
        hire.ref().or(() -> only(Hire::ref, PlainTogether::personRef, personRef(hire)));
    Optional<String> person =
        personRef(hire).or(() -> only(PlainTogether::personRef, Hire::ref, hire.ref()));
    return ref.map(label -> "hire " + label).orElse("")
        + person.map(label -> "person " + label).orElse("");
  }

  private Optional<String> only(
      Function<Hire, Optional<String>> sought,
      Function<Hire, Optional<String>> given,
      Optional<String> value) {
    Set<String> found = new TreeSet<>();
    for (Claim claim : hiringClaims()) {
      for (Hire hire : hires(claim)) {
        if (value.isPresent() && given.apply(hire).equals(value)) {
          sought.apply(hire).ifPresent(found::add);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static Optional<String> personRef(Hire hire) {
    return hire.person().flatMap(Person::ref);
  }

  private Map<String, List<Paid>> refunds() {
    Map<String, List<Paid>> everybody = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.provision().startsWith("3.1")) {
        Enterprise enterprise = (Enterprise) value(claim, "enterprise").orElseThrow();
        enterprise
            .creditCode()
            .ifPresent(
                code -> pays(claim).ifPresent(fen -> add(everybody, code.toString(), claim, fen)));
      }
    }
    return everybody;
  }

  private static void add(Map<String, List<Paid>> everybody, String who, Claim claim, long fen) {
    everybody.computeIfAbsent(who, key -> new ArrayList<>()).add(new Paid(claim.provision(), fen));
  }

  /** The allowances beyond one for each person, and all of those whose benefit goes on. */
  private long allowancesTooMuch() {
    Set<String> continued = new TreeSet<>();
    Map<String, List<Paid>> allowances = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.provision().equals("21.2") && told(claim).eligible()) {
        person(claim).ifPresent(continued::add);
      }
      if (claim.provision().equals("21.1")) {
        person(claim)
            .ifPresent(who -> pays(claim).ifPresent(fen -> add(allowances, who, claim, fen)));
      }
    }
    long sum = tooMuch(allowances, true);
    if (choices.is(Reading.R21_4, "ONE")) {
      allowances.keySet().retainAll(continued);
      sum += allowances.values().stream()
          .mapToLong(paid -> paid.stream().mapToLong(Paid::fen).max().orElseThrow())
          .sum();
    }
    return sum;
  }

  private static Optional<String> person(Claim claim) {
    return value(claim, "person").flatMap(person -> ((Person) person).ref());
  }

  private static Claim without(Claim claim, List<Hire> hires, int index) {
    List<Object> others = new ArrayList<>(hires);
    others.remove(index);
    return Rebuilt.with(claim, "hires", ImmutableList.copyOf(others));
  }

  private static Optional<?> value(Claim claim, String name) {
    return claim.shape().fact(name).orElseThrow().readFrom(claim);
  }
}
