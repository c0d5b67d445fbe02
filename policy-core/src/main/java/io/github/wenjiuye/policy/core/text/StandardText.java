package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A local standard in words: its form, the notice's bounds, and what each place supplied. */
final class StandardText {

  private static final String INDENT = "    ";

  private final Words words;
  private final Values values;
  private final StandardValues standards;
  private final Page page;

  StandardText(Words words, Page page) {
    this.words = words;
    this.values = new Values(words);
    this.standards = new StandardValues(words);
    this.page = page;
  }

  void write(LocalStandard standard, LocalStandards supplied) {
    String name = words.note(
        words.label("standard." + standard.wireName()).orElse(standard.wireName()),
        standard.wireName());
    String allowed = standards.allowed(standard.form());
    String form = form(standard);
    String text =
        words.colon(name, allowed.isEmpty() ? form : words.details(List.of(form, allowed)));
    page.line(words.phrase(
        "entry",
        "text",
        words.phrase("rule.sentence", Map.of("sentence", standard.sentence(), "text", text))));
    List<String> places =
        places().filter(place -> !supplied.at(place, standard).isEmpty()).toList();
    places.forEach(place -> page.line(
        INDENT + words.colon(values.place(place), values(standard, supplied.at(place, standard)))));
    if (places.isEmpty()) {
      page.line(INDENT + words.phrase("rule.notSupplied"));
    } else if (!places.contains(LocalStandard.REGION) && places.size() < League.values().length) {
      page.line(INDENT + words.phrase("rule.notSupplied.others"));
    }
  }

  private static Stream<String> places() {
    return Stream.concat(
        Stream.of(LocalStandard.REGION), Arrays.stream(League.values()).map(League::code));
  }

  private String form(LocalStandard standard) {
    if (standard.form() instanceof Form.Fields fields) {
      List<String> parts = fields.fields().keySet().stream()
          .map(part -> standards.part(standard, part))
          .toList();
      boolean oneAlone = fields.presence() == Form.Fields.Presence.EXACTLY_ONE;
      return words.phrase(
          "rule.form.fields", "parts", oneAlone ? words.or(parts) : words.comma(parts));
    }
    return words.phrase(form(standard.form()));
  }

  private static String form(Form form) {
    if (form instanceof Form.Single single) {
      return "rule.form." + single.domain().sort();
    } else if (form instanceof Form.Banded) {
      return "rule.form.banded";
    } else if (form instanceof Form.Table) {
      return "rule.form.table";
    } else if (form instanceof Form.Provinces) {
      return "rule.form.provinces";
    } else if (form instanceof Form.Sites) {
      return "rule.form.sites";
    }
    throw new AssertionError("A form without words: " + form);
  }

  private String values(LocalStandard standard, List<LocalStandards.Dated> dated) {
    return words.semicolon(dated.stream()
        .map(each -> during(value(standard, each.value()), each.from(), each.to()))
        .toList());
  }

  private String value(LocalStandard standard, StandardValue value) {
    if (value instanceof StandardValue.Single single) {
      return code(standard, "", single.code());
    } else if (value instanceof StandardValue.Banded banded) {
      return words.comma(
          banded.bands().stream().map(band -> band(standard, band)).toList());
    } else if (value instanceof StandardValue.Named named) {
      return words.comma(named.values().entrySet().stream()
          .map(entry -> words.colon(
              standards.part(standard, entry.getKey()),
              code(standard, entry.getKey(), entry.getValue())))
          .toList());
    } else if (value instanceof StandardValue.Provinces provinces) {
      return words.comma(provinces.rows().stream()
          .map(row ->
              during(values.division(row.province().toString()), Optional.of(row.from()), row.to()))
          .toList());
    } else if (value instanceof StandardValue.Sites sites) {
      return words.comma(sites.rows().stream().map(this::site).toList());
    }
    throw new AssertionError("A value without words: " + value);
  }

  private String band(LocalStandard standard, StandardValue.Band band) {
    String value = code(standard, "", band.code());
    return band.upTo().isPresent()
        ? words.phrase(
            "rule.band", Map.of("most", Long.toString(band.upTo().getAsLong()), "value", value))
        : words.phrase("rule.band.last", "value", value);
  }

  private String site(StandardValue.Site site) {
    return words.colon(
        site.place(),
        words.phrase(
            "rule.hours",
            Map.of("opens", site.opens().toString(), "closes", site.closes().toString())));
  }

  private String code(LocalStandard standard, String part, long code) {
    return StandardValues.domain(standard.form(), part)
        .map(domain -> values.code(domain, code))
        .orElseGet(() -> Long.toString(code));
  }

  private String during(String value, Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return value;
    }
    String key = to.isEmpty() ? ".from" : from.isEmpty() ? ".to" : "";
    return words.phrase(
        "rule.during" + key,
        Map.of(
            "value", value,
            "first", from.map(values::day).orElse(""),
            "last", to.map(values::day).orElse("")));
  }
}
