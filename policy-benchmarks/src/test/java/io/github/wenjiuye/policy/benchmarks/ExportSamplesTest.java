package io.github.wenjiuye.policy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.benchmarks.peer.Rule;
import io.github.wenjiuye.policy.benchmarks.sample.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportSamplesTest {

  @Test
  void everyRuleHasAFileWithALineForEachSample(@TempDir Path folder) throws IOException {
    ExportSamples.main(new String[] {folder.toString()});

    for (Rule rule : Rule.values()) {
      assertThat(Files.readAllLines(folder.resolve(rule.provision() + ".jsonl")))
          .hasSize(Samples.COUNT)
          .allMatch(line -> line.startsWith("{\"") && line.contains("\"answer\":"));
    }
  }
}
