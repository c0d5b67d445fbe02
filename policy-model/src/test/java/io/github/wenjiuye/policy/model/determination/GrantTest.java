package io.github.wenjiuye.policy.model.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrantTest {

  private static final LocalDate DAY = LocalDate.of(2020, 8, 14);

  @Test
  void oneKindOfDeadlineMayBeExtendedTwice() {
    ImmutableList<Grant.Extension.Part> parts = ImmutableList.of(
        new Grant.Extension.Part("REPORTING", DAY),
        new Grant.Extension.Part("REPORTING", DAY.plusDays(1)));
    assertThat(extension(Optional.empty(), Optional.of(parts)).each()).contains(parts);
  }

  @Test
  void anExtensionHasOneDayOrOneForEachPart() {
    assertThat(extension(Optional.of(DAY), Optional.empty()).until()).contains(DAY);
    assertThat(extension(Optional.empty(), Optional.empty()).until()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> extension(Optional.of(DAY), Optional.of(ImmutableList.of())))
        .withMessageContaining("2020-08-14");
  }

  private static Grant.Extension extension(
      Optional<LocalDate> until, Optional<ImmutableList<Grant.Extension.Part>> each) {
    return new Grant.Extension(Subject.DEADLINES, until, each, Optional.empty(), List.of());
  }
}
