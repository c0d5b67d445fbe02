package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;

/**
 * What a provision must not say if the kernel is to answer exactly. The {@linkplain Lint lint} tells the first two of anything
 * that is written:
 *
 * <ul>
 *   <li>two unknowns coupled by a share or product and by another comparison;
 *   <li>a comparison of a sum over a list, as against a count;
 *   <li>one fact on both sides of a comparison;
 *   <li>two unknowns without a bound held against one another, or multiplied and compared;
 *   <li>a product asked to be equal to something, or both compared and granted.
 * </ul>
 */
final class KernelLimits {

  private KernelLimits() {}

  static boolean allow(Provision provision) {
    Couplings couplings = new Couplings(provision);
    ImmutableList<Node> granted = Walk.nodes(provision.grant().terms());
    ImmutableList<Node> asked = Walk.nodes(provision.roots());
    return asked.stream()
            .noneMatch(node -> couplings.with(node).isPresent() || couplings.comparesSum(node))
        && asked.stream()
            .filter(node -> node instanceof Compare || node instanceof Share)
            .flatMap(comparison -> Walk.nodes(comparison.operands()).stream())
            .noneMatch(node -> node instanceof Product && granted.contains(node));
  }

  static boolean allow(Node comparison) {
    if (!(comparison instanceof Compare) && !(comparison instanceof Share)) {
      return true;
    }
    Set<Node> left = leaves(comparison.operands().get(0));
    Set<Node> right = leaves(comparison.operands().get(1));
    boolean isBent =
        Walk.nodes(ImmutableList.of(comparison)).stream().anyMatch(Product.class::isInstance);
    return isAboutAClaim(comparison.operands().get(0))
        && left.stream().noneMatch(right::contains)
        && !(left.stream().anyMatch(KernelLimits::isUnbounded)
            && right.stream().anyMatch(KernelLimits::isUnbounded))
        && !(isBent
            && comparison instanceof Compare compare
            && compare.operator() == Compare.Operator.EQUAL);
  }

  /** A finding tells what is observed, so something must be, whatever the reading. */
  private static boolean isAboutAClaim(Node left) {
    return left instanceof FactNode
        || left instanceof Total
        || (left instanceof ByReading
            ? left.operands().stream().allMatch(KernelLimits::isAboutAClaim)
            : left.operands().stream().anyMatch(KernelLimits::isAboutAClaim));
  }

  private static Set<Node> leaves(Node side) {
    ImmutableList<Node> sides = ImmutableList.of(side);
    Set<Node> leaves = new HashSet<>(Walk.nodes(sides, FactNode.class));
    leaves.addAll(Walk.nodes(sides, Total.class));
    leaves.addAll(Walk.nodes(sides, Standard.class));
    return leaves;
  }

  /** Whether nothing bounds the values of a fact, a standard or the number of items. */
  static boolean isUnbounded(Node leaf) {
    return leaf instanceof Total
        || leaf instanceof Standard
        || (leaf instanceof FactNode fact && fact.leaf().domain().max() == Node.UNBOUNDED);
  }
}
