package io.github.wenjiuye.policy.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.core.rule.Rules;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.testkit.Case;
import io.github.wenjiuye.policy.testkit.Cases;
import io.github.wenjiuye.policy.testkit.EveryCase;
import io.github.wenjiuye.policy.testkit.plain.SecondOpinion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of the kit tell the rules from rules with a slip in them: whatever is changed, the answer to some case is no
 * longer that of the second evaluator. What is changed and still answers every case alike is known, with the reason.
 */
class MutationLaws {

  static ImmutableList<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  /** Some claims under chosen readings, with what the second evaluator says of them. */
  private static final class Court {
    private final Resolution resolution;
    private final ImmutableList<Claim> claims;
    private final ImmutableList<SecondOpinion> opinions;

    Court(String provision, ImmutableMap<Reading, String> readings) {
      Cases cases = readings.isEmpty() ? EveryCase.of(provision) : cases(provision, readings);
      PolicyEvaluator evaluator = cases.evaluator();
      resolution = new Resolution(readings, evaluator.standards());
      claims = cases.complete().stream()
          .map(Case::claim)
          .distinct()
          .collect(ImmutableList.toImmutableList());
      opinions = claims.stream()
          .map(claim -> SecondOpinion.on(claim, evaluator.standards(), readings))
          .collect(ImmutableList.toImmutableList());
    }

    private static Cases cases(String provision, ImmutableMap<Reading, String> readings) {
      PolicyEvaluator.Builder builder = Cases.evaluatorWithEveryStandard();
      readings.forEach(builder::reading);
      return Cases.of(provision, builder.build());
    }

    /** The first claim to which a provision answers otherwise than the second evaluator; none where it is right. */
    List<Claim> against(Provision provision) {
      Rules rules = new Rules(
          ImmutableMap.of(provision.id(), provision), resolution, PolicyEvaluator.version());
      for (int i = 0; i < claims.size(); i++) {
        if (!isAgreed(rules, i)) {
          return List.of(claims.get(i));
        }
      }
      return List.of();
    }

    private boolean isAgreed(Rules rules, int index) {
      Claim claim = claims.get(index);
      try {
        Determination determination = rules.determine(claim);
        return opinions.get(index).agrees(determination) && Remarks.agree(claim, determination);
      } catch (RuntimeException e) {
        // Rules that cannot answer at all are not right either.
        return false;
      }
    }
  }

  /** The default readings first, then each other choice of each reading by itself, then of each two. */
  private static Set<ImmutableMap<Reading, String>> readings(Provision provision) {
    Set<ImmutableMap<Reading, String>> choices = new LinkedHashSet<>();
    choices.add(ImmutableMap.of());
    for (int changes = 0; changes < 2; changes++) {
      for (ImmutableMap<Reading, String> before : List.copyOf(choices)) {
        for (Reading reading : provision.readings()) {
          for (String code : reading.codes()) {
            if (!code.equals(reading.defaultCode()) && !before.containsKey(reading)) {
              choices.add(ImmutableMap.copyOf(with(before, reading, code)));
            }
          }
        }
      }
    }
    return choices;
  }

  private static Map<Reading, String> with(
      Map<Reading, String> choices, Reading reading, String code) {
    Map<Reading, String> more = new EnumMap<>(Reading.class);
    more.putAll(choices);
    more.put(reading, code);
    return more;
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void everySlipIsFoundOutOrKnownToMakeNoDifference(String id) {
    Provision provision = Notice.provision(id);
    List<Mutant> left = new ArrayList<>(Mutants.of(provision));
    for (ImmutableMap<Reading, String> readings : readings(provision)) {
      if (!left.isEmpty()) {
        Court court = new Court(id, readings);
        assertThat(court.against(provision)).as("the rules themselves").isEmpty();
        left.removeIf(mutant -> !court.against(mutant.provision()).isEmpty());
      }
    }
    assertThat(left)
        .extracting(Mutant::name)
        .containsExactlyInAnyOrderElementsOf(
            known().stream().filter(name -> name.startsWith(id + " ")).toList());
  }

  @Test
  void everyProvisionHasMutantsOfEachOfItsParts() {
    for (Provision provision : Notice.provisions().values()) {
      List<String> names = Mutants.of(provision).stream().map(Mutant::name).toList();
      assertThat(names).doesNotHaveDuplicates();
      provision
          .requirements()
          .forEach(requirement ->
              assertThat(names).contains(provision.id() + " " + requirement.code() + ": none"));
      provision
          .window()
          .ifPresent(window -> assertThat(names).contains(provision.id() + " window: none"));
      assertThat(names).hasSizeGreaterThan(provision.requirements().size());
    }
  }

  /** Every line is a slip that makes no difference; the comment above tells why. */
  private static List<String> known() {
    try (InputStream bytes = MutationLaws.class.getResourceAsStream("survivors.txt")) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
