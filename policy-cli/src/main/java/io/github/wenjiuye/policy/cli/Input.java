package io.github.wenjiuye.policy.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file to read, or standard input.
 *
 * @param name what people call it
 * @param file the file; absent for standard input
 */
record Input(String name, Optional<Path> file) {

  static final String STANDARD_INPUT = "-";

  /** The input of that name, or a problem told: the file is not there, or nothing that can be read. */
  static Optional<Input> of(String argument, Messages messages, Consumer<String> problems) {
    if (argument.equals(STANDARD_INPUT)) {
      return Optional.of(new Input(messages.text("input.standard"), Optional.empty()));
    }
    String problem = path(argument).map(Input::problem).orElse("input.none");
    if (!problem.isEmpty()) {
      problems.accept(messages.text(problem, Map.of("file", argument)));
      return Optional.empty();
    }
    return Optional.of(new Input(argument, path(argument)));
  }

  /** The path of that name; none for what can be no name. */
  static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String problem(Path path) {
    if (path.toString().isEmpty() || Files.notExists(path)) {
      return "input.none";
    }
    return Files.isDirectory(path)
        ? "input.directory"
        : Files.isReadable(path) ? "" : "input.unreadable";
  }

  /** Whether the name says that each line is a claim. */
  boolean isJsonLines() {
    String lower = name.toLowerCase(Locale.ROOT);
    return file.isPresent() && (lower.endsWith(".jsonl") || lower.endsWith(".ndjson"));
  }

  InputStream open(InputStream standardInput) throws IOException {
    // A pipe may stand under the name, in which a channel could not seek.
    return file.isPresent() ? new FileInputStream(file.get().toFile()) : standardInput;
  }
}
