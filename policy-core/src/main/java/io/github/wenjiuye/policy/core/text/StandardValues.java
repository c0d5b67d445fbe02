package io.github.wenjiuye.policy.core.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values of local standards in words, by their form. */
record StandardValues(Words words, Values values) {

  private static final Splitter NAME = Splitter.on('.');
  private static final Splitter SEVERAL = Splitter.on(", ");
  private static final String NOT_LISTED = "none";

  StandardValues(Words words) {
    this(words, new Values(words));
  }

  /** All that was looked up in a local standard, or in a part of one such as {@code trainingSubsidy.PRE_JOB}. */
  String lookedUp(String name, String wire) {
    List<String> parts = NAME.splitToList(name);
    String part = parts.get(parts.size() - 1);
    return LocalStandard.of(parts.get(0))
        .map(standard -> words.comma(
            SEVERAL.splitToStream(wire).map(found -> one(standard, part, found)).toList()))
        .orElse(wire);
  }

  private String one(LocalStandard standard, String part, String found) {
    Form form = standard.form();
    int equals = found.indexOf('=');
    if (equals >= 0) {
      String named = found.substring(0, equals);
      return words.colon(part(standard, named), one(standard, named, found.substring(equals + 1)));
    } else if (form instanceof Form.Provinces || form instanceof Form.Sites) {
      return words.phrase(found.equals("true") ? "value.listed" : "value.notListed");
    } else if (found.equals(NOT_LISTED)) {
      return words.phrase("value.notListed");
    }
    return domain(form, part).map(domain -> values.value(domain, found)).orElse(found);
  }

  /** What a part of a standard is called beside the name of the standard. */
  String part(LocalStandard standard, String part) {
    return words.label("part." + standard.wireName() + "." + part).orElse(part);
  }

  /** The values that a standard can have, or a part of it where it has parts. */
  static Optional<Domain> domain(Form form, String part) {
    if (form instanceof Form.Single single) {
      return Optional.of(single.domain());
    }
    if (form instanceof Form.Banded banded) {
      return Optional.of(banded.domain());
    }
    if (form instanceof Form.Table table) {
      return Optional.of(table.domain());
    }
    return form instanceof Form.Fields fields
        ? Optional.ofNullable(fields.fields().get(part)).or(() -> only(fields))
        : Optional.empty();
  }

  /** The domain that all parts have, where none is named. */
  private static Optional<Domain> only(Form.Fields form) {
    Set<Domain> domains = ImmutableSet.copyOf(form.fields().values());
    return domains.size() == 1 ? Optional.of(domains.iterator().next()) : Optional.empty();
  }

  /** The bounds that the notice sets to a local standard; empty where it sets none that does not go without saying. */
  String allowed(Form form) {
    Optional<Domain> known = domain(form, "");
    if (known.isEmpty()) {
      return "";
    }
    Domain domain = known.get();
    if (domain.sort() == Sort.SYMBOL) {
      return words.or(domain.symbols().stream().map(words::term).toList());
    }
    ImmutableList.Builder<String> bounds = ImmutableList.builder();
    if (domain.min() > 0) {
      bounds.add(values.asked(
          Bound.Relation.AT_LEAST, "", domain.sort(), values.code(domain, domain.min())));
    }
    if (domain.max() < Domain.UNBOUNDED) {
      bounds.add(values.asked(
          Bound.Relation.AT_MOST, "", domain.sort(), values.code(domain, domain.max())));
    }
    return words.and(bounds.build());
  }
}
