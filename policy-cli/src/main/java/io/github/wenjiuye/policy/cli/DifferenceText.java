package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.determination.Difference;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Differences between determinations, for people. */
final class DifferenceText {

  private static final Pattern PART = Pattern.compile("[.\\[].*");

  /** What is told by a code of its own, in whatever part it stands. */
  private static final ImmutableMap<String, Coded> TERMS = Stream.of(
          Verdict.values(), Truth.values(), Timing.values(), Modality.values(), Settles.values())
      .<Coded>flatMap(Arrays::stream)
      .collect(
          ImmutableMap.toImmutableMap(Coded::code, Function.identity(), (first, second) -> first));

  private final Messages messages;

  DifferenceText(Messages messages) {
    this.messages = messages;
  }

  /**
   * A difference on a line.
   *
   * @param key the text, which names what, before and after
   * @param difference the difference
   */
  String line(String key, Difference difference) {
    return messages.text(
        key,
        Map.of(
            "what", what(difference.path()),
            "before", value(difference.before()),
            "after", value(difference.after())));
  }

  private String what(String path) {
    String part = messages.text("difference." + PART.matcher(path).replaceFirst(""));
    return PART.matcher(path).find()
        ? messages.text("difference.at", Map.of("part", part, "path", path))
        : part;
  }

  private String value(Optional<String> value) {
    return value
        .map(code -> Optional.ofNullable(TERMS.get(code)).map(messages::term).orElse(code))
        .orElseGet(() -> messages.text("difference.absent"));
  }
}
