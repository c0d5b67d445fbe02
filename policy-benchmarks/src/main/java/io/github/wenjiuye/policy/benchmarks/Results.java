package io.github.wenjiuye.policy.benchmarks;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The folder with the results: the scores of every round as they come in, and what is made of them. */
final class Results {

  private static final String HEAD = "round\tgroup\tbenchmark\tnanos\tbytes\n";

  private final Path folder;

  /**
   * The results in a folder.
   *
   * @param folder which folder
   */
  Results(Path folder) {
    this.folder = folder;
  }

  /** Forgets what stands there. */
  void begin(Run run) {
    write("scores.tsv", HEAD);
    end(run);
  }

  /** Keeps a score. */
  void add(Score score) {
    String line = score.round() + "\t" + score.group() + "\t" + score.benchmark() + "\t"
        + score.nanos() + "\t" + score.bytes() + "\n";
    try {
      Files.writeString(folder.resolve("scores.tsv"), line, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps when and where it was measured. */
  void end(Run run) {
    run.write(folder.resolve("run.properties"));
  }

  /** Makes table and picture of what stands there. */
  String render(List<KeptBytes.Row> kept) {
    Run run = Run.read(folder.resolve("run.properties"));
    Comparison comparison = new Comparison(scores());
    String report = new Report(comparison, kept, run).text();
    write("comparison.md", report);
    write("comparison.svg", Chart.of(comparison, run));
    return report;
  }

  private List<Score> scores() {
    try {
      return Files.readAllLines(folder.resolve("scores.tsv")).stream()
          .skip(1)
          .map(Results::score)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Score score(String line) {
    List<String> cells = Splitter.on('\t').splitToList(line);
    return new Score(
        Integer.parseInt(cells.get(0)),
        cells.get(1),
        cells.get(2),
        Double.parseDouble(cells.get(3)),
        Double.parseDouble(cells.get(4)));
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
