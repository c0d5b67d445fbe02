package io.github.wenjiuye.policy.model.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.fact.Days;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns hold what claims hold, and refuse what no claim could. */
class ClaimColumnsTest {

  private static final LocalDate JULY = LocalDate.of(2020, 7, 1);
  private static final int JULY_CODE = (int) Days.of(JULY);
  private static final byte SMALL = 1;

  private static ClaimColumnsBuilder loans(int rows) {
    return ClaimColumns.builder(SmallEnterpriseLoanClaim.SHAPE, rows);
  }

  private static ClaimColumnsBuilder hirings(int rows) {
    return ClaimColumns.builder(GraduateHiringClaim.SHAPE, rows);
  }

  static Iterable<Shape<? extends Claim>> claims() {
    return Claims.shapes().values();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void withoutColumnsNothingIsKnown(Shape<? extends Claim> shape) {
    ClaimColumns columns = ClaimColumns.builder(shape, 2).build();

    assertThat(columns.rows()).isEqualTo(2);
    assertThat(columns.layout()).isEmpty();
    assertThat(columns.row(1)).isEqualTo(shape.build(Map.of()));
    assertThat(ClaimColumns.of(shape, List.of(columns.row(0))).layout()).isEmpty();
  }

  @Test
  void aRowIsTheClaimOfWhatStandsInTheColumns() {
    ClaimColumns columns = loans(3)
        .codes("appliedOn", new int[] {JULY_CODE, 0, JULY_CODE}, new byte[] {0b101})
        .codes("enterprise.size", new byte[] {SMALL, SMALL, 0})
        .codes("enterprise.staff", new long[] {20, 30, Fact.UNKNOWN})
        .texts("enterprise.name", new @Nullable String[] {"甲", null, "丙"})
        .build();

    assertThat(columns.row(0))
        .isEqualTo(SmallEnterpriseLoanClaim.builder()
            .appliedOn(JULY)
            .enterprise(
                Enterprise.builder().name("甲").size(Size.SMALL).staff(20).build())
            .build());
    assertThat(columns.row(1))
        .isEqualTo(SmallEnterpriseLoanClaim.builder()
            .enterprise(Enterprise.builder().size(Size.SMALL).staff(30).build())
            .build());
    assertThat(columns.row(2))
        .isEqualTo(SmallEnterpriseLoanClaim.builder()
            .appliedOn(JULY)
            .enterprise(Enterprise.builder().name("丙").size(Size.MICRO).build())
            .build());
  }

  @Test
  void theItemsOfAListStandOneAfterTheOtherAndAListMayBeUnknown() {
    ClaimColumns columns = hirings(3)
        .list("hires", new int[] {0, 2, 2, 3}, new byte[] {0b011})
        .codes("hires.hiredOn", new int[] {JULY_CODE, JULY_CODE, JULY_CODE}, new byte[] {0b101})
        .party("hires.contract", new byte[] {0b010})
        .codes("hires.contract.openEnded", new byte[] {1, 1, 1})
        .build();

    Hire first = Hire.builder().hiredOn(JULY).build();
    Hire second =
        Hire.builder().contract(Contract.builder().openEnded(true).build()).build();
    assertThat(columns.row(0))
        .isEqualTo(
            GraduateHiringClaim.builder().hires(ImmutableList.of(first, second)).build());
    assertThat(columns.row(1))
        .isEqualTo(GraduateHiringClaim.builder().hires(ImmutableList.of()).build());
    assertThat(columns.row(2)).isEqualTo(GraduateHiringClaim.builder().build());
  }

  @Test
  void columnsOfClaimsAreAsNarrowAsTheirFactsAllow() {
    GraduateHiringClaim known = GraduateHiringClaim.builder()
        .receivedOn(JULY)
        .enterprise(Enterprise.builder().size(Size.SMALL).staff(20).build())
        .hires(ImmutableList.of(Hire.builder().ref("A-1").build()))
        .build();
    GraduateHiringClaim early =
        GraduateHiringClaim.builder().receivedOn(LocalDate.MIN).build();

    assertThat(ClaimColumns.of(GraduateHiringClaim.SHAPE, List.of(known)).layout())
        .containsExactly(
            "receivedOn: INT",
            "enterprise: PARTY",
            "enterprise.size: BYTE",
            "enterprise.staff: LONG",
            "hires: LIST",
            "hires.ref: TEXT");
    assertThat(ClaimColumns.of(GraduateHiringClaim.SHAPE, List.of(known, early)).layout())
        .startsWith("receivedOn: LONG", "enterprise: PARTY, nullable");
  }

  @Test
  void thereIsNoRowBeyondTheLast() {
    assertThatThrownBy(() -> loans(1).build().row(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> loans(-1));
  }

  @Test
  void claimsOfAnotherShapeAreNoRows() {
    Claim other = SmallEnterpriseLoanClaim.builder().build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimColumns.of(GraduateHiringClaim.SHAPE, List.of(other)));
  }

  @Test
  void aFactThatThereIsNotIsToldWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loans(1).codes("enterprise.stuff", new long[] {1}))
        .withMessageContaining("perhaps enterprise.staff");
  }

  @Test
  void aColumnOfTheWrongKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loans(1).codes("enterprise", new long[1]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loans(1).codes("enterprise.name", new int[1]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loans(1).texts("enterprise.staff", new String[] {"20"}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loans(1).list("enterprise", new int[] {0, 1}));
    assertThatIllegalArgumentException().isThrownBy(() -> hirings(1).party("hires", new byte[1]));
  }

  @Test
  void aColumnIsGivenOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            loans(1).codes("enterprise.staff", new long[1]).codes("enterprise.staff", new int[1]));
  }

  @Test
  void columnsAreAsLongAsThereAreRowsOrItems() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loans(2).codes("enterprise.staff", new long[3]).build())
        .withMessageContaining("enterprise.staff");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> loans(9).codes("enterprise.staff", new long[9], new byte[1]).build())
        .withMessageContaining("enterprise.staff");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hirings(1)
            .list("hires", new int[] {0, 2})
            .codes("hires.trainingMonths", new long[1])
            .build())
        .withMessageContaining("hires.trainingMonths");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hirings(1).list("hires", new int[] {0}).build());
  }

  @Test
  void itemsNeedTheirListAndOffsetsNeverFall() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> hirings(1).codes("hires.contract.startsOn", new int[1]).build())
        .withMessageContaining("offsets of hires");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hirings(2).list("hires", new int[] {0, 2, 1}).build())
        .withMessageContaining("hires");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hirings(1).list("hires", new int[] {-1, 0}).build());
  }

  @Test
  void aNumberThatIsNoCodeIsRefusedWhereItIsKnown() {
    int[] days = {JULY_CODE, (int) Days.of(LocalDate.of(2019, 2, 28)) + 1};

    assertThatIllegalArgumentException()
        .isThrownBy(() -> loans(2).codes("appliedOn", days).build())
        .withMessageContaining("row 1 of appliedOn");
    assertThat(loans(2).codes("appliedOn", days, new byte[] {0b01}).build().row(1))
        .isEqualTo(SmallEnterpriseLoanClaim.builder().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> loans(1).codes("enterprise.size", new byte[] {4}).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            hirings(1).codes("enterprise.registeredIn", new int[] {990_101}).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> loans(1).texts("enterprise.creditCode", new String[] {"1"}).build());
  }

  @Test
  void columnsTellTheirRowsAndLayout() {
    assertThat(loans(2).codes("appliedOn", new long[] {JULY_CODE, JULY_CODE}).build())
        .hasToString("2 rows of [appliedOn: LONG]");
  }
}
