package io.github.wenjiuye.policy.testkit.mutation;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.rule.GrantRule;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.Requirement;
import io.github.wenjiuye.policy.model.determination.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is granted, with one slip: in one of its terms, a term left out, or something else granted. */
final class GrantMutations {

  private GrantMutations() {}

  static Map<String, GrantRule> of(GrantRule grant) {
    Map<String, GrantRule> slips = new LinkedHashMap<>();
    terms(grant, slips);
    if (grant instanceof GrantRule.Payment payment) {
      payment(payment, slips);
    } else if (grant instanceof GrantRule.Deferral deferral) {
      slips.put(
          "of another",
          new GrantRule.Deferral(
              other(deferral.of()), deferral.until(), deferral.noLaterThan(), deferral.amount()));
      slips.put(
          "until taken for noLaterThan",
          new GrantRule.Deferral(
              deferral.of(), deferral.noLaterThan(), deferral.until(), deferral.amount()));
    } else if (grant instanceof GrantRule.Waiver waiver) {
      waiver(waiver, slips);
    } else if (grant instanceof GrantRule.Extension extension) {
      extension(extension, slips);
    } else if (grant instanceof GrantRule.Access access) {
      slips.put("to another", new GrantRule.Access(other(access.to())));
    } else if (grant instanceof GrantRule.Priority priority) {
      slips.put("in another", new GrantRule.Priority(other(priority.in())));
    } else if (grant instanceof GrantRule.Compliance compliance) {
      for (int i = 0; i < compliance.duties().size(); i++) {
        Requirement duty = compliance.duties().get(i);
        slips.put(
            duty.code() + " none",
            new GrantRule.Compliance(Mutants.without(compliance.duties(), i)));
      }
    }
    return slips;
  }

  /** A slip in one of the expressions, of which the grant rule itself tells which there are. */
  private static void terms(GrantRule grant, Map<String, GrantRule> slips) {
    List<Node> terms = new ArrayList<>();
    grant.map(term -> {
      terms.add(term);
      return term;
    });
    for (int i = 0; i < terms.size(); i++) {
      int index = i;
      Mutants.slips(terms.get(i))
          .forEach((name, slip) -> Mutants.put(slips, name, replaced(grant, index, slip)));
    }
  }

  private static GrantRule replaced(GrantRule grant, int index, Node other) {
    AtomicInteger at = new AtomicInteger();
    return grant.map(term -> at.getAndIncrement() == index ? other : term);
  }

  private static void payment(GrantRule.Payment payment, Map<String, GrantRule> slips) {
    ImmutableList<Node> preference = payment.preference();
    for (int i = 0; i < preference.size(); i++) {
      slips.put(
          preference.get(i) + " not preferred",
          new GrantRule.Payment(payment.amount(), Mutants.without(preference, i), payment.payTo()));
    }
    if (payment.payTo() != null) {
      slips.put("payTo left out", new GrantRule.Payment(payment.amount(), preference, null));
    }
  }

  private static void waiver(GrantRule.Waiver waiver, Map<String, GrantRule> slips) {
    Node until = waiver.until();
    Node amount = waiver.amount();
    slips.put(
        "of another", new GrantRule.Waiver(other(waiver.of()), waiver.extent(), until, amount));
    leftOut(
        "until",
        until,
        () -> new GrantRule.Waiver(waiver.of(), waiver.extent(), null, amount),
        slips);
    leftOut(
        "amount",
        amount,
        () -> new GrantRule.Waiver(waiver.of(), waiver.extent(), until, null),
        slips);
  }

  private static void extension(GrantRule.Extension extension, Map<String, GrantRule> slips) {
    Node until = extension.until();
    Node each = extension.each();
    Node monthly = extension.monthly();
    Subject of = extension.of();
    slips.put("of another", new GrantRule.Extension(other(of), until, each, monthly));
    leftOut("until", until, () -> new GrantRule.Extension(of, null, each, monthly), slips);
    leftOut("each", each, () -> new GrantRule.Extension(of, until, null, monthly), slips);
    leftOut("monthly", monthly, () -> new GrantRule.Extension(of, until, each, null), slips);
  }

  private static void leftOut(
      String name, @Nullable Node term, Supplier<GrantRule> without, Map<String, GrantRule> slips) {
    if (term != null) {
      slips.put(name + " left out", without.get());
    }
  }

  private static Subject other(Subject subject) {
    return subject == Subject.HIRING ? Subject.RESUMPTION : Subject.HIRING;
  }
}
