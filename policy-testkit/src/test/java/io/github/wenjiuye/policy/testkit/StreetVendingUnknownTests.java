package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.flexible.StreetVendingClaim;
import io.github.wenjiuye.policy.model.flexible.Trade;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is asked for when it is not known where and when somebody sells. Source: 10.1. */
@Timeout(60)
class StreetVendingUnknownTests {

  private static final LocalDate CHANGE = LocalDate.of(2020, 12, 2);

  private static StandardValue.Site site(String place, int opens, int closes) {
    return new StandardValue.Site(place, LocalTime.of(opens, 0), LocalTime.of(closes, 0));
  }

  private static StandardValue sites(StandardValue.Site... rows) {
    return new StandardValue.Sites(ImmutableList.copyOf(rows));
  }

  private static PolicyEvaluator evaluator() {
    return PolicyEvaluator.builder()
        .standards(LocalStandards.builder()
            .put(
                "150100",
                LocalStandard.VENDING_SITES,
                List.of(new LocalStandards.Dated(
                    Optional.empty(),
                    Optional.of(CHANGE),
                    sites(site("西市", 7, 18), site("东市", 18, 22), site("北市", 7, 9)))))
            .put(
                "150200",
                LocalStandard.VENDING_SITES,
                sites(site("东市", 7, 8), site("东市", 7, 18), site("南市", 6, 12)))
            .build())
        .build();
  }

  private static StreetVendingClaim.Builder seller(LocalDate appliedOn) {
    return StreetVendingClaim.builder()
        .appliedOn(appliedOn)
        .person(Person.builder().hardToEmploy(true).build())
        .fixedPremises(false)
        .trade(Trade.FARM_PRODUCE);
  }

  private static ImmutableList<String> pending(StreetVendingClaim claim) {
    return evaluator().evaluate(claim).pending().stream()
        .map(Pending::name)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void whereALeagueHasSitesTheHoursAloneAreAskedForAndNoOtherSites() {
    assertThat(pending(seller(CHANGE).league(League.HOHHOT).place("东市").build()))
        .containsExactlyInAnyOrder("opens", "closes");
  }

  @Test
  void whereALeagueHasSitesTheyAreNotAskedForThoughThePlaceIsOpenToo() {
    assertThat(pending(seller(CHANGE).league(League.HOHHOT).build()))
        .containsExactlyInAnyOrder("place", "opens", "closes");
  }

  @Test
  void sitesAreAskedForWhereTheDesignationIsOver() {
    assertThat(
            pending(seller(CHANGE.plusDays(1)).league(League.HOHHOT).place("东市").build()))
        .containsExactlyInAnyOrder("opens", "closes", "vendingSites");
  }

  @Test
  void theLeagueMattersWhereSomeHaveSitesAndSomeHaveNone() {
    assertThat(pending(seller(CHANGE).place("东市").build()))
        .containsExactlyInAnyOrder("league", "opens", "closes", "vendingSites");
  }
}
