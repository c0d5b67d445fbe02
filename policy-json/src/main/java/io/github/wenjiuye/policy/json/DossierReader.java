package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.DossierForm;
import io.github.wenjiuye.policy.model.party.Matter;
import io.github.wenjiuye.policy.model.party.PartyKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is known of parties: of which kind each is shows by the property that tells of the party itself. */
final class DossierReader {

  private final Set<String> refs = new HashSet<>();

  /** A party, whose name none before it has; empty where it is not told of which kind it is. */
  Optional<Dossier> read(Node node, Problems problems) {
    Optional<Dossier> dossier = party(node, Place.ROOT, problems);
    dossier.flatMap(Dossier::ref).filter(ref -> !refs.add(ref)).ifPresent(ref -> {
      Members members = Members.of(node, Place.ROOT, problems);
      String name = Dossier.REF.name();
      members.get(name).ifPresent(given -> problems.tell(members.at(name), given, "repeated"));
    });
    return dossier;
  }

  private static Optional<Dossier> party(Node node, Place place, Problems problems) {
    Members members = Members.of(node, place, problems);
    if (!(node instanceof Node.Group)) {
      return Optional.empty();
    }
    List<PartyKind> kinds = Arrays.stream(PartyKind.values())
        .filter(kind -> members.has(kind.fact()))
        .toList();
    if (kinds.size() != 1) {
      String names =
          Arrays.stream(PartyKind.values()).map(PartyKind::fact).collect(Collectors.joining(", "));
      problems.tellAbsent(
          place, kinds.isEmpty() ? "noParty" : "noParty.several", ImmutableMap.of("names", names));
      return Optional.empty();
    }
    return Optional.of(dossier(kinds.get(0), members));
  }

  private static Dossier dossier(PartyKind kind, Members members) {
    DossierForm form = DossierForm.of(kind);
    members.only(form.names());
    Dossier.Builder dossier = Dossier.of(kind);
    members.forEach((name, value) -> {
      Fact<?, ?> fact = form.facts().get(name);
      if (fact != null) {
        ShapeReader.fact(fact, value, members).ifPresent(read -> dossier.set(name, read));
      }
      form.matter(name)
          .ifPresent(matter -> dossier.set(matter, items(form, matter, value, members)));
    });
    return dossier.build();
  }

  private static ImmutableList<Map<String, Object>> items(
      DossierForm form, Matter matter, Node node, Members members) {
    ImmutableMap<String, Fact<?, ?>> facts = form.matters().getOrDefault(matter, ImmutableMap.of());
    Place place = members.at(matter.property());
    ImmutableList<Node> nodes = Members.items(node, place, members.problems());
    ImmutableList.Builder<Map<String, Object>> items = ImmutableList.builder();
    for (int i = 0; i < nodes.size(); i++) {
      Members item =
          Members.of(nodes.get(i), place.item(i), members.problems()).only(facts.keySet());
      Map<String, Object> known = Maps.newHashMapWithExpectedSize(facts.size());
      item.forEach((name, value) -> Optional.<Fact<?, ?>>ofNullable(facts.get(name))
          .flatMap(fact -> ShapeReader.fact(fact, value, item))
          .ifPresent(read -> known.put(name, read)));
      items.add(known);
    }
    return items.build();
  }
}
