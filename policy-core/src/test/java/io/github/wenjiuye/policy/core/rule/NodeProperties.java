package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of every node, whatever it says. */
@Domain(Trials.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 200)
class NodeProperties {

  @Property
  void aNodeMeansTheSameOnAClaimAsOnTheValuesOfItsOperands(@ForAll OpenTrial trial) {
    TrialClaim claim = trial.claim();
    Scope onClaim = new Scope(claim);
    trial.plan().provision().roots().forEach(root -> assertAlike(root, onClaim));
    for (Total total : Walk.nodes(trial.plan().provision().roots(), Total.class)) {
      List<?> items = total.items(claim);
      for (Object item : items == null ? List.of() : items) {
        assertAlike(total.term(), new Scope(claim, item));
      }
    }
  }

  private static void assertAlike(Node node, Scope scope) {
    if (node instanceof OfList || node.operands().isEmpty()) {
      return;
    }
    long[] values =
        node.operands().stream().mapToLong(operand -> operand.eval(scope)).toArray();
    assertThat(node.apply(values)).as("%s", node).isEqualTo(node.eval(scope));
    node.operands().forEach(operand -> assertAlike(operand, scope));
  }

  @Property
  void nodesAreValuesThatAreMadeOfTheirOperands(@ForAll long seed) {
    Provision one = Trials.draw(new Random(seed)).provision();
    Provision same = Trials.draw(new Random(seed)).provision();
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
    ImmutableList<Node> nodes = Walk.nodes(one.roots());
    ImmutableList<Node> others = Walk.nodes(same.roots());
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      assertThat(node).isEqualTo(others.get(i)).hasSameHashCodeAs(others.get(i));
      assertThat(node.withOperands(others.get(i).operands())).isEqualTo(node);
      assertThat(node.toString()).isNotBlank().doesNotContain("@");
    }
  }

  @Property
  void aResolvedProvisionAsksForNoReadingAndNoStandardAndSaysNothingTwice(@ForAll OpenTrial trial) {
    Provision provision = trial.plan().provision();
    assertThat(Walk.nodes(provision.roots()))
        .noneMatch(node -> node instanceof ByReading || node instanceof Standard);
    Map<Node, Node> met = new HashMap<>();
    for (Requirement requirement : provision.requirements()) {
      for (Node node : Walk.nodes(ImmutableList.of(requirement.condition()))) {
        if (node instanceof Unstated) {
          continue;
        }
        assertThat(node).as("%s", node).isSameAs(met.computeIfAbsent(node, same -> same));
      }
    }
  }
}
