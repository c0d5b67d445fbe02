package io.github.wenjiuye.policy.model.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and replaces what is known at one place of a dossier. */
final class DossierEdit {

  private final Dossier dossier;
  private final DossierForm form;

  DossierEdit(Dossier dossier) {
    this.dossier = dossier;
    this.form = DossierForm.of(dossier.kind());
  }

  Optional<Object> get(String path) {
    DossierPath steps = DossierPath.parse(path);
    DossierPath.Step first = steps.head();
    Optional<Matter> matter = form.matter(first.name());
    if (matter.isEmpty()) {
      return read(form.facts(), dossier.facts(), steps);
    }
    ImmutableList<ImmutableMap<String, Object>> items = dossier.matters().get(matter.get());
    if (first.index() == DossierPath.Step.NONE) {
      return Optional.ofNullable(items).map(known -> (long) known.size());
    }
    ImmutableMap<String, Object> item = items != null && first.index() < items.size()
        ? items.get(first.index())
        : ImmutableMap.of();
    return read(form.facts(matter.get()), item, steps.tail());
  }

  private Optional<Object> read(
      ImmutableMap<String, Fact<?, ?>> facts, Map<String, Object> known, DossierPath path) {
    Fact<?, ?> fact = DossierPath.fact(facts, path.head().name());
    return value(fact, Optional.ofNullable(known.get(fact.name())), path);
  }

  private static Optional<Object> value(Fact<?, ?> fact, Optional<?> known, DossierPath path) {
    if (fact.sort() == Sort.ITEMS) {
      ImmutableList<?> items = (ImmutableList<?>) known.orElse(null);
      int index = path.head().index();
      if (index == DossierPath.Step.NONE) {
        return Optional.ofNullable(items).map(list -> (long) list.size());
      }
      return items == null || index >= items.size()
          ? Optional.empty()
          : below(fact, Optional.of(items.get(index)), path.tail());
    }
    return path.tail().isEmpty() ? known.map(one -> one) : below(fact, known, path.tail());
  }

  private static Optional<Object> below(Fact<?, ?> fact, Optional<?> party, DossierPath path) {
    Fact<?, ?> next = DossierPath.fact(fact.shape().byName(), path.head().name());
    return value(next, party.flatMap(owner -> next.readFrom(owner)), path);
  }

  Dossier with(String path, Object value) {
    DossierPath steps = DossierPath.parse(path);
    DossierPath.Step first = steps.head();
    Optional<Matter> matter = form.matter(first.name());
    if (matter.isEmpty()) {
      Map<String, Object> facts = new LinkedHashMap<>(dossier.facts());
      replace(form.facts(), facts, steps, value);
      return new Dossier(dossier.kind(), facts, dossier.matters());
    }
    Map<Matter, ImmutableList<ImmutableMap<String, Object>>> matters =
        new HashMap<>(dossier.matters());
    List<ImmutableMap<String, Object>> items =
        new ArrayList<>(matters.getOrDefault(matter.get(), ImmutableList.of()));
    if (first.index() == DossierPath.Step.NONE) {
      resize(items, (Long) value, ImmutableMap::of);
    } else {
      Map<String, Object> item = new LinkedHashMap<>(items.get(first.within(items)));
      replace(form.facts(matter.get()), item, steps.tail(), value);
      items.set(first.index(), ImmutableMap.copyOf(item));
    }
    matters.put(matter.get(), ImmutableList.copyOf(items));
    return new Dossier(dossier.kind(), dossier.facts(), matters);
  }

  private void replace(
      ImmutableMap<String, Fact<?, ?>> facts,
      Map<String, Object> known,
      DossierPath path,
      Object value) {
    Fact<?, ?> fact = DossierPath.fact(facts, path.head().name());
    known.put(fact.name(), replaced(fact, known.get(fact.name()), path, value));
  }

  private static Object replaced(
      Fact<?, ?> fact, @Nullable Object known, DossierPath path, Object value) {
    if (fact.sort() == Sort.ITEMS) {
      List<Object> items =
          new ArrayList<>(known == null ? ImmutableList.of() : (ImmutableList<?>) known);
      int index = path.head().index();
      if (index == DossierPath.Step.NONE) {
        resize(items, (Long) value, () -> fact.shape().build(ImmutableMap.of()));
      } else {
        Object item = items.get(path.head().within(items));
        items.set(index, within(fact.shape(), item, path.tail(), value));
      }
      return ImmutableList.copyOf(items);
    }
    return path.tail().isEmpty()
        ? fact.type().cast(value)
        : within(fact.shape(), known, path.tail(), value);
  }

  /** A party with one of its facts replaced. */
  private static Object within(
      Shape<?> shape, @Nullable Object party, DossierPath path, Object value) {
    Object before = party == null ? shape.build(ImmutableMap.of()) : party;
    Fact<?, ?> fact = DossierPath.fact(shape.byName(), path.head().name());
    Object known = fact.readFrom(before).orElse(null);
    return shape.with(before, fact, replaced(fact, known, path, value));
  }

  private static <T> void resize(List<T> items, long size, Supplier<? extends T> blank) {
    if (size < 0 || size > DossierForm.MOST_ITEMS) {
      throw new IllegalArgumentException("A list of " + size + " items");
    }
    while (items.size() > size) {
      items.remove(items.size() - 1);
    }
    while (items.size() < size) {
      items.add(blank.get());
    }
  }
}
