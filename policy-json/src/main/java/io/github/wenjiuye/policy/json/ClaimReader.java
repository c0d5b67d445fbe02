package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.Map;
import java.util.Optional;

/** Reads claims: the provision says which facts there can be. */
final class ClaimReader {

  static final String PROVISION = "provision";

  private ClaimReader() {}

  /** A claim of any type; empty where it is not told which. */
  static Optional<Claim> read(Node node, Problems problems) {
    Members members = Members.of(node, Place.ROOT, problems);
    return node instanceof Node.Group
        ? shape(members).map(shape -> read(shape, members))
        : Optional.empty();
  }

  /** A claim of one type, which need not name its provision, but no other. */
  static <C extends Claim> C read(Shape<C> shape, Node node, Problems problems) {
    Members members = Members.of(node, Place.ROOT, problems);
    C claim = read(shape, members);
    members.get(PROVISION).ifPresent(given -> {
      Place place = members.at(PROVISION);
      Optional<String> named = Leaves.text(given, place, problems);
      if (named.isPresent() && !named.get().equals(claim.provision())) {
        ImmutableMap<String, String> expected = ImmutableMap.of(PROVISION, claim.provision());
        problems.tell(place, given, "otherProvision", expected);
      }
    });
    return claim;
  }

  private static <C extends Claim> C read(Shape<C> shape, Members members) {
    members.only(Sets.union(ImmutableSet.of(PROVISION), shape.names()));
    return ShapeReader.build(shape, members);
  }

  private static Optional<Shape<? extends Claim>> shape(Members members) {
    Map<String, Shape<? extends Claim>> shapes = Claims.shapes();
    ImmutableMap<String, String> names =
        ImmutableMap.of("names", String.join(", ", shapes.keySet()));
    Place place = members.at(PROVISION);
    Optional<Node> given = members.get(PROVISION);
    if (given.isEmpty()) {
      members.problems().tellAbsent(place, "noProvision", names);
      return Optional.empty();
    }
    Optional<String> named = Leaves.text(given.get(), place, members.problems());
    Optional<Shape<? extends Claim>> shape = named.map(shapes::get);
    if (named.isPresent() && shape.isEmpty()) {
      members
          .problems()
          .tellUnknown(place, given.get(), "unknownProvision", named.get(), shapes.keySet(), names);
    }
    return shape;
  }
}
