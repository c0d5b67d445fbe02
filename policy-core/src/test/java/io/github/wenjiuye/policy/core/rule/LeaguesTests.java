package io.github.wenjiuye.policy.core.rule;

import static io.github.wenjiuye.policy.core.rule.TrialWords.OPENED_ON;
import static io.github.wenjiuye.policy.core.rule.TrialWords.onAnyDay;
import static io.github.wenjiuye.policy.core.rule.TrialWords.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import org.junit.jupiter.api.Test;

/** Which leagues an unknown one may be, where those that have the same from the same place are one. */
class LeaguesTests {

  private static final LocalStandard SUBSIDY = LocalStandard.GRADUATE_HIRING_SUBSIDY;
  private static final Provision PAYING = onAnyDay().pays(Quantity.of(SUBSIDY, OPENED_ON));

  @Test
  void leaguesForWhichTheRegionSpeaksAreTriedOnce() {
    assertThat(toldApart(PAYING, LocalStandards.none())).containsExactly(0);
    assertThat(toldApart(PAYING, set("150000", 100_000).build())).containsExactly(0);
  }

  @Test
  void aLeagueThatSetsItsOwnIsTriedToo() {
    LocalStandards.Builder standards = set("150000", 100_000);
    standards.put(League.WUHAI.code(), SUBSIDY, new StandardValue.Single(150_000));
    assertThat(toldApart(PAYING, standards.build())).containsExactly(0, League.WUHAI.ordinal());
    standards.put(League.ORDOS.code(), SUBSIDY, new StandardValue.Single(100_000));
    assertThat(toldApart(PAYING, standards.build()))
        .containsExactly(0, League.WUHAI.ordinal(), League.ORDOS.ordinal());
  }

  @Test
  void whereALeagueIsAskedForByNameEachIsTried() {
    Provision named = onAnyDay()
        .requires(Symbol.of(TrialClaim.LEAGUE).isOneOf(League.WUHAI))
        .pays(Quantity.of(SUBSIDY, OPENED_ON));
    assertThat(toldApart(named, LocalStandards.none())).hasSize(League.values().length);
  }

  private static LocalStandards.Builder set(String place, long fen) {
    return LocalStandards.builder().put(place, SUBSIDY, new StandardValue.Single(fen));
  }

  private static long[] toldApart(Provision provision, LocalStandards standards) {
    return Leagues.toldApart(under(standards).resolve(provision).roots());
  }
}
