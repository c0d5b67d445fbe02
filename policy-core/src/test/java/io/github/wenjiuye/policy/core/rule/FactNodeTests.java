package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.MAY_9;
import static io.github.wenjiuye.policy.core.rule.TrialWords.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.startup.IncubatorAwardClaim;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a claim or an item says, and what follows from what it says. */
class FactNodeTests {

  private final FactNode part = FactNode.ofClaim(TrialClaim.PART);
  private final FactNode openEnded = FactNode.ofClaim(TrialClaim.PARTY, TrialParty.OPEN_ENDED);
  private final FactNode itemOpenEnded =
      FactNode.ofItem(TrialClaim.ITEMS, TrialItem.CONTRACT, TrialParty.OPEN_ENDED);
  private final FactNode ready = FactNode.ofItem(TrialClaim.ITEMS, TrialItem.READY);
  private final FactNode amount = FactNode.ofClaim(TrialClaim.AMOUNT);

  @Test
  void aFactHasTheValueThatTheClaimSays() {
    Scope scope = new Scope(TrialClaim.builder().part(3).build());
    assertThat(part.eval(scope)).isEqualTo(3);
    assertThat(part.isStated(scope)).isTrue();
    assertThat(part.written(scope)).contains("3");
    assertThat(part.eval(new Scope(NOTHING))).isEqualTo(Node.UNKNOWN);
    assertThat(part.isStated(new Scope(NOTHING))).isFalse();
    assertThat(part.written(new Scope(NOTHING))).isEmpty();
    assertThat(part.apply(new long[0])).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void whatAnotherFactExcludesIsNotSoButIsNotStatedEither() {
    TrialParty ends = TrialParty.builder().endsOn(MAY_9).build();
    Scope scope = new Scope(TrialClaim.builder().party(ends).build());
    assertThat(openEnded.eval(scope)).isZero();
    assertThat(openEnded.isStated(scope)).isFalse();
    assertThat(openEnded.written(scope)).isEmpty();
    Scope item = new Scope(NOTHING, TrialItem.builder().contract(ends).build());
    assertThat(itemOpenEnded.eval(item)).isZero();
    TrialParty open = TrialParty.builder().openEnded(true).build();
    Scope stated = new Scope(TrialClaim.builder().party(open).build());
    assertThat(openEnded.eval(stated)).isEqualTo(1);
    assertThat(openEnded.written(stated)).contains("true");
    assertThat(openEnded.eval(new Scope(NOTHING))).isEqualTo(Node.UNKNOWN);
    TrialParty starts = TrialParty.builder().startsOn(MAY_9).build();
    assertThat(openEnded.eval(new Scope(TrialClaim.builder().party(starts).build())))
        .isEqualTo(Node.UNKNOWN);
  }

  @Test
  void aFactOfAnItemIsReadInTheItem() {
    Scope item = new Scope(NOTHING, TrialItem.builder().ready(false).build());
    assertThat(ready.eval(item)).isZero();
    assertThat(ready.isStated(item)).isTrue();
    assertThat(ready.written(item)).contains("false");
    assertThat(ready.eval(new Scope(NOTHING))).isEqualTo(Node.UNKNOWN);
    assertThat(ready.isStated(new Scope(NOTHING))).isFalse();
    assertThat(itemOpenEnded.isStated(item)).isFalse();
  }

  @Test
  void theGreatestNumberIsSeenAsItsNeighbour() {
    Money most = Money.ofFen(Long.MAX_VALUE);
    assertThat(amount.eval(new Scope(TrialClaim.builder().amount(most).build())))
        .isEqualTo(Node.UNBOUNDED - 1);
  }

  @Test
  void aTextIsWrittenAsItStandsWhateverItIsToldApartBy() {
    FactNode grade = FactNode.ofClaim(IncubatorAwardClaim.GRADE);
    Scope scope = new Scope(IncubatorAwardClaim.builder().grade("C").build());
    assertThat(grade.isStated(scope)).isTrue();
    assertThat(grade.written(scope)).contains("C");
    assertThat(grade.among(ImmutableList.of("A", "B")).eval(scope)).isEqualTo(2);
    assertThat(grade.among(ImmutableList.of("C")).eval(scope)).isZero();
    Scope none = new Scope(IncubatorAwardClaim.builder().build());
    assertThat(grade.isStated(none)).isFalse();
    assertThat(grade.written(none)).isEmpty();
    assertThat(grade.eval(none)).isEqualTo(Node.UNKNOWN);
  }

  @Test
  void factsAreToldApartByListPathAndTexts() {
    Set<FactNode> facts = new HashSet<>();
    FactNode grade = FactNode.ofClaim(IncubatorAwardClaim.GRADE);
    for (FactNode fact : ImmutableList.of(
        part,
        ready,
        FactNode.ofItem(TrialClaim.OTHERS, TrialItem.READY),
        openEnded,
        itemOpenEnded,
        grade,
        grade.among(ImmutableList.of("A")),
        grade.among(ImmutableList.of("B")))) {
      assertThat(facts.add(fact)).as("%s", fact).isTrue();
      assertThat(facts).contains(fact);
    }
    assertThat(facts).contains(FactNode.ofClaim(TrialClaim.PART));
    assertThat(part.holder()).isEmpty();
    assertThat(openEnded.holder()).contains(TrialParty.SHAPE);
    assertThat(ready.holder()).contains(TrialItem.SHAPE);
    assertThat(openEnded.beside(TrialParty.ENDS_ON))
        .isEqualTo(FactNode.ofClaim(TrialClaim.PARTY, TrialParty.ENDS_ON));
  }
}
