package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.lang.invoke.MethodHandle;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The three laws of what unknown means, on random provisions: the kernel says what all completions of a claim come to. */
@Domain(Trials.class)
@Domain(DomainContext.Global.class)
class RandomTreeProperties {

  @Property(seed = "20200509")
  void verdictAmountAndWhatIsPendingAreThoseOfAllCompletions(@ForAll OpenTrial trial) {
    Completions completions = Completions.of(trial);
    Plan plan = trial.plan();
    Decision decision = plan.decide(trial.claim());
    assertThat(trial.told(decision)).isEqualTo(trial.told(completions.decision()));
    List<Pending> pending = plan.pending(trial.claim(), decision);
    assertThat(pending).containsExactlyInAnyOrderElementsOf(completions.pending());
    assertThat(pending).extracting(Pending::settles).isSorted();
  }

  @Property(seed = "20200509")
  void aConditionIsMetOrUnmetWhereAllCompletionsAgree(@ForAll OpenTrial trial, @ForAll int choice) {
    Plan plan = trial.plan();
    ImmutableList<Node> conditions = conditions(plan.provision().roots());
    Node condition = conditions.get(Math.floorMod(choice, conditions.size()));
    Reckoner reckoner = new Reckoner(trial);
    assertThat(plan.truth(trial.claim(), condition))
        .as("%s", condition)
        .isEqualTo(Completions.of(reckoner, reckoner.value(condition)).truth());
  }

  @Property(seed = "20200509")
  void anItemMeetsAConditionWhereAllCompletionsAgree(@ForAll OpenTrial trial, @ForAll int choice) {
    Plan plan = trial.plan();
    for (Total total : Walk.nodes(plan.provision().roots(), Total.class)) {
      List<?> items = total.items(trial.claim());
      ImmutableList<Node> conditions = conditions(ImmutableList.of(total.term()));
      for (int i = 0; items != null && i < items.size() && !conditions.isEmpty(); i++) {
        Node condition = conditions.get(Math.floorMod(choice, conditions.size()));
        Reckoner reckoner = new Reckoner(trial);
        assertThat(plan.truth(trial.claim(), total.list(), i, items.get(i), condition))
            .as("%s of item %s", condition, i)
            .isEqualTo(
                Completions.of(reckoner, reckoner.value(condition, total.list(), i, items.get(i)))
                    .truth());
      }
    }
  }

  @Property(seed = "20200509")
  void whatIsCompiledDecidesAsTheNodesThemselvesDo(@ForAll OpenTrial trial) {
    Plan plan = trial.plan();
    MethodHandle compiled = plan.compile();
    for (TrialClaim claim :
        ImmutableList.of(trial.claim(), trial.knowing(ImmutableSet.of()).claim())) {
      assertThat(Plan.run(compiled, claim)).isEqualTo(plan.interpret(claim));
    }
  }

  @Property(seed = "20200509")
  void whatIsCompiledForColumnsDecidesAsTheNodesThemselvesDo(@ForAll OpenTrial trial)
      throws Throwable {
    Plan plan = trial.plan();
    boolean hasAmount = !plan.terms().isEmpty();
    ImmutableList<TrialClaim> claims =
        ImmutableList.of(trial.claim(), trial.knowing(ImmutableSet.of()).claim());
    ClaimColumns columns = ClaimColumns.of(TrialClaim.SHAPE, claims);
    MethodHandle compiled =
        Compiler.rows(columns, new Refusing(), plan.provision().verdict(), plan.terms(), hasAmount);
    for (int row = 0; row < claims.size(); row++) {
      long outcome = (long) compiled.invokeExact(columns, row);
      Decision decision = plan.interpret(claims.get(row));
      assertThat(outcome)
          .isEqualTo(
              decision == null
                  ? RowKernel.OPEN
                  : decision.isIneligible()
                      ? RowKernel.INELIGIBLE
                      : hasAmount ? decision.term(0).min() : 0);
    }
  }

  /** The conditions in expressions, but for those on the items of a list. */
  private static ImmutableList<Node> conditions(Iterable<Node> roots) {
    ImmutableList.Builder<Node> conditions = ImmutableList.builder();
    for (Node node : roots) {
      if (node.sort() == Sort.TRUTH) {
        conditions.add(node);
      }
      if (!(node instanceof OfList)) {
        conditions.addAll(conditions(node.operands()));
      }
    }
    return conditions.build();
  }
}
