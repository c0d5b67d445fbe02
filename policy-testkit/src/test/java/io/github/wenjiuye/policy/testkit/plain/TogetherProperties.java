package io.github.wenjiuye.policy.testkit.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What claims are paid together, by the library and by the second calculation, whole and open. */
class TogetherProperties {

  private static final int TRIES = Integer.getInteger("policy.tries", 400) / 2;
  private static final int OPEN_TRIES = Math.max(10, TRIES / 8);
  private static final int COMPLETIONS = 12;

  private static JointDetermination together(DrawnTogether drawn, int supposed) {
    return Supplied.evaluator(drawn.common(), Suppositions.realistic(supposed))
        .evaluateTogether(drawn.claims());
  }

  /** The answer to claims whose leagues leave open what they leave open. */
  private static JointDetermination open(DrawnTogether drawn) {
    return drawn.common().evaluator().evaluateTogether(drawn.claims());
  }

  private static MoneyRange fen(long fen) {
    return MoneyRange.exactly(Money.ofFen(fen));
  }

  @Test
  void completeClaimsPayTogetherWhatTheSecondCalculationSays() {
    Multiset<String> met = HashMultiset.create();
    int bound = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      DrawnTogether drawn = DrawnTogether.of(seed);
      PlainTogether plain = drawn.plainly(Suppositions.realistic(seed));
      JointDetermination joint = together(drawn, seed);
      assertThat(joint.total().amount()).as("%s", drawn).isEqualTo(fen(plain.amount()));
      assertThat(joint.total().apart()).as("%s", drawn).isEqualTo(fen(plain.apart()));
      joint.overlaps().forEach(overlap -> met.add(overlap.reading().id()));
      bound += plain.amount() < plain.apart() ? 1 : 0;
    }
    assertThat(bound).isGreaterThan(TRIES / 20);
    for (String reading : List.of("R0-2", "R3-1", "R21-4")) {
      assertThat(met.count(reading)).as(reading).isGreaterThan(TRIES / 20);
    }
  }

  @Test
  void aHireIsKnownByWhicheverLabelItBears() {
    Multiset<String> marks = HashMultiset.create();
    for (int seed = 0; seed < TRIES / 4; seed++) {
      Random random = new Random(seed);
      DrawnTogether drawn =
          DrawnTogether.of(seed).labelled(() -> random.nextBoolean() ? -1 : random.nextInt(4));
      JointDetermination joint = together(drawn, seed);
      assertThat(joint.total().amount())
          .as("%s", drawn)
          .isEqualTo(fen(drawn.plainly(Suppositions.realistic(seed)).amount()));
      joint.overlaps().forEach(overlap -> marks.add(overlap.mark()));
      if (!joint.warnings().isEmpty()) {
        marks.add("none");
      }
    }
    for (String mark : List.of("ref", "person.ref", "none")) {
      assertThat(marks.count(mark)).as(mark).isGreaterThan(TRIES / 80);
    }
  }

  @Test
  void withoutACommonLabelTheTotalIsTheSum() {
    for (int seed = 0; seed < TRIES / 4; seed++) {
      AtomicInteger next = new AtomicInteger();
      DrawnTogether drawn = DrawnTogether.of(seed);
      List<Claim> apart = drawn.labelled(next::getAndIncrement).claims().stream()
          .filter(claim -> !claim.provision().startsWith("3.1")) // There are two codes only.
          .toList();
      JointDetermination joint = open(drawn.with(apart));
      assertThat(joint.overlaps()).as("%s", drawn).isEmpty();
      assertThat(joint.warnings()).isEmpty();
      assertThat(joint.total().amount()).isEqualTo(joint.total().apart());
      JointDetermination unmarked = open(drawn.labelled(() -> -1));
      assertThat(unmarked.overlaps()).isEmpty();
      assertThat(unmarked.total().amount()).isEqualTo(unmarked.total().apart());
    }
  }

  @Test
  void theHighestAloneIsNeverMoreThanEachAndNeverLessThanWhatOneClaimPays() {
    for (int seed = 0; seed < TRIES / 4; seed++) {
      DrawnTogether drawn = DrawnTogether.of(seed).choosing(Reading.R21_4, "BOTH");
      MoneyRange highest = open(drawn
              .choosing(Reading.R0_2, "HIGHEST")
              .choosing(Reading.R3_1, "HIGHER"))
          .total()
          .amount();
      MoneyRange each = open(drawn.choosing(Reading.R0_2, "EACH").choosing(Reading.R3_1, "BOTH"))
          .total()
          .amount();
      assertThat(isWithin(highest, each)).as("%s: %s, %s", drawn, highest, each).isTrue();
      for (Claim claim : drawn.claims()) {
        MoneyRange one = open(drawn.with(List.of(claim))).total().amount();
        assertThat(isWithin(one, highest)).as("%s: %s, %s", drawn, one, highest).isTrue();
      }
    }
  }

  /** Whether one range ends no later than another at both ends. */
  private static boolean isWithin(MoneyRange one, MoneyRange other) {
    return one.min().compareTo(other.min()) <= 0
        && (other.max().isEmpty()
            || (one.max().isPresent() && one.max().get().compareTo(other.max().get()) <= 0));
  }

  @Test
  void theOrderOfClaimsPlaysNoPart() {
    for (int seed = 0; seed < TRIES / 4; seed++) {
      DrawnTogether drawn = DrawnTogether.of(seed);
      List<Claim> shuffled = new ArrayList<>(drawn.claims());
      Collections.shuffle(shuffled, new Random(seed));
      JointDetermination joint = open(drawn);
      JointDetermination other = open(drawn.with(shuffled));
      assertThat(other.total().amount()).as("%s", drawn).isEqualTo(joint.total().amount());
      assertThat(other.total().apart()).isEqualTo(joint.total().apart());
      assertThat(other.overlaps().stream().map(TogetherProperties::withoutPlaces))
          .as("%s", drawn)
          .containsExactlyInAnyOrderElementsOf(
              joint.overlaps().stream().map(TogetherProperties::withoutPlaces).toList());
      assertThat(other.warnings()).hasSameSizeAs(joint.warnings());
    }
  }

  /** Of two claims under one provision that pay the same the first goes before: there the order tells which it is. */
  private static List<Object> withoutPlaces(Overlap overlap) {
    boolean eachOnce =
        overlap.stakes().stream().map(Stake::provision).distinct().count()
            == overlap.stakes().size();
    Stream<Object> stakes = overlap.stakes().stream()
        .map(stake -> stake.provision()
            + stake.alone()
            + (eachOnce ? "" + stake.standing() + stake.granted() : ""))
        .sorted()
        .map(stake -> stake);
    return Stream.concat(
            Stream.of(overlap.reading(), overlap.mark(), overlap.party(), overlap.granted()),
            stakes)
        .toList();
  }

  @Test
  void whateverTheUnknownTurnsOutToBeTheTotalLiesInItsRange() {
    int completed = 0;
    for (int seed = 0; seed < OPEN_TRIES; seed++) {
      Random random = new Random(seed);
      DrawnTogether whole = DrawnTogether.of(seed);
      List<OpenClaim> hidden = whole.claims().stream()
          .map(claim -> OpenClaim.of(
              new Drawn(claim, whole.common().standards(), whole.common().readings()), random))
          .toList();
      JointDetermination joint =
          open(whole.with(hidden.stream().map(OpenClaim::claim).toList()));
      for (int i = 0; i < COMPLETIONS; i++) {
        Optional<DrawnTogether> completion = i == 0
            ? Optional.of(whole)
            : Optional.of(whole.with(
                    hidden.stream().map(claim -> completed(claim, random)).toList()))
                .filter(TogetherProperties::isValid);
        int supposed = i;
        if (completion.isPresent()) {
          completed++;
          DrawnTogether complete = completion.get();
          Money amount =
              Money.ofFen(complete.plainly(Suppositions.realistic(supposed)).amount());
          assertThat(holds(joint.total().amount(), amount))
              .as("%s in %s of %s, completed to %s", amount, joint.total(), hidden, complete)
              .isTrue();
          keepsWhatIsSure(joint, together(complete, supposed));
        }
      }
    }
    assertThat(completed).isGreaterThan(OPEN_TRIES * 3);
  }

  private static boolean holds(MoneyRange range, Money amount) {
    return range.min().compareTo(amount) <= 0
        && range.max().map(most -> amount.compareTo(most) <= 0).orElse(true);
  }

  private static boolean isValid(DrawnTogether drawn) {
    return drawn.claims().stream()
        .allMatch(claim -> drawn.common().evaluator().validate(claim).isEmpty());
  }

  private static Claim completed(OpenClaim open, Random random) {
    Map<String, Object> values = new HashMap<>();
    for (Grid.Axis axis : open.axes()) {
      if (axis.kind() == Pending.Kind.FACT) {
        values.put(axis.name(), axis.values().get(random.nextInt(axis.values().size())));
      }
    }
    return Rebuilt.of(
        open.claim(),
        (path, fact, value) -> values.containsKey(path) ? Optional.of(values.get(path)) : value);
  }

  /** Where something was sure in an open overlap, it is so in every overlap that it turns out to be. */
  private static void keepsWhatIsSure(JointDetermination open, JointDetermination complete) {
    Map<List<Object>, Standing> known = new HashMap<>();
    open.overlaps()
        .forEach(overlap ->
            overlap.stakes().forEach(stake -> known.put(place(stake), stake.standing())));
    ImmutableList<Stake> stakes = complete.overlaps().stream()
        .flatMap(overlap -> overlap.stakes().stream())
        .collect(ImmutableList.toImmutableList());
    for (Stake stake : stakes) {
      Standing before = known.get(place(stake));
      assertThat(before).as("%s of %s", stake, open).isNotNull();
      if (before != Standing.OPEN) {
        assertThat(stake.standing()).as("%s of %s", stake, open).isEqualTo(before);
      }
    }
  }

  private static List<Object> place(Stake stake) {
    return List.of(stake.claim(), stake.path());
  }
}
