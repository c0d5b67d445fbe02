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
    long sum = apart();
    if (choices.is(Reading.R0_2, "HIGHEST")) {
      sum -= tooMuch(hires());
    }
    if (choices.is(Reading.R3_1, "HIGHER")) {
      sum -= tooMuch(refunds());
    }
    if (choices.is(Reading.R21_4, "ONE")) {
      sum -= besideContinuedBenefit();
    }
    return sum;
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

  /** What somebody is paid, under which provision. */
  private record Paid(String provision, long fen) {}

  /** All but what the provision pays that pays each most who is paid under two or more. */
  private static long tooMuch(Map<String, List<Paid>> everybody) {
    long sum = 0;
    for (List<Paid> paid : everybody.values()) {
      Map<String, Long> byProvision = new TreeMap<>();
      paid.forEach(one -> byProvision.merge(one.provision(), one.fen(), Long::sum));
      sum += byProvision.values().stream().mapToLong(fen -> fen).sum()
          - Collections.max(byProvision.values());
    }
    return sum;
  }

  /** What each hire earns: what the claim would pay less without it. */
  private Map<String, List<Paid>> hires() {
    Map<String, List<Paid>> everybody = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (Set.of("12.1", "16.1", "22.5").contains(claim.provision())) {
        List<?> hires = (List<?>) value(claim, "hires").orElseThrow();
        for (int i = 0; i < hires.size(); i++) {
          Hire hire = (Hire) hires.get(i);
          long fen = pays(claim).orElse(0L) - pays(without(claim, hires, i)).orElse(0L);
          if (fen > 0) {
            who(hire).ifPresent(mark -> add(everybody, mark, claim, fen));
          }
        }
      }
    }
    return everybody;
  }

  private static Optional<String> who(Hire hire) {
    return hire.ref()
        .map(ref -> "hire " + ref)
        .or(() -> hire.person().flatMap(Person::ref).map(ref -> "person " + ref));
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

  /** The allowances of those whose benefit goes on. */
  private long besideContinuedBenefit() {
    Set<String> continued = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.provision().equals("21.2") && told(claim).eligible()) {
        person(claim).ifPresent(continued::add);
      }
    }
    return claims.stream()
        .filter(claim -> claim.provision().equals("21.1"))
        .filter(claim -> person(claim).filter(continued::contains).isPresent())
        .mapToLong(claim -> pays(claim).orElse(0L))
        .sum();
  }

  private static Optional<String> person(Claim claim) {
    return value(claim, "person").flatMap(person -> ((Person) person).ref());
  }

  private static Claim without(Claim claim, List<?> hires, int index) {
    List<Object> others = new ArrayList<>(hires);
    others.remove(index);
    return Rebuilt.with(claim, "hires", ImmutableList.copyOf(others));
  }

  private static Optional<?> value(Claim claim, String name) {
    return claim.shape().fact(name).orElseThrow().readFrom(claim);
  }
}
