package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.peer.Peer;
import io.github.wenjiuye.policy.benchmarks.peer.Task;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** All that was measured, in Markdown. */
final class Report {

  private static final List<String> IN_PARTS = List.of("SmallEnterpriseLoan", "GraduateHiring");

  private final Comparison comparison;
  private final List<KeptBytes.Row> kept;
  private final Run run;

  /**
   * A report.
   *
   * @param comparison the times
   * @param kept the bytes that determinations keep
   * @param run when and where it was measured
   */
  Report(Comparison comparison, List<KeptBytes.Row> kept, Run run) {
    this.comparison = comparison;
    this.kept = List.copyOf(kept);
    this.run = run;
  }

  /** The whole document. */
  String text() {
    StringBuilder text = new StringBuilder("# Results\n\n").append(machine());
    List<Task> tasks =
        Arrays.stream(Task.values()).filter(task -> isMeasured(task.title())).toList();
    if (!tasks.isEmpty()) {
      text.append("\n## The same claims, decided by others\n");
      tasks.forEach(
          task -> text.append("\n### ").append(task.title()).append("\n\n").append(peers(task)));
    }
    if (IN_PARTS.stream().anyMatch(this::isMeasured)) {
      text.append("\n## A claim in parts\n\n").append(parts());
    }
    if (others().findAny().isPresent()) {
      text.append("\n## More than one claim\n\n").append(rest());
    }
    if (!kept.isEmpty()) {
      text.append("\n## Bytes that a determination keeps\n\n").append(keptBytes());
    }
    return text.toString();
  }

  private boolean isMeasured(String group) {
    return comparison.groups().contains(group);
  }

  private String machine() {
    return run.date() + " · " + run.cpu() + ", " + run.cores() + " cores · " + run.os() + " · "
        + run.jdk() + " · " + run.rounds() + " rounds, a fork of its own for each benchmark in each"
        + " · load " + run.load() + " at the beginning and the end\n"
        + (run.note().isEmpty() ? "" : "\n" + run.note() + "\n");
  }

  private String peers(Task task) {
    StringBuilder table = new StringBuilder("""
        | who decides | time | least to most | B | × primitives | × with reasons | × Wenjiuye |
        |---|--:|--:|--:|--:|--:|--:|
        """);
    for (Comparison.Figure figure : comparison.figures(task.title())) {
      table.append(line(
          figure.benchmark(),
          figure,
          ratio(figure, Peer.COLUMNS.title()),
          ratio(figure, Peer.REASONS.title()),
          ratio(figure, Peer.LIBRARY.title())));
    }
    return table.toString();
  }

  private String parts() {
    StringBuilder table = new StringBuilder("""
        | benchmark | time | least to most | B | × by hand | × by hand, guarded |
        |---|--:|--:|--:|--:|--:|
        """);
    for (String group : IN_PARTS) {
      for (Comparison.Figure figure : comparison.figures(group)) {
        table.append(line(
            group + "." + figure.benchmark(),
            figure,
            ratio(figure, "byHand"),
            ratio(figure, "byHandGuarded")));
      }
    }
    return table.toString();
  }

  private Stream<String> others() {
    return comparison.groups().stream()
        .filter(group -> !IN_PARTS.contains(group))
        .filter(
            group -> Arrays.stream(Task.values()).noneMatch(task -> task.title().equals(group)));
  }

  private String rest() {
    StringBuilder table = new StringBuilder("""
        | benchmark | time | least to most | B |
        |---|--:|--:|--:|
        """);
    others()
        .forEach(group -> comparison
            .figures(group)
            .forEach(figure -> table.append(line(group + "." + figure.benchmark(), figure))));
    comparison
        .ratio("ColdStart", "evaluate", "helloWorld")
        .ifPresent(ratio -> table
            .append("\nThe whole command takes ")
            .append(Figures.digits(ratio))
            .append(" times as long as a class that says hello.\n"));
    comparison
        .ratio("Threads", "two", "one")
        .ifPresent(ratio -> table
            .append("\nTwo threads do ")
            .append(Figures.digits(2 / ratio))
            .append(" times the work of one.\n"));
    return table.toString();
  }

  private String keptBytes() {
    StringBuilder table = new StringBuilder("""
        | claim | evaluated | verdict and grant read | findings read too | recorded |
        |---|--:|--:|--:|--:|
        """);
    for (KeptBytes.Row row : kept) {
      table.append(cells(
          row.of(),
          Figures.bytes(row.evaluated()),
          Figures.bytes(row.granted()),
          Figures.bytes(row.found()),
          Figures.bytes(row.recorded())));
    }
    return table.toString();
  }

  private String ratio(Comparison.Figure figure, String reference) {
    OptionalDouble ratio = comparison.ratio(figure.group(), figure.benchmark(), reference);
    return ratio.isEmpty() ? "" : Figures.digits(ratio.getAsDouble());
  }

  private static String line(String name, Comparison.Figure figure, String... ratios) {
    return cells(Stream.concat(
            Stream.of(
                name,
                Figures.time(figure.nanos()),
                Figures.time(figure.least()) + " – " + Figures.time(figure.most()),
                Figures.bytes(figure.bytes())),
            Arrays.stream(ratios))
        .toArray(String[]::new));
  }

  private static String cells(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
