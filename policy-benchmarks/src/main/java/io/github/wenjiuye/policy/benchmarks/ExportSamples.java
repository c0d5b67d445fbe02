package io.github.wenjiuye.policy.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.benchmarks.peer.Answers;
import io.github.wenjiuye.policy.benchmarks.peer.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the samples for those who are not written in Java: for each rule a file with a line of JSON for each sample. */
public final class ExportSamples {

  private ExportSamples() {}

  /**
   * Writes the files.
   *
   * @param arguments the folder, which is made where there is none
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("Wants one folder: " + List.of(arguments));
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    ObjectMapper json = new ObjectMapper();
    for (Rule rule : Rule.values()) {
      List<String> lines = new ArrayList<>();
      for (ImmutableMap<String, Object> sample : Answers.samples(rule)) {
        lines.add(json.writeValueAsString(sample));
      }
      Files.write(folder.resolve(rule.provision() + ".jsonl"), lines);
    }
  }
}
