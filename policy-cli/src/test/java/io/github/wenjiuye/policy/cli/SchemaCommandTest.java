package io.github.wenjiuye.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Claims;
import org.junit.jupiter.api.Test;

/** What {@code schema} prints; what stands in the schemas is the JSON module's matter. */
class SchemaCommandTest {

  @Test
  void theSchemaOfEveryClaimIsPrinted() {
    for (String provision : Claims.shapes().keySet()) {
      assertThat(Run.of("schema", provision).isAnswered().out())
          .isEqualTo(PolicyJson.claimSchema(provision) + "\n");
    }
  }

  @Test
  void theSchemaOfTheStandardsFileIsPrinted() {
    assertThat(Run.of("schema", "standards").isAnswered().out())
        .isEqualTo(PolicyJson.standardsSchema() + "\n");
  }
}
