package io.github.wenjiuye.policy.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import io.github.wenjiuye.policy.model.catalogue.ProvisionEntry;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Turns the words after a command into values. What is wrong with them is gathered, to be told all at once. */
final class Arguments {

  static final String ADVISE = "--advise";
  static final String AFTER_READING = "--after-reading";
  static final String ASK = "--ask";
  static final String BEFORE_READING = "--before-reading";
  static final String FORMAT = "--format";
  static final String FAIL_ON = "--fail-on";
  static final String READING = "--reading";
  static final String RECORD = "--record";
  static final String SAVE = "--save";
  static final String STANDARDS = "--standards";
  static final String TOGETHER = "--together";

  private static final Splitter COMMA = Splitter.on(',').trimResults();
  static final ImmutableList<String> FORMATS = ImmutableList.of("text", "json");
  static final ImmutableList<String> VERDICTS =
      Arrays.stream(Verdict.values()).map(Verdict::code).collect(ImmutableList.toImmutableList());

  private final Messages messages;
  private final InputStream standardInput;
  private final UsageErrors errors;
  private final List<String> problems = new ArrayList<>();

  Arguments(Context context) {
    this.messages = context.messages();
    this.standardInput = context.surroundings().in();
    this.errors = new UsageErrors(messages);
  }

  boolean isJson(String format) {
    return oneOf(FORMATS, FORMAT, format).filter("json"::equals).isPresent();
  }

  ImmutableSet<Verdict> verdicts(String words) {
    return COMMA
        .splitToStream(words)
        .flatMap(word -> oneOf(VERDICTS, FAIL_ON, word).stream())
        .map(Verdict::valueOf)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Optional<String> oneOf(ImmutableList<String> known, String option, String word) {
    Optional<String> found = known.stream().filter(word::equalsIgnoreCase).findFirst();
    if (found.isEmpty()) {
      problems.add(errors.unknown(
          "usage.unknownValue", Map.of("option", option, "given", word), word, known));
    }
    return found;
  }

  /** Hands each reading and its choice over to what takes them and refuses unknown ones. */
  void readings(String option, List<String> words, BiConsumer<String, String> choose) {
    Set<String> chosen = new HashSet<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        problems.add(messages.text("usage.reading", Map.of("option", option, "given", word)));
        continue;
      }
      String id = word.substring(0, equals);
      if (!chosen.add(id)) {
        problems.add(messages.text("usage.twice", Map.of("option", option + " " + id)));
        continue;
      }
      try {
        choose.accept(id, word.substring(equals + 1));
      } catch (InvalidInputException e) {
        e.violations()
            .forEach(violation ->
                problems.add(option + " " + word + ": " + violation.message(messages.language())));
      }
    }
  }

  Optional<LocalStandards> standards(String file) {
    Optional<Input> input = Input.of(file, messages, problems::add);
    if (input.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream stream = input.get().open(standardInput)) {
      return Optional.of(PolicyJson.readStandards(stream));
    } catch (InvalidInputException e) {
      e.violations().forEach(violation -> problems.add(messages.violation(file, violation)));
    } catch (IOException | UncheckedIOException e) {
      problems.add(messages.unreadable(file, e));
    }
    return Optional.empty();
  }

  ImmutableList<Input> inputs(List<String> names) {
    return names.stream()
        .flatMap(name -> Input.of(name, messages, problems::add).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The provision of that number, or those that stand in the sentence of that number. */
  ImmutableList<String> provisionsOf(String number) {
    ImmutableList<String> known = PolicyEvaluator.provisions();
    if (known.contains(number)) {
      return ImmutableList.of(number);
    }
    Catalogue catalogue = Catalogue.get();
    if (!catalogue.sentences().contains(number)) {
      problems.add(errors.unknown("usage.unknownProvision", number, known));
    }
    return catalogue.provisions().stream()
        .filter(entry -> entry.sentence().equals(number))
        .map(ProvisionEntry::id)
        .collect(ImmutableList.toImmutableList());
  }

  /** The measure of that number. */
  Optional<Measure> measure(String number) {
    Optional<Measure> measure =
        Optional.ofNullable(Ints.tryParse(number)).flatMap(Catalogue.get()::measure);
    if (measure.isEmpty()) {
      problems.add(errors.unknownMeasure(number));
    }
    return measure;
  }

  /** A file to be written, which must not be one of those that are read. */
  Optional<Path> newFile(String option, String name, List<String> read) {
    Optional<Path> file = Input.path(name);
    String problem = "";
    if (name.equals(Input.STANDARD_INPUT) || file.isEmpty() || name.isEmpty()) {
      problem = "usage.noFile";
    } else if (Files.isDirectory(file.get())) {
      problem = "input.directory";
    } else if (!Files.isDirectory(file.get().toAbsolutePath().resolveSibling(""))) {
      problem = "usage.noFolder";
    } else if (read.stream().anyMatch(other -> isSame(file.get(), other))) {
      problem = "usage.overwrites";
    }
    if (problem.isEmpty()) {
      return file;
    }
    problems.add(messages.text(problem, Map.of("option", option, "file", name)));
    return Optional.empty();
  }

  private static boolean isSame(Path file, String other) {
    try {
      Optional<Path> path = Input.path(other);
      return path.isPresent() && Files.exists(file) && Files.isSameFile(file, path.get());
    } catch (IOException e) {
      return false; // What is not there will not be overwritten.
    }
  }

  /** Refuses an option beside another. */
  void refuseBeside(String option, String other) {
    problems.add(messages.text("usage.beside", Map.of("option", option, "other", other)));
  }

  void refuseWithout(String option, String other) {
    problems.add(messages.text("usage.without", Map.of("option", option, "other", other)));
  }

  /** Goes no further if anything was wrong. */
  void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new UsageException(ImmutableList.copyOf(problems));
    }
  }
}
