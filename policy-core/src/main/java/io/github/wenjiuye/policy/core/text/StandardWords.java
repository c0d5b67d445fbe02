package io.github.wenjiuye.policy.core.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of one language for a local standard, for whoever fills in the standards file. */
public final class StandardWords {

  private final Words words;

  /**
   * The words of a language.
   *
   * @param language the reader's language
   */
  public StandardWords(Language language) {
    this.words = new Words(language);
  }

  /**
   * What a standard is.
   *
   * @param standard the standard
   * @return its name in words
   */
  public String meaning(LocalStandard standard) {
    String key = "standard." + standard.wireName();
    return words
        .label(key)
        .orElseThrow(() -> new IllegalArgumentException("There are no words for " + key));
  }

  /**
   * How the value of a standard is written in the standards file.
   *
   * @param standard the standard
   * @return the form, with the names of its parts
   */
  public String form(LocalStandard standard) {
    Form form = standard.form();
    if (form instanceof Form.Single single) {
      return leaf(single.domain());
    } else if (form instanceof Form.Banded banded) {
      return words.standard(
          "form.banded",
          ImmutableMap.of(
              "upTo", banded.upTo(),
              "value", banded.value(),
              "what", leaf(banded.domain())));
    } else if (form instanceof Form.Fields fields) {
      return words.standard(
          "form.fields." + fields.presence(), ImmutableMap.of("fields", fields(fields)));
    } else if (form instanceof Form.Table table) {
      return words.standard("form.table", ImmutableMap.of("what", leaf(table.domain())));
    } else if (form instanceof Form.Provinces) {
      return words.standard("form.provinces", ImmutableMap.of());
    }
    return words.standard("form.sites", ImmutableMap.of());
  }

  private String fields(Form.Fields form) {
    return words.semicolon(form.fields().entrySet().stream()
        .map(field -> words.colon(field.getKey(), leaf(field.getValue())))
        .collect(toImmutableList()));
  }

  private String leaf(Domain domain) {
    ImmutableList<String> terms = domain.symbols().stream()
        .map(symbol -> words.note(symbol.code(), words.term(symbol)))
        .collect(toImmutableList());
    return words.standard("form." + domain.sort(), ImmutableMap.of("terms", words.or(terms)));
  }

  /**
   * Which values the notice allows.
   *
   * @param standard the standard
   * @return its bounds; empty where there are none
   */
  public String bound(LocalStandard standard) {
    Form form = standard.form();
    if (form instanceof Form.Single single) {
      return bound(single.domain()).orElse("");
    } else if (form instanceof Form.Banded banded) {
      return named(Stream.of(
          bound(banded.upTo(), banded.upToDomain()), bound(banded.value(), banded.domain())));
    } else if (form instanceof Form.Fields fields) {
      return named(fields.fields().entrySet().stream()
          .map(field -> bound(field.getKey(), field.getValue())));
    } else if (form instanceof Form.Table table) {
      return bound(table.domain()).orElse("");
    }
    return "";
  }

  private String named(Stream<Optional<String>> bounds) {
    return words.semicolon(bounds.flatMap(Optional::stream).collect(toImmutableList()));
  }

  private Optional<String> bound(String name, Domain domain) {
    return bound(domain).map(bound -> words.colon(name, bound));
  }

  private Optional<String> bound(Domain domain) {
    if (!domain.isBounded()) {
      return Optional.empty();
    }
    return Optional.of(
        domain.max() == Domain.UNBOUNDED
            ? words.standard("bound.from", ImmutableMap.of("min", written(domain, domain.min())))
            : words.standard(
                "bound.between",
                ImmutableMap.of(
                    "min", written(domain, domain.min()),
                    "max", written(domain, domain.max()))));
  }

  private static String written(Domain domain, long code) {
    return switch (domain.sort()) {
      case MONEY -> Money.ofFen(code).toString();
      case RATE -> Rate.ofMillionths(code).toString();
      default -> Long.toString(code);
    };
  }
}
