package io.github.wenjiuye.policy.testkit.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.standards.LocalStandards.Dated;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;

/** Standards as they may be in use: some for the region, some for a league, some of neither, one that changes in the year. */
final class LocalStandardsInUse {

  private LocalStandardsInUse() {}

  static LocalStandards standards() {
    String region = LocalStandard.REGION;
    LocalDate change = LocalDate.of(2020, 7, 1);
    return LocalStandards.builder()
        .put(
            region,
            LocalStandard.RECOGNISED_PROVINCES,
            new StandardValue.Provinces(ImmutableList.of(new StandardValue.RecognisedProvince(
                Province.of("21"), LocalDate.of(2020, 3, 20), Optional.of(change)))))
        .put(
            region,
            LocalStandard.LAYOFF_RATE_CEILING,
            new StandardValue.Banded(ImmutableList.of(
                new StandardValue.Band(OptionalLong.of(30), 200_000),
                new StandardValue.Band(OptionalLong.empty(), 55_000))))
        .put(
            region,
            LocalStandard.INCUBATOR_AWARD,
            new StandardValue.Named(ImmutableMap.of("优秀", 20_000_000L, "良好", 10_000_000L)))
        .put(region, LocalStandard.OTHER_LOAN_RELIEF, new StandardValue.Single(1))
        .put(
            region,
            LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY,
            new StandardValue.Named(ImmutableMap.of("share", 666_700L)))
        .put(region, LocalStandard.RURAL_HIRING_SUBSIDY, new StandardValue.Single(100_000))
        .put(
            region,
            LocalStandard.LARGE_SCALE_HIRING,
            new StandardValue.Named(ImmutableMap.of("heads", 5L, "award", 2_000_000L)))
        .put(region, LocalStandard.GRADUATE_HIRING_SUBSIDY, new StandardValue.Single(100_000))
        .put(region, LocalStandard.UNEMPLOYMENT_BENEFIT, new StandardValue.Single(140_801))
        .put(region, LocalStandard.TEMPORARY_POST_SUBSIDY, new StandardValue.Single(176_000))
        .put(
            region,
            LocalStandard.TRAINING_SUBSIDY,
            new StandardValue.Named(ImmutableMap.of("PRE_JOB", 50_000L)))
        .put("150100", LocalStandard.PARTNERSHIP_UPLIFT, new StandardValue.Single(50_000))
        .put(
            region,
            LocalStandard.VENDING_SITES,
            new StandardValue.Sites(ImmutableList.of(
                new StandardValue.Site("大学东街夜市", LocalTime.of(18, 0), LocalTime.of(22, 0)))))
        .put("150200", LocalStandard.REFUND_BASIS, new StandardValue.Single(0))
        .put(
            "150600",
            LocalStandard.GRADUATE_HIRING_SUBSIDY,
            ImmutableList.of(
                new Dated(
                    Optional.of(LocalDate.of(2020, 1, 1)),
                    Optional.of(change.minusDays(1)),
                    new StandardValue.Single(120_000)),
                new Dated(
                    Optional.of(change), Optional.empty(), new StandardValue.Single(200_000))))
        .build();
  }
}
