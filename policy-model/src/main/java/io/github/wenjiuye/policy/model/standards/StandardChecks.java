package io.github.wenjiuye.policy.model.standards;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a value of a local standard against its form and the notice's bounds. */
final class StandardChecks {

  private static final Joiner COMMA = Joiner.on(", ");

  private final LocalStandard standard;
  private final Consumer<Violation> violations;

  StandardChecks(LocalStandard standard, Consumer<Violation> violations) {
    this.standard = standard;
    this.violations = violations;
  }

  /** Tells a place that is neither the region nor one of its leagues. */
  static void place(String place, Consumer<Violation> violations) {
    boolean known = place.equals(LocalStandard.REGION)
        || Arrays.stream(League.values()).anyMatch(league -> league.code().equals(place));
    if (!known) {
      String places = Stream.concat(
              Stream.of(LocalStandard.REGION), Arrays.stream(League.values()).map(League::code))
          .collect(Collectors.joining(", "));
      violations.accept(
          Violation.of(place, Optional.empty(), "unknownPlace", ImmutableMap.of("places", places)));
    }
  }

  /** Tells all that is wrong with one value. */
  void value(String path, StandardValue value) {
    Form form = standard.form();
    if (form instanceof Form.Single single && value instanceof StandardValue.Single given) {
      bound(path, single.domain(), given.code());
    } else if (form instanceof Form.Banded banded && value instanceof StandardValue.Banded given) {
      bands(path, banded, given.bands());
    } else if (form instanceof Form.Fields fields && value instanceof StandardValue.Named given) {
      fields(path, fields, given.values());
    } else if (form instanceof Form.Table table && value instanceof StandardValue.Named given) {
      notEmpty(path, given.values().isEmpty());
      given.values().forEach((name, code) -> bound(path + "." + name, table.domain(), code));
    } else if (form instanceof Form.Provinces && value instanceof StandardValue.Provinces given) {
      provinces(path, given.rows());
    } else if (form instanceof Form.Sites && value instanceof StandardValue.Sites given) {
      sites(path, given.rows());
    } else {
      tell(path, Optional.of(value.toString()), "standardForm", Map.of());
    }
  }

  private void bound(String path, Domain domain, long code) {
    if (domain.contains(code)) {
      return;
    }
    String value = written(domain, code);
    switch (domain.sort()) {
      case SYMBOL -> tell(path, Optional.of(value), "standardForm", Map.of());
      default -> {
        boolean low = code < domain.min();
        tell(
            path,
            Optional.of(value),
            low ? "belowNotice" : "aboveNotice",
            ImmutableMap.of(
                "value", value,
                "bound", written(domain, low ? domain.min() : domain.max()),
                "sentence", standard.sentence()));
      }
    }
  }

  private static String written(Domain domain, long code) {
    return switch (domain.sort()) {
      case MONEY -> Money.ofFen(code).toString();
      case RATE -> Rate.ofMillionths(code).toString();
      default -> Long.toString(code);
    };
  }

  private void bands(String path, Form.Banded form, ImmutableList<StandardValue.Band> bands) {
    notEmpty(path, bands.isEmpty());
    for (int i = 0; i < bands.size(); i++) {
      String here = path + "[" + i + "]";
      StandardValue.Band band = bands.get(i);
      bound(here + "." + form.value(), form.domain(), band.code());
      String upTo = here + "." + form.upTo();
      if (band.upTo().isPresent() && !form.upToDomain().contains(band.upTo().getAsLong())) {
        String value = Long.toString(band.upTo().getAsLong());
        String least = Long.toString(form.upToDomain().min());
        tell(upTo, Optional.of(value), "atLeast", ImmutableMap.of("value", value, "least", least));
      }
      if (i > 0) {
        bandAfter(here, form, bands.get(i - 1), band);
      }
      if (i == bands.size() - 1 && band.upTo().isPresent()) {
        String value = Long.toString(band.upTo().getAsLong());
        tell(upTo, Optional.of(value), "lastBandNotOpen", ImmutableMap.of("upTo", form.upTo()));
      }
    }
  }

  private void bandAfter(
      String path, Form.Banded form, StandardValue.Band before, StandardValue.Band band) {
    ImmutableMap<String, String> upTo = ImmutableMap.of("upTo", form.upTo());
    if (before.upTo().isEmpty()) {
      tell(path, Optional.empty(), "bandAfterOpenBand", upTo);
    } else if (band.upTo().isPresent()
        && band.upTo().getAsLong() <= before.upTo().getAsLong()) {
      String value = Long.toString(band.upTo().getAsLong());
      tell(path, Optional.of(value), "bandsNotAscending", upTo);
    }
  }

  private void fields(String path, Form.Fields form, ImmutableMap<String, Long> values) {
    ImmutableMap<String, String> names =
        ImmutableMap.of("names", COMMA.join(form.fields().keySet()));
    values.forEach((name, code) -> {
      Domain domain = form.fields().get(name);
      if (domain == null) {
        tell(path + "." + name, Optional.empty(), "unknownProperty", names);
      } else {
        bound(path + "." + name, domain, code);
      }
    });
    switch (form.presence()) {
      case ALL ->
        form.fields().keySet().stream()
            .filter(name -> !values.containsKey(name))
            .forEach(name -> tell(path + "." + name, Optional.empty(), "missing", Map.of()));
      case SOME -> notEmpty(path, values.isEmpty());
      case EXACTLY_ONE -> {
        if (values.size() != 1) {
          tell(path, Optional.empty(), "notExactlyOne", names);
        }
      }
    }
  }

  private void provinces(String path, ImmutableList<StandardValue.RecognisedProvince> rows) {
    notEmpty(path, rows.isEmpty());
    for (int i = 0; i < rows.size(); i++) {
      StandardValue.RecognisedProvince row = rows.get(i);
      if (row.to().isPresent() && row.to().get().isBefore(row.from())) {
        String value = row.to().get().toString();
        tell(path + "[" + i + "].to", value, "notBefore", "from", row.from().toString());
      }
    }
  }

  private void sites(String path, ImmutableList<StandardValue.Site> rows) {
    notEmpty(path, rows.isEmpty());
    for (int i = 0; i < rows.size(); i++) {
      StandardValue.Site row = rows.get(i);
      if (!row.closes().isAfter(row.opens())) {
        String value = row.closes().toString();
        tell(path + "[" + i + "].closes", value, "after", "opens", row.opens().toString());
      }
    }
  }

  private void notEmpty(String path, boolean empty) {
    if (empty) {
      tell(path, Optional.empty(), "nothingListed", Map.of());
    }
  }

  /** Tells a value that stands in no order with another. */
  void tell(String path, String value, String code, String other, String otherValue) {
    tell(
        path,
        Optional.of(value),
        code,
        ImmutableMap.of("value", value, "other", other, "otherValue", otherValue));
  }

  /** Tells something that is wrong. */
  void tell(String path, Optional<String> value, String code, Map<String, String> parameters) {
    violations.accept(Violation.of(path, value, code, parameters));
  }
}
