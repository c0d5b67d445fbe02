package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Nothing of a claim is lost in columns. */
class ClaimColumnsProperties {

  private static final int MOST_CLAIMS = 12;

  @Provide
  Arbitrary<List<Claim>> claimsOfOneProvision() {
    return Arbitraries.of(Claims.shapes().keySet())
        .flatMap(provision -> Arbitraries.frequencyOf(
                Tuple.of(3, PolicyArbitraries.claims(provision)), Tuple.of(1, flawed(provision)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(MOST_CLAIMS));
  }

  private static Arbitrary<Claim> flawed(String provision) {
    return PolicyArbitraries.almostValid(provision)
        .map(flaws -> flaws.map(AlmostValid::claim))
        .orElseGet(() -> PolicyArbitraries.claims(provision));
  }

  @Property
  void everyRowIsTheClaimThatItWasMadeOf(@ForAll("claimsOfOneProvision") List<Claim> claims) {
    Shape<? extends Claim> shape = claims.get(0).shape();
    ClaimColumns columns = ClaimColumns.of(shape, claims);

    assertThat(columns.rows()).isEqualTo(claims.size());
    for (int row = 0; row < claims.size(); row++) {
      assertThat(columns.row(row)).isEqualTo(claims.get(row));
    }
  }
}
