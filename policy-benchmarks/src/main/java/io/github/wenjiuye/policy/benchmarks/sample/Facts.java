package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableMap;

/**
 * What a rule asks of a claim of which everything is known, laid flat: days are numbers such as {@code 20200509}, sums are fen,
 * and the local standard is there already.
 */
public sealed interface Facts
    permits SmallEnterpriseLoanFacts,
        PartnershipLoanFacts,
        SmallLoanFacts,
        RuralHiringFacts,
        GraduateHiringFacts {

  /**
   * The same by name, for who reads no Java.
   *
   * @return numbers, booleans, codes, and lists of such maps
   */
  ImmutableMap<String, Object> asMap();
}
