package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.determination.Bound;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Modality;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Pending;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.determination.Settles;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.StandardUse;
import io.github.wenjiuye.policy.model.determination.Timing;
import io.github.wenjiuye.policy.model.determination.Truth;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeterminationJsonProperties {

  @Property(tries = 500)
  void aDeterminationThatIsWrittenAndReadIsTheSame(
      @ForAll("determinations") RecordedDetermination determination) {
    String written = PolicyJson.write(determination);
    assertThat(written).doesNotContain("\n");
    assertThat(PolicyJson.readDetermination(written)).isEqualTo(determination);
    assertThat(PolicyJson.readDetermination(PolicyJson.writePretty(determination)))
        .isEqualTo(determination);
    assertThat(PolicyJson.write(PolicyJson.readDetermination(written))).isEqualTo(written);
  }

  @Provide
  Arbitrary<RecordedDetermination> determinations() {
    return DrawnDeterminations.all();
  }

  @Example
  void theWordsAndTheirOrderAreThoseOfTheContract() {
    assertThat(PolicyJson.write(hiring())).isEqualTo("""
            {"provision":"16.1","verdict":"ELIGIBLE","modality":"MANDATORY","timing":"OPEN",\
            "grant":{"kind":"PAYMENT","amount":{"min":"1500.00","max":null},\
            "working":[{"term":"hires.qualifying","value":{"min":"1","max":"2"}},\
            {"term":"graduateHiringSubsidy","value":"1500.00","source":"150100"},\
            {"term":"amount","value":{"min":"1500.00","max":null},"is":"1 × 1500.00"}]},\
            "pending":[{"fact":"hires[1].hiredOn","settles":"GRANT"},\
            {"standard":"graduateHiringSubsidy","settles":"GRANT"}],\
            "findings":[{"code":"16.1/enterprise.size","sentence":"16.1","fact":"enterprise.size",\
            "truth":"MET","observed":"SMALL","required":{"oneOf":["MEDIUM","SMALL","MICRO"]}}],\
            "readings":[{"id":"R16-1","choice":"CALENDAR_YEAR","decisive":false}],\
            "standards":[{"name":"graduateHiringSubsidy","league":"150100","value":"1500.00"}],\
            "warnings":[],"policy":{"notice":"内政办发〔2020〕10号","version":"1"}}""");
  }

  @Example
  void aShortfallIsANumberOrTrue() {
    String written = PolicyJson.write(with(new Grant.Compliance(
        ImmutableMap.of("plan", "true", "graduatesRecruited", "12"), ImmutableList.of())));
    assertThat(written)
        .contains("\"grant\":{\"kind\":\"COMPLIANCE\","
            + "\"shortfall\":{\"plan\":true,\"graduatesRecruited\":12}}");
    assertThat(PolicyJson.write(with(new Grant.Compliance(ImmutableMap.of(), ImmutableList.of()))))
        .contains("{\"kind\":\"COMPLIANCE\",\"shortfall\":{}}");
  }

  @Example
  void everythingThatIsWrongWithADeterminationIsToldAtOnce() {
    String json = PolicyJson.write(hiring())
        .replace("ELIGIBLE", "ELIGABLE")
        .replace("\"1500.00\",\"max\":null},\"working\"", "\"1500.005\",\"max\":null},\"working\"")
        .replace("\"truth\":\"MET\"", "\"truth\":1")
        .replace("\"decisive\":false", "\"decisivve\":false");
    assertThatThrownBy(() -> PolicyJson.readDetermination(json))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            wrong -> assertThat(wrong.violations())
                .extracting(Violation::path)
                .containsExactly(
                    "verdict",
                    "grant.amount.min",
                    "findings[0].truth",
                    "readings[0].decisivve",
                    "readings[0].decisive"));
    for (String none : new String[] {"", "[]", "{", "{\"grant\":{\"kind\":\"GIFT\"}}", "{} {}"}) {
      assertThatThrownBy(() -> PolicyJson.readDetermination(none))
          .isInstanceOf(InvalidInputException.class);
    }
  }

  @Example
  void aRangeIsNotEmpty() {
    String json = PolicyJson.write(hiring())
        .replace(
            "{\"min\":\"1500.00\",\"max\":null},\"working\"",
            "{\"min\":\"2\",\"max\":\"1\"},\"working\"");
    assertThatThrownBy(() -> PolicyJson.readDetermination(json))
        .hasMessageContaining("grant.amount.max: must not be less than min, which is 2.00");
  }

  private static RecordedDetermination with(Grant grant) {
    return new RecordedDetermination(
        "17.1",
        Verdict.INELIGIBLE,
        Modality.MANDATORY,
        Timing.OPEN,
        Optional.of(grant),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        new PolicyVersion("", ""));
  }

  private static RecordedDetermination hiring() {
    Money subsidy = Money.ofYuan(1500);
    Span openSpan = new Span("1500.00", Optional.empty());
    return new RecordedDetermination(
        "16.1",
        Verdict.ELIGIBLE,
        Modality.MANDATORY,
        Timing.OPEN,
        Optional.of(new Grant.Payment(
            MoneyRange.atLeast(subsidy),
            Optional.empty(),
            OptionalLong.empty(),
            ImmutableList.of(),
            Optional.empty(),
            ImmutableList.of(
                new WorkingLine(
                    "hires.qualifying",
                    new Span("1", Optional.of("2")),
                    Optional.empty(),
                    Optional.empty()),
                new WorkingLine(
                    "graduateHiringSubsidy",
                    Span.exactly("1500.00"),
                    Optional.empty(),
                    Optional.of("150100")),
                new WorkingLine(
                    "amount",
                    openSpan,
                    Optional.of(Span.exactly("1 × 1500.00")),
                    Optional.empty())))),
        ImmutableList.of(
            new Pending(Pending.Kind.FACT, "hires[1].hiredOn", Settles.GRANT),
            new Pending(Pending.Kind.STANDARD, "graduateHiringSubsidy", Settles.GRANT)),
        ImmutableList.of(Finding.of(
            "16.1/enterprise.size",
            "16.1",
            "enterprise.size",
            Truth.MET,
            Optional.of("SMALL"),
            ImmutableList.of(
                new Bound(Bound.Relation.ONE_OF, ImmutableList.of("MEDIUM", "SMALL", "MICRO"))),
            Optional.empty())),
        ImmutableList.of(new ReadingUse("R16-1", "CALENDAR_YEAR", false)),
        ImmutableList.of(new StandardUse("graduateHiringSubsidy", "150100", "1500.00")),
        ImmutableList.of(),
        new PolicyVersion("内政办发〔2020〕10号", "1"));
  }
}
