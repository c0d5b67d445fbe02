package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.model.Claim;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimRoundTripProperties {

  @Property(tries = 500)
  void aClaimThatIsWrittenAndReadIsTheSame(@ForAll("claims") Claim claim) {
    assertThat(Documents.claim(PolicyJson.write(claim))).isEqualTo(claim);
    assertThat(Documents.claim(PolicyJson.writePretty(claim))).isEqualTo(claim);
  }

  @Property(tries = 200)
  void whatIsReadAndWrittenIsTheSame(@ForAll("claims") Claim claim) {
    String written = PolicyJson.write(claim);
    assertThat(PolicyJson.write(Documents.claim(written))).isEqualTo(written);
  }

  @Property(tries = 200)
  void aClaimIsWrittenOnOneLine(@ForAll("claims") Claim claim) {
    assertThat(PolicyJson.write(claim)).doesNotContain("\n", "\r");
  }

  @Property(tries = 100)
  void anArrayGivesItsClaimsInOrder(@ForAll("lists") List<Claim> claims) {
    String array =
        claims.stream().map(PolicyJson::writePretty).collect(Collectors.joining(",\n", "[", "]"));
    Documents read = Documents.read(array);
    assertThat(read.form()).isEqualTo(DocumentForm.ARRAY);
    assertThat(read.entries()).extracting(entry -> entry.claim().orElseThrow()).isEqualTo(claims);
  }

  @Property(tries = 100)
  void jsonLinesGiveTheirClaimsInOrderWithTheirLines(@ForAll("someOfEach") List<Claim> claims) {
    String lines = claims.stream().map(PolicyJson::write).collect(Collectors.joining("\n"));
    for (Documents read : List.of(Documents.read(lines), Documents.readLines(lines))) {
      assertThat(read.form()).isEqualTo(DocumentForm.LINES);
      assertThat(read.entries())
          .extracting(entry -> entry.claim().orElseThrow())
          .isEqualTo(claims);
      assertThat(read.lines()).hasSize(claims.size()).startsWith(1L, 2L);
    }
  }

  @Property(tries = 100)
  void objectsOneAfterAnotherAreJsonLines(@ForAll("someOfEach") List<Claim> claims) {
    String objects = claims.stream().map(PolicyJson::writePretty).collect(Collectors.joining(" "));
    Documents read = Documents.read(objects);
    assertThat(read.form()).isEqualTo(DocumentForm.LINES);
    assertThat(read.entries()).extracting(entry -> entry.claim().orElseThrow()).isEqualTo(claims);
  }

  @Provide
  Arbitrary<Claim> claims() {
    return Drawn.claims();
  }

  @Provide
  Arbitrary<List<Claim>> lists() {
    return Drawn.claims().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Claim>> someOfEach() {
    return Drawn.claims().list().ofMinSize(2).ofMaxSize(4);
  }
}
