package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.benchmarks.sample.Facts;
import io.github.wenjiuye.policy.benchmarks.sample.GraduateHiringFacts;
import io.github.wenjiuye.policy.benchmarks.sample.PartnershipLoanFacts;
import io.github.wenjiuye.policy.benchmarks.sample.RuralHiringFacts;
import io.github.wenjiuye.policy.benchmarks.sample.SmallEnterpriseLoanFacts;
import io.github.wenjiuye.policy.benchmarks.sample.SmallLoanFacts;

/** The samples for engines that read maps. */
final class Inputs {

  private Inputs() {}

  static ImmutableList<ImmutableMap<String, Object>> of(Rule rule) {
    return facts(rule).stream().map(Facts::asMap).collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<? extends Facts> facts(Rule rule) {
    return switch (rule) {
      case SMALL_ENTERPRISE_LOAN -> SmallEnterpriseLoanFacts.all();
      case PARTNERSHIP_LOAN -> PartnershipLoanFacts.all();
      case SMALL_LOAN -> SmallLoanFacts.all();
      case RURAL_HIRING -> RuralHiringFacts.all();
      case GRADUATE_HIRING -> GraduateHiringFacts.all();
    };
  }
}
