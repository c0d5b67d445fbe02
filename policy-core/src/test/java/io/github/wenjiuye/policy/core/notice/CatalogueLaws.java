package io.github.wenjiuye.policy.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.ProvisionEntry;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue and the provisions tell the same. */
class CatalogueLaws {

  @Test
  void everyProvisionIsCataloguedInItsPlaceAndWithItsModality() {
    assertThat(Catalogue.get().provisions())
        .extracting(ProvisionEntry::id)
        .containsExactlyElementsOf(Notice.provisions().keySet());
    assertThat(Catalogue.get().provisions().stream()
            .collect(Collectors.toMap(ProvisionEntry::id, ProvisionEntry::modality)))
        .isEqualTo(Notice.provisions().values().stream()
            .collect(Collectors.toMap(Provision::id, Provision::modality)));
  }
}
