package io.github.wenjiuye.policy.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.CanonicalForm;
import io.github.wenjiuye.policy.core.rule.Provision;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever holds the hash of the rules holds the rules: no slip in any of them leaves it as it is. */
class HashLaws {

  static ImmutableList<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void everySlipGivesAHashOfItsOwn(String id) {
    Provision provision = Notice.provision(id);
    Map<String, Provision> byHash = new HashMap<>();
    byHash.put(CanonicalForm.hash(provision), provision);
    for (Mutant mutant : Mutants.of(provision)) {
      Provision same =
          byHash.putIfAbsent(CanonicalForm.hash(mutant.provision()), mutant.provision());
      assertThat(same == null || same.equals(mutant.provision()))
          .as(mutant.name())
          .isTrue();
      assertThat(CanonicalForm.hash(mutant.provision()))
          .as(mutant.name())
          .isNotEqualTo(CanonicalForm.hash(provision));
    }
  }
}
