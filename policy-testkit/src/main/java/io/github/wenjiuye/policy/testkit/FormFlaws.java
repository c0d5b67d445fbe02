package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import io.github.wenjiuye.policy.model.standards.StandardValue.Band;
import io.github.wenjiuye.policy.model.standards.StandardValue.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of local standards with one thing wrong, for each thing that can be wrong with a value of a form. */
final class FormFlaws {

  private static final String NOTHING_LISTED = "nothingListed";
  private static final String NO_PROPERTY = "unheardOf";

  private final StandardValues valid;
  private final ValueArbitraries values;
  private final ImmutableList.Builder<Arbitrary<Spoilt>> found = ImmutableList.builder();

  private FormFlaws(ValueArbitraries values) {
    this.values = values;
    this.valid = new StandardValues(values);
  }

  /**
   * A value with one thing wrong.
   *
   * @param value the value
   * @param path what is wrong, seen from the standard, such as {@code [1].rate}; empty for the whole
   * @param code the code of the violation
   */
  record Spoilt(StandardValue value, String path, String code) {}

  static ImmutableList<Arbitrary<Spoilt>> of(Form form, ValueArbitraries values) {
    FormFlaws flaws = new FormFlaws(values);
    flaws.anotherForm(form);
    if (form instanceof Form.Single single) {
      flaws.outside(
          single.domain(),
          flaws.valid.of(form),
          (value, code) -> new Spoilt(new StandardValue.Single(code), "", ""));
    } else if (form instanceof Form.Banded banded) {
      flaws.banded(banded);
    } else if (form instanceof Form.Fields fields) {
      flaws.fields(fields);
    } else if (form instanceof Form.Table table) {
      flaws.table(table);
    } else if (form instanceof Form.Provinces) {
      flaws.provinces(form);
    } else {
      flaws.sites(form);
    }
    return flaws.found.build();
  }

  private void anotherForm(Form form) {
    Form other = form instanceof Form.Sites ? new Form.Provinces() : new Form.Sites();
    found.add(valid.of(other).map(value -> new Spoilt(value, "", "standardForm")));
  }

  /** A number below what the notice allows, or above it, which a value is given at some place. */
  private void outside(
      Domain domain, Arbitrary<StandardValue> whole, BiFunction<StandardValue, Long, Spoilt> put) {
    boolean symbol = domain.sort() == Sort.SYMBOL;
    if (domain.min() != -Domain.UNBOUNDED) {
      found.add(Combinators.combine(whole, Flaw.beyond(1))
          .as((value, by) ->
              coded(put.apply(value, domain.min() - by), symbol ? "standardForm" : "belowNotice")));
    }
    if (domain.max() != Domain.UNBOUNDED) {
      found.add(Combinators.combine(whole, Flaw.beyond(1))
          .as((value, by) ->
              coded(put.apply(value, domain.max() + by), symbol ? "standardForm" : "aboveNotice")));
    }
  }

  private static Spoilt coded(Spoilt spoilt, String code) {
    return new Spoilt(spoilt.value(), spoilt.path(), code);
  }

  private void banded(Form.Banded form) {
    Arbitrary<StandardValue> whole = valid.of(form);
    String upTo = "." + form.upTo();
    found.add(Arbitraries.just(
        new Spoilt(new StandardValue.Banded(ImmutableList.of()), "", NOTHING_LISTED)));
    outside(form.domain(), whole, (value, code) -> {
      List<Band> bands = bands(value);
      int last = bands.size() - 1;
      bands.set(last, new Band(OptionalLong.empty(), code));
      return new Spoilt(banded(bands), "[" + last + "]." + form.value(), "");
    });
    found.add(Combinators.combine(whole, Flaw.beyond(1)).as((value, by) -> {
      List<Band> bands = bands(value);
      bands.add(
          0,
          new Band(OptionalLong.of(form.upToDomain().min() - by), bands.get(0).code()));
      return new Spoilt(banded(bands), "[0]" + upTo, "atLeast");
    }));
    found.add(whole.map(value -> {
      List<Band> bands = bands(value);
      int last = bands.size() - 1;
      long end = last == 0 ? 1 : bands.get(last - 1).upTo().orElseThrow() + 1;
      bands.set(last, new Band(OptionalLong.of(end), bands.get(last).code()));
      return new Spoilt(banded(bands), "[" + last + "]" + upTo, "lastBandNotOpen");
    }));
    found.add(whole.map(value -> {
      List<Band> bands = bands(value);
      bands.add(bands.get(bands.size() - 1));
      return new Spoilt(banded(bands), "[" + (bands.size() - 1) + "]", "bandAfterOpenBand");
    }));
    found.add(Combinators.combine(whole, values.codes(form.upToDomain()), Flaw.beyond(0))
        .as((value, end, by) -> {
          Band open = bands(value).get(bands(value).size() - 1);
          long next = Math.max(form.upToDomain().min(), end - by);
          return new Spoilt(
              banded(List.of(
                  new Band(OptionalLong.of(end), open.code()),
                  new Band(OptionalLong.of(next), open.code()),
                  open)),
              "[1]",
              "bandsNotAscending");
        }));
  }

  private static List<Band> bands(StandardValue value) {
    return new ArrayList<>(((StandardValue.Banded) value).bands());
  }

  private static StandardValue banded(List<Band> bands) {
    return new StandardValue.Banded(ImmutableList.copyOf(bands));
  }

  private void fields(Form.Fields form) {
    Arbitrary<StandardValue> whole = valid.of(form);
    boolean alone = form.presence() == Form.Fields.Presence.EXACTLY_ONE;
    form.fields()
        .forEach((name, domain) -> outside(
            domain, whole, (value, code) -> with(alone ? Map.of() : named(value), name, code)));
    found.add(whole.map(
        value -> coded(with(alone ? Map.of() : named(value), NO_PROPERTY, 1L), "unknownProperty")));
    switch (form.presence()) {
      case ALL ->
        form.fields()
            .keySet()
            .forEach(name -> found.add(whole.map(value -> {
              Map<String, Long> rest = new HashMap<>(named(value));
              rest.remove(name);
              return new Spoilt(new Named(ImmutableMap.copyOf(rest)), "." + name, "missing");
            })));
      case SOME -> found.add(nothing(NOTHING_LISTED));
      case EXACTLY_ONE -> {
        found.add(nothing("notExactlyOne"));
        found.add(valid
            .of(new Form.Fields(form.fields(), Form.Fields.Presence.ALL))
            .map(value -> new Spoilt(value, "", "notExactlyOne")));
      }
    }
  }

  private static Arbitrary<Spoilt> nothing(String code) {
    return Arbitraries.just(new Spoilt(new Named(ImmutableMap.of()), "", code));
  }

  private void table(Form.Table form) {
    found.add(nothing(NOTHING_LISTED));
    outside(
        form.domain(),
        valid.of(form),
        (value, code) -> with(named(value), named(value).keySet().iterator().next(), code));
  }

  private static Map<String, Long> named(StandardValue value) {
    return ((Named) value).values();
  }

  private static Spoilt with(Map<String, Long> values, String name, long code) {
    Map<String, Long> changed = new HashMap<>(values);
    changed.put(name, code);
    return new Spoilt(new Named(ImmutableMap.copyOf(changed)), "." + name, "");
  }

  private void provinces(Form form) {
    found.add(Arbitraries.just(
        new Spoilt(new StandardValue.Provinces(ImmutableList.of()), "", NOTHING_LISTED)));
    found.add(Combinators.combine(valid.of(form), Flaw.beyond(1)).as((value, by) -> {
      List<StandardValue.RecognisedProvince> rows =
          new ArrayList<>(((StandardValue.Provinces) value).rows());
      int last = rows.size() - 1;
      StandardValue.RecognisedProvince row = rows.get(last);
      rows.set(
          last,
          new StandardValue.RecognisedProvince(
              row.province(), row.from(), Optional.of(row.from().minusDays(by))));
      return new Spoilt(
          new StandardValue.Provinces(ImmutableList.copyOf(rows)),
          "[" + last + "].to",
          "notBefore");
    }));
  }

  private void sites(Form form) {
    found.add(Arbitraries.just(
        new Spoilt(new StandardValue.Sites(ImmutableList.of()), "", NOTHING_LISTED)));
    found.add(Combinators.combine(valid.of(form), Arbitraries.of(true, false)).as((value, same) -> {
      List<StandardValue.Site> rows = new ArrayList<>(((StandardValue.Sites) value).rows());
      int last = rows.size() - 1;
      StandardValue.Site row = rows.get(last);
      rows.set(
          last,
          same
              ? new StandardValue.Site(row.place(), row.opens(), row.opens())
              : new StandardValue.Site(row.place(), row.closes(), row.opens()));
      return new Spoilt(
          new StandardValue.Sites(ImmutableList.copyOf(rows)), "[" + last + "].closes", "after");
    }));
  }
}
