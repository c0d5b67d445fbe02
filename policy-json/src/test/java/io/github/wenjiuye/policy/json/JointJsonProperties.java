package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.joint.ClaimAnswer;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.JointTotal;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.PlacedWarning;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The answer to claims that are seen together, on the wire. */
class JointJsonProperties {

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anAnswerThatIsWrittenAndReadIsTheSame(@ForAll("joints") JointDetermination joint)
      throws Exception {
    String written = PolicyJson.write(joint, Language.EN);
    assertThat(written).doesNotContain("\n");
    assertThat(PolicyJson.readJointDetermination(written)).isEqualTo(joint);
    assertThat(PolicyJson.readJointDetermination(PolicyJson.writePretty(joint, Language.ZH_CN)))
        .isEqualTo(joint);
    JsonMapper mapper = JsonMapper.builder().addModule(new PolicyModule()).build();
    assertThat(mapper.readValue(mapper.writeValueAsString(joint), JointDetermination.class))
        .isEqualTo(joint);
    assertThat(Explainer.explain(joint, Language.EN)).doesNotContain("{", "}").endsWith("\n");
  }

  @Provide
  Arbitrary<JointDetermination> joints() {
    Violation violation = new Violation("a", Optional.of("b"), "code", "told", "told");
    Arbitrary<ClaimAnswer> answers = Arbitraries.oneOf(
        DrawnDeterminations.all().map(ClaimAnswer::of),
        Arbitraries.just(ClaimAnswer.refused(ImmutableList.of(violation))));
    Arbitrary<MoneyRange> ranges = Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000),
            Arbitraries.longs().between(0, 1_000_000).optional())
        .as((min, more) ->
            new MoneyRange(Money.ofFen(min), more.map(most -> Money.ofFen(min + most))));
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 3);
    Arbitrary<Stake> stakes = Combinators.combine(
            places,
            Arbitraries.of("12.1", "21.2"),
            Arbitraries.of("hires[0]", "person"),
            Arbitraries.of(Standing.class),
            ranges.optional(),
            ranges.optional())
        .as(Stake::new);
    Arbitrary<Overlap> overlaps = Combinators.combine(
            Arbitraries.of(true, false).map(sure -> new ReadingUse("R0-2", "EACH", sure)),
            Arbitraries.of("ref", "person.ref"),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3),
            listed(stakes),
            ranges)
        .as(Overlap::new);
    WorkingLine line = new WorkingLine(
        "claims[0]", Span.exactly("1.00"), Optional.of(Span.exactly("1 × 1.00")), Optional.empty());
    Arbitrary<JointTotal> totals = Combinators.combine(
            ranges, ranges, listed(Arbitraries.just(line)), listed(places))
        .as(JointTotal::new);
    Arbitrary<PlacedWarning> warnings = places.map(
        place -> new PlacedWarning(place, new Warning(Warning.Code.NOT_MATCHED, "hires[0].ref")));
    return Combinators.combine(listed(answers), listed(overlaps), totals, listed(warnings))
        .as((claims, met, total, warned) ->
            new JointDetermination(claims, met, total, warned, new PolicyVersion("n", "1")));
  }

  private static <T> Arbitrary<ImmutableList<T>> listed(Arbitrary<T> items) {
    return items.list().ofMaxSize(3).map(ImmutableList::copyOf);
  }

  @Example
  void theWordsAndTheirOrderAreThoseOfTheContract() {
    assertThat(PolicyJson.write(joint(), Language.EN)).isEqualTo("""
        {"claims":[{"violations":[{"path":"a","message":"told","code":"code"}]}],\
        "overlaps":[{"reading":{"id":"R0-2","choice":"HIGHEST","decisive":true},\
        "mark":"ref","party":"A-17","stakes":[{"claim":1,"provision":"16.1","path":"hires[0]",\
        "standing":"GRANTED","alone":{"min":"1500.00","max":"1500.00"},\
        "granted":{"min":"1500.00","max":"1500.00"}},\
        {"claim":2,"provision":"21.2","path":"person","standing":"GIVES_WAY"}],\
        "granted":{"min":"1500.00","max":null}}],\
        "total":{"amount":{"min":"1500.00","max":null},"apart":{"min":"1500.00","max":"1500.00"},\
        "working":[{"term":"amount","value":"1500.00"}],"leftOut":[0]},\
        "warnings":[{"claim":1,"code":"NOT_MATCHED","path":"hires[1].ref"}],\
        "policy":{"notice":"内政办发〔2020〕10号","version":"1"}}""");
  }

  @Example
  void theLineOfAClaimThatIsNotValidIsToldAndReadOver() {
    String written =
        PolicyJson.writePretty(joint(), Language.EN, ImmutableList.of(OptionalLong.of(7)));
    assertThat(written).contains("\"line\": 7");
    assertThat(PolicyJson.readJointDetermination(written).total())
        .isEqualTo(joint().total());
  }

  @Example
  void everythingThatIsWrongIsToldAtOnce() {
    String json = PolicyJson.write(joint(), Language.EN)
        .replace(
            "\"violations\":[{\"path\":\"a\",\"message\":\"told\",\"code\":\"code\"}]",
            "\"violations\":[]")
        .replace("\"GRANTED\"", "\"GRANTID\"")
        .replace("\"claim\":2", "\"claim\":\"2\"")
        .replace("\"leftOut\":[0]", "\"leftOut\":[0.5]")
        .replace("\"party\"", "\"person\"");
    assertThatThrownBy(() -> PolicyJson.readJointDetermination(json))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            wrong -> assertThat(wrong.violations())
                .extracting(Violation::path)
                .containsExactly(
                    "claims[0].violations[0]",
                    "overlaps[0].person",
                    "overlaps[0].party",
                    "overlaps[0].stakes[0].standing",
                    "overlaps[0].stakes[1].claim",
                    "total.leftOut[0]"));
    for (String none : new String[] {"", "[]", "{}", "{\"total\":1}"}) {
      assertThatThrownBy(() -> PolicyJson.readJointDetermination(none))
          .isInstanceOf(InvalidInputException.class);
    }
  }

  private static JointDetermination joint() {
    MoneyRange sum = MoneyRange.exactly(Money.ofYuan(1500));
    MoneyRange open = MoneyRange.atLeast(Money.ofYuan(1500));
    return new JointDetermination(
        ImmutableList.of(ClaimAnswer.refused(
            ImmutableList.of(new Violation("a", Optional.empty(), "code", "说明", "told")))),
        ImmutableList.of(new Overlap(
            new ReadingUse("R0-2", "HIGHEST", true),
            "ref",
            "A-17",
            ImmutableList.of(
                new Stake(
                    1, "16.1", "hires[0]", Standing.GRANTED, Optional.of(sum), Optional.of(sum)),
                new Stake(
                    2, "21.2", "person", Standing.GIVES_WAY, Optional.empty(), Optional.empty())),
            open)),
        new JointTotal(
            open,
            sum,
            ImmutableList.of(new WorkingLine(
                "amount", Span.exactly("1500.00"), Optional.empty(), Optional.empty())),
            ImmutableList.of(0)),
        ImmutableList.of(
            new PlacedWarning(1, new Warning(Warning.Code.NOT_MATCHED, "hires[1].ref"))),
        new PolicyVersion("内政办发〔2020〕10号", "1"));
  }
}
