package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.Warning;
import java.util.Optional;

/**
 * What two answers have in common when the items of a list come in another order.
 *
 * @param verdict the verdict
 * @param grant the grant, without what it says item by item
 * @param parts what it says item by item
 * @param pending what is pending, of whichever item
 * @param warnings what there is to know beside, of whichever item
 */
record Likeness(
    Object verdict,
    Optional<Grant> grant,
    ImmutableMultiset<Grant.Extension.Part> parts,
    ImmutableMultiset<Pending> pending,
    ImmutableMultiset<Warning> warnings) {

  private static final String LAW = "the order of items plays no part";

  static void demand(Determination one, Determination other) {
    Likeness expected = of(one);
    Likeness actual = of(other);
    Demand.that(expected.equals(actual), LAW, "%s is not %s", actual, expected);
  }

  private static Likeness of(Determination answer) {
    return new Likeness(
        answer.verdict(),
        answer.grant().map(CaseGrants::withoutWorking).map(Likeness::withoutParts),
        answer.grant().map(Likeness::parts).orElse(ImmutableMultiset.of()),
        answer.pending().stream()
            .map(each -> new Pending(each.kind(), anyItem(each.name()), each.settles()))
            .collect(ImmutableMultiset.toImmutableMultiset()),
        answer.warnings().stream()
            .map(each -> new Warning(each.code(), anyItem(each.path())))
            .collect(ImmutableMultiset.toImmutableMultiset()));
  }

  private static String anyItem(String path) {
    return path.replaceAll("\\[[0-9]+]", "[]");
  }

  private static Grant withoutParts(Grant grant) {
    return grant instanceof Grant.Extension extension
        ? new Grant.Extension(
            extension.of(),
            extension.until(),
            Optional.empty(),
            extension.monthly(),
            ImmutableList.of())
        : grant;
  }

  private static ImmutableMultiset<Grant.Extension.Part> parts(Grant grant) {
    return grant instanceof Grant.Extension extension
        ? ImmutableMultiset.copyOf(extension.each().orElse(ImmutableList.of()))
        : ImmutableMultiset.of();
  }
}
