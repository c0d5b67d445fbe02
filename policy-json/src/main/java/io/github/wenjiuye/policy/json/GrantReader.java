package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what {@link GrantWriter} writes: the kind says which fields there are. */
final class GrantReader {

  private static final ImmutableList<String> KINDS = ImmutableList.of(
      "PAYMENT",
      "LOAN_LIMIT",
      "DEFERRAL",
      "WAIVER",
      "EXTENSION",
      "ACCESS",
      "PRIORITY",
      "COMPLIANCE");
  private static final String UNTIL = "until";

  private GrantReader() {}

  static Optional<Grant> read(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems);
    if (!(node instanceof Node.Group)) {
      return Optional.empty();
    }
    String kind = fields.text("kind");
    return switch (kind) {
      case "PAYMENT" -> Optional.of(payment(fields));
      case "LOAN_LIMIT" -> Optional.of(loanLimit(fields));
      case "DEFERRAL" -> Optional.of(deferral(fields));
      case "WAIVER" -> Optional.of(waiver(fields));
      case "EXTENSION" -> Optional.of(extension(fields));
      case "ACCESS" ->
        Optional.of(new Grant.Access(fields.only("kind", "to").symbol("to", Subject.class)));
      case "PRIORITY" ->
        Optional.of(new Grant.Priority(fields.only("kind", "in").symbol("in", Subject.class)));
      case "COMPLIANCE" -> Optional.of(compliance(fields));
      default -> unknown(kind, fields);
    };
  }

  private static Optional<Grant> unknown(String kind, Fields fields) {
    String codes = String.join(", ", KINDS);
    fields
        .members()
        .get("kind")
        .filter(Node.Text.class::isInstance)
        .ifPresent(given -> fields
            .members()
            .problems()
            .tellUnknown(
                fields.members().at("kind"),
                given,
                "unknownValue",
                kind,
                KINDS,
                ImmutableMap.of("codes", codes, "terms", codes)));
    return Optional.empty();
  }

  private static Grant payment(Fields fields) {
    fields.only("kind", "amount", "monthly", "months", "preference", "payTo", "working");
    Optional<Long> months = fields.count("months");
    return new Grant.Payment(
        fields.range("amount"),
        fields.optionalRange("monthly"),
        months.isPresent() ? OptionalLong.of(months.get()) : OptionalLong.empty(),
        fields.list("preference", Leaves::text),
        fields.optionalSymbol("payTo", Payee.class),
        working(fields));
  }

  private static Grant loanLimit(Fields fields) {
    fields.only("kind", "limit", "granted", "working");
    return new Grant.LoanLimit(
        fields.range("limit"), fields.optionalRange("granted"), working(fields));
  }

  private static Grant deferral(Fields fields) {
    fields.only("kind", "of", UNTIL, "noLaterThan", "amount", "working");
    return new Grant.Deferral(
        fields.symbol("of", Subject.class),
        fields.day(UNTIL),
        fields.day("noLaterThan"),
        fields.optionalRange("amount"),
        working(fields));
  }

  private static Grant waiver(Fields fields) {
    fields.only("kind", "of", "extent", UNTIL, "amount", "working");
    return new Grant.Waiver(
        fields.symbol("of", Subject.class),
        fields.optionalSymbol("extent", Extent.class),
        fields.day(UNTIL),
        fields.optionalRange("amount"),
        working(fields));
  }

  private static Grant extension(Fields fields) {
    fields.only("kind", "of", UNTIL, "monthly", "working");
    boolean inParts =
        fields.members().get(UNTIL).filter(Node.Items.class::isInstance).isPresent();
    return new Grant.Extension(
        fields.symbol("of", Subject.class),
        inParts ? Optional.empty() : fields.day(UNTIL),
        inParts ? Optional.of(fields.list(UNTIL, GrantReader::part)) : Optional.empty(),
        fields.optionalRange("monthly"),
        working(fields));
  }

  private static Optional<Grant.Extension.Part> part(Node node, Place place, Problems problems) {
    Fields part = Fields.of(node, place, problems).only("kind", UNTIL);
    String kind = part.text("kind");
    return part.required(UNTIL, Leaves::day).map(until -> new Grant.Extension.Part(kind, until));
  }

  private static Grant compliance(Fields fields) {
    fields.only("kind", "shortfall", "working");
    return new Grant.Compliance(
        fields.required("shortfall", GrantReader::shortfall).orElse(ImmutableMap.of()),
        working(fields));
  }

  private static Optional<ImmutableMap<String, String>> shortfall(
      Node node, Place place, Problems problems) {
    ImmutableMap.Builder<String, String> shortfall = ImmutableMap.builder();
    Members.of(node, place, problems).forEach((name, value) -> {
      if (value instanceof Node.Numeral || value == Node.Word.TRUE) {
        shortfall.put(name, value.shown());
      } else {
        Leaves.text(value, place.property(name), problems)
            .ifPresent(text -> shortfall.put(name, text));
      }
    });
    return Optional.of(shortfall.buildOrThrow());
  }

  private static ImmutableList<WorkingLine> working(Fields fields) {
    return fields.list("working", GrantReader::line);
  }

  static Optional<WorkingLine> line(Node node, Place place, Problems problems) {
    Fields line = Fields.of(node, place, problems).only("term", "value", "is", "source");
    return Optional.of(new WorkingLine(
        line.text("term"),
        line.required("value", GrantReader::span).orElse(Span.exactly("")),
        line.optional("is", GrantReader::span),
        line.optionalText("source")));
  }

  private static Optional<Span> span(Node node, Place place, Problems problems) {
    if (node instanceof Node.Group) {
      Fields ends = Fields.of(node, place, problems).only("min", "max");
      return Optional.of(new Span(ends.text("min"), ends.optionalText("max")));
    }
    return Leaves.text(node, place, problems).map(Span::exactly);
  }
}
