package io.github.wenjiuye.policy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.benchmarks.peer.Peer;
import io.github.wenjiuye.policy.benchmarks.peer.Task;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportTest {

  private static final Run RUN = new Run(
      "2020-05-09", "a processor", "2", "a JDK", "a system", "1", "0.1, 0.2", "Others worked too.");

  private static final List<Score> SCORES = List.of(
      new Score(1, Task.GRADUATE_HIRING.title(), Peer.COLUMNS.title(), 11.5, 0),
      new Score(1, Task.GRADUATE_HIRING.title(), Peer.REASONS.title(), 16, 32),
      new Score(1, Task.GRADUATE_HIRING.title(), Peer.LIBRARY.title(), 800, 2391),
      new Score(1, Task.GRADUATE_HIRING.title(), Peer.CAMUNDA_DMN.title(), 92_000, 100_000),
      new Score(1, "GraduateHiring", "byHand", 80, 700),
      new Score(1, "GraduateHiring", "evaluate", 800, 2000),
      new Score(1, "Threads", "one", 800, 2000),
      new Score(1, "Threads", "two", 1000, 2000),
      new Score(1, "ColdStart", "helloWorld", 50_000_000, 1),
      new Score(1, "ColdStart", "evaluate", 300_000_000, 1));

  @Test
  void everythingThatWasMeasuredIsTold() {
    String text = new Report(
            new Comparison(SCORES), List.of(new KeptBytes.Row("6.1", 80, 112, 1280, 1648)), RUN)
        .text();

    assertThat(text)
        .contains(
            "a processor, 2 cores · a system · a JDK · 1 rounds",
            "\nOthers worked too.\n",
            "\n### 16.1, five hires\n",
            "| Wenjiuye | 800 ns | 800 ns – 800 ns | 2 391 | 69.6 | 50.0 | 1.00 |\n",
            "| Camunda DMN | 92.0 µs | 92.0 µs – 92.0 µs | 100 000 | 8 000 | 5 750 | 115 |\n",
            "| GraduateHiring.evaluate | 800 ns | 800 ns – 800 ns | 2 000 | 10.0 |  |\n",
            "| ColdStart.evaluate | 300 ms | 300 ms – 300 ms | 1 |\n",
            "takes 6.00 times as long",
            "Two threads do 1.60 times the work of one.",
            "| 6.1 | 80 | 112 | 1 280 | 1 648 |\n");
  }

  @Test
  void thePictureHasALineForEachPeerWithItsTime() throws Exception {
    Document picture = DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Chart.of(new Comparison(SCORES), RUN))));

    assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(3 + 4);
    assertThat(picture.getDocumentElement().getTextContent())
        .contains("Rule 16.1, five hires", "10 ns", "100 µs", "Camunda DMN", "92.0 µs");
  }

  @Test
  void whatIsKeptIsReadBack(@TempDir Path folder) {
    Results results = new Results(folder);
    results.begin(RUN);
    SCORES.forEach(results::add);
    results.end(RUN);

    assertThat(results.render(List.of()))
        .isEqualTo(new Report(new Comparison(SCORES), List.of(), RUN).text());
    assertThat(folder.resolve("comparison.md")).exists();
    assertThat(folder.resolve("comparison.svg")).exists();
  }
}
