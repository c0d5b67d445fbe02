package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values of the kernel as they stand on the wire. */
class ValuesTest {

  @Test
  void aValueIsWrittenAsItsSortIs() {
    assertThat(Values.write(Sort.COUNT, 25)).isEqualTo("25");
    assertThat(Values.write(Sort.MONEY, 150_050)).isEqualTo("1500.50");
    assertThat(Values.write(Sort.RATE, 250_000)).isEqualTo("0.25");
    assertThat(Values.write(Sort.DAY, Days.of(LocalDate.of(2020, 5, 9)))).isEqualTo("2020-05-09");
    assertThat(Values.write(Sort.MONTH, Days.of(YearMonth.of(2020, 5)))).isEqualTo("2020-05");
    assertThat(Values.write(Sort.TIME, LocalTime.of(8, 30).toNanoOfDay())).isEqualTo("08:30");
    assertThat(Values.write(Sort.TRUTH, 1)).isEqualTo("true");
    assertThat(Values.write(Sort.TRUTH, 0)).isEqualTo("false");
    assertThat(Values.write(Sort.DIVISION, 150_105)).isEqualTo("150105");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsUnknownIsWrittenAsAQuestion(Sort sort) {
    assertThat(Values.write(sort, Node.UNKNOWN)).isEqualTo("?");
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNT", "MONEY", "RATE", "DAY"})
  void whatHasNoEndIsWrittenSo(Sort sort) {
    assertThat(Values.write(sort, Node.UNBOUNDED)).isEqualTo("∞");
  }

  @Test
  void aMemberOfAClosedListIsWrittenByItsCode() {
    FactNode size = FactNode.ofClaim(TrialClaim.SIZE);
    assertThat(Values.write(size, 2)).isEqualTo(Size.values()[2].code());
    assertThat(Values.write(size, Node.UNKNOWN)).isEqualTo("?");
    assertThat(Values.write(Domain.of(Size.class), 0)).isEqualTo(Size.values()[0].code());
    assertThat(Values.write(FactNode.ofClaim(TrialClaim.PART), 2)).isEqualTo("2");
  }

  @Test
  void aStandardIsWrittenAsItsDomainIs() {
    Node league = FactNode.ofClaim(TrialClaim.LEAGUE);
    Node day = FactNode.ofClaim(TrialClaim.OPENED_ON);
    LocalStandard relief = LocalStandard.OTHER_LOAN_RELIEF;
    StandardTable table = StandardTable.of(relief, null, ImmutableList.of(), LocalStandards.none());
    Domain domain = Domain.of(LocalStandard.LoanRelief.class);
    Node lookup =
        new Lookup(table, league, day, ImmutableList.of(), new Unstated(relief, "", domain));
    assertThat(Values.write(lookup, 1)).isEqualTo("REDUCED");
    assertThat(Values.write(new YearOf(day), 2020)).isEqualTo("2020");
  }

  @Test
  void daysAndRatesAreReadAsTheyAreWritten() {
    assertThat(Values.parse(Sort.DAY, "2020-05-09")).isEqualTo(Days.of(LocalDate.of(2020, 5, 9)));
    assertThat(Values.parse(Sort.RATE, "0.25")).isEqualTo(250_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Values.parse(Sort.MONEY, "1"))
        .withMessage("No value of a MONEY can be given");
  }
}
