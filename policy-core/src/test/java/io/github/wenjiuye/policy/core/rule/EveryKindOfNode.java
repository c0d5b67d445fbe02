package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import java.time.temporal.ChronoUnit;

/** One expression at least of each kind that the rule language has, for readers that must know them all. */
public final class EveryKindOfNode {

  private static final Node DAY = FactNode.ofClaim(GraduateHiringClaim.RECEIVED_ON);
  private static final FactNode HIRED_ON =
      FactNode.ofItem(GraduateHiringClaim.HIRES, Hire.HIRED_ON);
  private static final FactNode STARTS_ON =
      FactNode.ofItem(GraduateHiringClaim.HIRES, Hire.CONTRACT, Contract.STARTS_ON);
  private static final FactNode OPEN_ENDED =
      FactNode.ofItem(GraduateHiringClaim.HIRES, Hire.CONTRACT, Contract.OPEN_ENDED);
  private static final FactNode TRAINING_MONTHS =
      FactNode.ofItem(GraduateHiringClaim.HIRES, Hire.TRAINING_MONTHS);
  private static final FactNode LEAGUE = FactNode.ofClaim(Claim.LEAGUE);
  private static final FactNode SIZE =
      FactNode.ofClaim(GraduateHiringClaim.ENTERPRISE, Enterprise.SIZE);
  private static final FactNode STAFF =
      FactNode.ofClaim(GraduateHiringClaim.ENTERPRISE, Enterprise.STAFF);
  private static final FactNode PLACE =
      FactNode.ofClaim(GraduateHiringClaim.ENTERPRISE, Enterprise.REGISTERED_IN);

  private static final Constant ONE = constant(Sort.COUNT, 1);
  private static final Constant TWO = constant(Sort.COUNT, 2);
  private static final Constant RATE = constant(Sort.RATE, 80_000);
  private static final Constant MONEY = constant(Sort.MONEY, 12_345_678);
  private static final Constant FULL = constant(Sort.SYMBOL, Extent.FULL.ordinal());
  private static final Constant REDUCED = constant(Sort.SYMBOL, Extent.REDUCED.ordinal());
  private static final OneOf SMALL =
      new OneOf(SIZE, ImmutableSet.of((long) Size.SMALL.ordinal()), ImmutableList.of(Size.SMALL));
  private static final OneOf HOLDS = new OneOf(OPEN_ENDED, ImmutableSet.of(1L), ImmutableList.of());
  private static final OneOf HOLDS_NOT =
      new OneOf(OPEN_ENDED, ImmutableSet.of(0L), ImmutableList.of());
  private static final Compare LATER = compare(HIRED_ON, Compare.Operator.AT_LEAST, STARTS_ON);

  private EveryKindOfNode() {}

  private static Constant constant(Sort sort, long value) {
    return new Constant("one", "0", sort, value);
  }

  private static Compare compare(Node left, Compare.Operator operator, Node right) {
    return new Compare(left, operator, right);
  }

  /** Numbers, days and sums. */
  public static ImmutableList<Node> terms() {
    Standard subsidy = Standard.of(LocalStandard.GRADUATE_HIRING_SUBSIDY, LEAGUE, DAY);
    Standard ceiling = Standard.of(LocalStandard.LAYOFF_RATE_CEILING, LEAGUE, DAY, STAFF);
    Unstated unstated = new Unstated(subsidy.standard(), "", subsidy.domain());
    Total count = new Total(GraduateHiringClaim.HIRES, new All(ImmutableList.of(LATER, HOLDS)));
    Dated dated = new Dated("newHireShare", "6.1", Sort.RATE, 250_000, 150_000, DAY, DAY);
    return ImmutableList.of(
        STAFF,
        HIRED_ON,
        ONE,
        RATE,
        MONEY,
        constant(Sort.DAY, Node.UNBOUNDED),
        dated,
        subsidy,
        ceiling,
        new Lookup(
            StandardTable.of(subsidy.standard(), null, ImmutableList.of(), LocalStandards.none()),
            LEAGUE,
            DAY,
            ImmutableList.of(),
            unstated),
        new Standard(LocalStandard.LARGE_SCALE_HIRING, "heads", LEAGUE, DAY, ImmutableList.of()),
        unstated,
        new Product(count, subsidy),
        new Product(ONE, new Product(TWO, MONEY)),
        new Sum(ImmutableList.of(MONEY, new Product(ONE, MONEY), new Portion(MONEY, dated))),
        new Portion(new Sum(ImmutableList.of(MONEY, MONEY)), RATE),
        new Lacking(STAFF, Compare.Operator.AT_LEAST, TWO, RATE),
        new Lacking(STAFF, Compare.Operator.MORE_THAN, TWO, RATE),
        new Smaller(STAFF, TWO),
        new DaysBetween(DAY, DAY),
        new Shift(STARTS_ON, ONE, ChronoUnit.YEARS, 0),
        new Shift(STARTS_ON, TWO, ChronoUnit.YEARS, -1),
        new Shift(STARTS_ON, TWO, ChronoUnit.YEARS, -5),
        new Shift(STARTS_ON, TWO, ChronoUnit.YEARS, 5),
        new Shift(STARTS_ON, ONE, ChronoUnit.MONTHS, 0),
        new Shift(STARTS_ON, TWO, ChronoUnit.MONTHS, 0),
        new Shift(STARTS_ON, new DaysBetween(DAY, HIRED_ON), ChronoUnit.DAYS, 0),
        new YearOf(DAY),
        count,
        new Total(GraduateHiringClaim.HIRES, HOLDS),
        new Total(GraduateHiringClaim.HIRES, TRAINING_MONTHS),
        new Total(
            GraduateHiringClaim.HIRES, new Choice(HOLDS, TRAINING_MONTHS, constant(Sort.COUNT, 0))),
        new Best(GraduateHiringClaim.HIRES, HOLDS, null, TRAINING_MONTHS, TWO),
        new Best(GraduateHiringClaim.HIRES, HOLDS, HIRED_ON, TRAINING_MONTHS, TWO),
        new Listing(GraduateHiringClaim.HIRES, ImmutableList.of(OPEN_ENDED, HIRED_ON)),
        new Choice(SMALL, ONE, new Choice(LATER, TWO, STAFF)),
        new ByReading(Reading.R16_1, ImmutableMap.of("CALENDAR_YEAR", ONE, "TWELVE_MONTHS", TWO)),
        new ByReading(Reading.R18_1, ImmutableMap.of("MORE_THAN_HALF", RATE, "FOUR_FIFTHS", RATE)));
  }

  /** What is true or false. */
  public static ImmutableList<Node> conditions() {
    ImmutableList.Builder<Node> conditions = ImmutableList.builder();
    for (Compare.Operator operator : Compare.Operator.values()) {
      conditions.add(compare(STAFF, operator, TWO), compare(HIRED_ON, operator, STARTS_ON));
    }
    for (Compare.Operator operator : ImmutableList.of(
        Compare.Operator.AT_LEAST, Compare.Operator.AT_MOST, Compare.Operator.MORE_THAN)) {
      conditions.add(new Share(TWO, operator, STAFF, RATE));
    }
    conditions.add(
        compare(new YearOf(HIRED_ON), Compare.Operator.EQUAL, new YearOf(STARTS_ON)),
        compare(new YearOf(HIRED_ON), Compare.Operator.EQUAL, constant(Sort.COUNT, 2020)),
        SMALL,
        HOLDS,
        HOLDS_NOT,
        new Within(PLACE, "region", Province.of("15")),
        new Listed(Standard.of(LocalStandard.INCUBATOR_AWARD, LEAGUE, DAY, STAFF)),
        new Listed(new Standard(
            LocalStandard.FLEXIBLE_INSURANCE_SUBSIDY, "share", LEAGUE, DAY, ImmutableList.of())));
    ImmutableList<Node> comparisons = conditions.build();
    Any any = new Any(ImmutableList.of(HOLDS, new Any(ImmutableList.of(SMALL, LATER))));
    All all = new All(ImmutableList.of(SMALL, any, LATER, LATER));
    return ImmutableList.<Node>builder()
        .addAll(comparisons)
        .add(
            all,
            any,
            new Any(ImmutableList.of(all, HOLDS)),
            new All(ImmutableList.of(LATER, LATER)),
            new Choice(any, all, HOLDS),
            new Choice(SMALL, LATER, HOLDS_NOT),
            new ByReading(
                Reading.R16_1, ImmutableMap.of("CALENDAR_YEAR", all, "TWELVE_MONTHS", SMALL)),
            compare(
                new Choice(HOLDS, DAY, STARTS_ON),
                Compare.Operator.AT_LEAST,
                new Choice(HOLDS, DAY, HIRED_ON)))
        .build();
  }

  /** What follows. */
  public static ImmutableList<GrantRule> grants() {
    return ImmutableList.of(
        new GrantRule.Payment(MONEY),
        new GrantRule.MonthlyPayment(TWO, MONEY),
        new GrantRule.LoanLimit(MONEY, STAFF),
        new GrantRule.Payment(MONEY, ImmutableList.of(OPEN_ENDED), SIZE),
        new GrantRule.Deferral(Subject.PRINCIPAL_AND_INTEREST, DAY, null, MONEY),
        new GrantRule.Deferral(Subject.PRINCIPAL_AND_INTEREST, null, DAY, MONEY),
        new GrantRule.Waiver(Subject.COUNTER_GUARANTEE, FULL, null, null),
        new GrantRule.Waiver(Subject.PARK_CHARGES, new Choice(SMALL, REDUCED, FULL), DAY, MONEY),
        new GrantRule.Extension(Subject.GRADUATE_STATUS, new Shift(DAY, ONE, ChronoUnit.YEARS, 0)),
        new GrantRule.Extension(
            Subject.DEADLINES,
            null,
            new Listing(GraduateHiringClaim.HIRES, ImmutableList.of(OPEN_ENDED, HIRED_ON)),
            MONEY),
        new GrantRule.Access(Subject.SMALL_ENTERPRISE_LOAN),
        new GrantRule.Priority(Subject.HIRING),
        new GrantRule.Compliance(
            ImmutableList.of(new Requirement("16.1/enterprise.size", "16.1", SMALL))));
  }
}
