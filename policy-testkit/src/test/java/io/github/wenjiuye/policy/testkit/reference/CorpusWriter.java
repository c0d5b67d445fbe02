package io.github.wenjiuye.policy.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.testkit.reference.DrawnClaims.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Writes drawn claims with the answers of the reference, for checks from the outside such as of the command line. Arguments:
 * a folder, how many groups, how many claims of each provision in a group, a seed. A group shares its standards and
 * readings: {@code 00.claims.jsonl}, {@code 00.expected.jsonl}, {@code 00.standards.json}, {@code 00.readings}.
 */
final class CorpusWriter {

  private static final int GEN_SIZE = 1000;

  private CorpusWriter() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int groups = Integer.parseInt(args[1]);
    int claims = Integer.parseInt(args[2]);
    Random random = new Random(Long.parseLong(args[3]));
    JqwikSession.start();
    try {
      List<Drawer> drawers = new DrawnClaims()
          .everyProvision().stream()
              .map(questions -> new Drawer(questions, random))
              .toList();
      for (int group = 0; group < groups; group++) {
        Question<? extends Claim> setting = setting(drawers);
        List<Claim> some = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
          drawers.forEach(drawer -> some.add(drawer.next().claim()));
        }
        write(folder, (group < 10 ? "0" : "") + group, setting, some);
      }
    } finally {
      JqwikSession.finish();
    }
  }

  /** The standards and readings of one question under each provision, put together. */
  private static Question<? extends Claim> setting(List<Drawer> drawers) {
    LocalStandards.Builder standards = LocalStandards.builder();
    Map<Reading, String> readings = new EnumMap<>(Reading.class);
    Question<? extends Claim> last = drawers.get(0).next();
    for (Drawer drawer : drawers) {
      last = drawer.next();
      readings.putAll(last.readings());
      for (String place : last.standards().places()) {
        for (LocalStandard standard : LocalStandard.values()) {
          ImmutableList<LocalStandards.Dated> rows = last.standards().at(place, standard);
          if (!rows.isEmpty()) {
            standards.put(place, standard, rows);
          }
        }
      }
    }
    return new Question<>(last.claim(), standards.build(), ImmutableMap.copyOf(readings));
  }

  private static void write(
      Path folder, String group, Question<? extends Claim> setting, List<Claim> claims)
      throws IOException {
    ReferenceEvaluator reference = new ReferenceEvaluator(setting.standards(), setting.readings());
    Files.write(
        folder.resolve(group + ".claims.jsonl"),
        claims.stream().map(WireText::claim).toList());
    Files.write(
        folder.resolve(group + ".expected.jsonl"),
        claims.stream().map(reference::answer).map(WireText::answer).toList());
    Files.writeString(
        folder.resolve(group + ".standards.json"), WireText.standards(setting.standards()) + "\n");
    Files.writeString(
        folder.resolve(group + ".readings"),
        setting.readings().entrySet().stream()
            .map(choice -> choice.getKey().id() + "=" + choice.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  /** Draws questions one by one from the same source of chance. */
  private static final class Drawer {
    private final RandomGenerator<? extends Question<? extends Claim>> generator;
    private final Random random;

    Drawer(Arbitrary<? extends Question<? extends Claim>> questions, Random random) {
      this.generator = questions.generator(GEN_SIZE, false);
      this.random = random;
    }

    Question<? extends Claim> next() {
      return generator.next(random).value();
    }
  }
}
