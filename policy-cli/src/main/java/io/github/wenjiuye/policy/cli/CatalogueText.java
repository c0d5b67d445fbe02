package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Chapter;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import io.github.wenjiuye.policy.model.catalogue.ProvisionEntry;
import io.github.wenjiuye.policy.model.catalogue.Responsibility;
import io.github.wenjiuye.policy.model.catalogue.Title;
import io.github.wenjiuye.policy.model.text.Columns;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue for people, as wide as the terminal. */
final class CatalogueText {

  private static final int DIGITS = 2;

  /** Three provisions in a line. */
  private static final int PROVISIONS = 17;

  private static final int PARTS = 4;

  private final Messages messages;
  private final int width;

  CatalogueText(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  /** A row for each measure, below its chapter. */
  String of(Catalogue catalogue) {
    Table table = new Table(width);
    for (Chapter chapter : catalogue.chapters()) {
      table.heading(titled("catalogue.chapter", chapter.number(), chapter.title()));
      for (Measure measure : chapter.measures()) {
        table.row(
            Columns.right(Integer.toString(measure.number()), DIGITS),
            measure.title().in(language()),
            provisions(measure));
      }
      table.heading("");
    }
    table.heading(messages.text("catalogue.more.measure"));
    table.heading(messages.text("catalogue.more.provision"));
    table.heading(messages.text("catalogue.more.duties"));
    return table.toString();
  }

  private String provisions(Measure measure) {
    String ids =
        measure.provisions().stream().map(ProvisionEntry::id).collect(Collectors.joining(" "));
    return String.join("\n", Columns.wrap(ids, Math.max(PROVISIONS, width / PARTS)));
  }

  /** All that is known of a measure. */
  String of(Measure measure) {
    Chapter chapter = Catalogue.get().chapter(measure);
    Table table = new Table(width);
    table.heading(titled("catalogue.measure", measure.number(), measure.title()));
    table.heading("");
    table.row(label("chapter"), titled("catalogue.entry", chapter.number(), chapter.title()));
    table.row(
        label("sentences"), String.join(messages.text("catalogue.comma"), measure.sentences()));
    measure
        .responsibilities()
        .forEach(responsibility ->
            table.row(label(responsibility.role().code()), authorities(responsibility)));
    table.row(
        label("provisions"),
        measure.provisions().stream().map(this::provision).collect(Collectors.joining("\n")));
    if (!measure.duties().isEmpty()) {
      table.row(
          label("duties"),
          measure.duties().stream().map(this::duty).collect(Collectors.joining("\n")));
    }
    return table.toString();
  }

  private String authorities(Responsibility responsibility) {
    Stream<String> named = responsibility.authorities().stream().map(messages::term);
    Stream<String> others =
        responsibility.others() ? Stream.of(messages.text("catalogue.others")) : Stream.empty();
    return Stream.concat(named, others).collect(Collectors.joining("\n"));
  }

  private String provision(ProvisionEntry provision) {
    return messages.text(
        "catalogue.provision",
        Map.of(
            "number", provision.id(),
            "title", provision.title().in(language()),
            "modality", messages.term(provision.modality())));
  }

  private String duty(Duty duty) {
    return messages.text(
        "catalogue.duty", Map.of("sentence", duty.sentence(), "duty", messages.duty(duty)));
  }

  private String titled(String key, int number, Title title) {
    return messages.text(
        key, Map.of("number", Integer.toString(number), "title", title.in(language())));
  }

  private String label(String of) {
    return messages.text("catalogue.label." + of);
  }

  private Language language() {
    return messages.language();
  }
}
