package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.StandardValue;

/**
 * A local standard as the samples have it: one value of the region, and what some leagues set instead.
 *
 * @param standard which standard
 * @param region the value where a league has set none: fen, or millionths
 * @param leagues the values of the leagues that have set one
 */
public record LocalValue(LocalStandard standard, long region, ImmutableMap<League, Long> leagues) {

  /** How much partners are lent above their limits together, in millionths. Source: 7.2. */
  public static final LocalValue PARTNERSHIP_UPLIFT = new LocalValue(
      LocalStandard.PARTNERSHIP_UPLIFT,
      100_000,
      ImmutableMap.of(League.HOHHOT, 50_000L, League.ORDOS, 82_500L));

  /** What is paid for each rural hire, in fen. Source: 12.1. */
  public static final LocalValue RURAL_HIRING = new LocalValue(
      LocalStandard.RURAL_HIRING_SUBSIDY,
      1_000_00,
      ImmutableMap.of(League.CHIFENG, 1_500_00L, League.TONGLIAO, 1_100_00L));

  /** What is paid for each graduate, in fen. Source: 16.1. */
  public static final LocalValue GRADUATE_HIRING = new LocalValue(
      LocalStandard.GRADUATE_HIRING_SUBSIDY,
      1_000_00,
      ImmutableMap.of(League.HOHHOT, 1_500_00L, League.BAOTOU, 1_200_00L, League.ORDOS, 2_000_00L));

  /**
   * The value that holds in a league.
   *
   * @param league the league
   * @return its own value, or the region's
   */
  public long in(League league) {
    return leagues.getOrDefault(league, region);
  }

  void putInto(LocalStandards.Builder standards) {
    standards.put(LocalStandard.REGION, standard, new StandardValue.Single(region));
    leagues.forEach(
        (league, value) -> standards.put(league.code(), standard, new StandardValue.Single(value)));
  }
}
