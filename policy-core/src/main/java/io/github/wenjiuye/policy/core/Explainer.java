package io.github.wenjiuye.policy.core;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.wenjiuye.policy.core.notice.Concurrences;
import io.github.wenjiuye.policy.core.notice.Coverage;
import io.github.wenjiuye.policy.core.notice.Doubt;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.core.rule.Stated;
import io.github.wenjiuye.policy.core.text.AdviceText;
import io.github.wenjiuye.policy.core.text.ComparisonText;
import io.github.wenjiuye.policy.core.text.DeterminationText;
import io.github.wenjiuye.policy.core.text.DoubtWords;
import io.github.wenjiuye.policy.core.text.JointText;
import io.github.wenjiuye.policy.core.text.ProvisionText;
import io.github.wenjiuye.policy.core.text.QuestionText;
import io.github.wenjiuye.policy.core.text.ReadingWords;
import io.github.wenjiuye.policy.core.text.ScreeningText;
import io.github.wenjiuye.policy.core.text.StandardWords;
import io.github.wenjiuye.policy.core.text.StatedWords;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Puts determinations, provisions, sentences, readings and local standards into words that a clerk can read, in Chinese or English.
 */
public final class Explainer {

  private Explainer() {}

  /**
   * A determination as plain text: verdict, what is granted with its worksheet, each condition, what is still missing, and
   * what was relied on. The line of a condition starts with {@code ✓} where it is met, {@code ✗} where it is not and
   * {@code ?} where that is not known; no other line starts so.
   *
   * @param determination what was decided
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String explain(Determination determination, Language language) {
    return DeterminationText.of(determination, language);
  }

  /**
   * What is told of claims that are seen together, as plain text: person by person, or enterprise by enterprise, who goes before
   * whom, then what is paid in all with its worksheet. The line of a claim bears {@code ✓} where it is granted, {@code ✗} where
   * it gives way and {@code ?} where that is open. What was decided of each claim alone is told by
   * {@link #explain(Determination, Language)}.
   *
   * @param joint what was decided
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String explain(JointDetermination joint, Language language) {
    return JointText.of(joint, language);
  }

  /**
   * What becomes of a claim under other standards or readings, as plain text: what each side says and the other does not, and by
   * how much the sum changes.
   *
   * @param claim what {@link PolicyComparison#compare} told
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String explain(ComparedClaim claim, Language language) {
    return ComparisonText.of(claim, language);
  }

  /**
   * What becomes of several claims in all, as plain text: how many differ, which verdicts change, and by how much the sums do.
   *
   * @param summary of the claims
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String explain(ComparisonSummary summary, Language language) {
    return ComparisonText.of(summary, language);
  }

  /**
   * Advice as plain text: each way that would turn the refusal, change by change with the sentence that asks for it; or, where
   * there is none, what stands against the claim and why that cannot be changed.
   *
   * @param provision under which the claim was refused, such as {@code 16.1}
   * @param advice what {@link Advisor#advise} told
   * @param language the reader's language
   * @return lines, each ended by a line feed; empty for a claim that was not refused
   */
  public static String explainAdvice(String provision, Advice advice, Language language) {
    return AdviceText.of(provision, advice, language);
  }

  /**
   * What there is for a party as plain text: what is granted and what is possible, what is refused and why, duties, what counts
   * once, and what is paid in all.
   *
   * @param screening what was found
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String explain(Screening screening, Language language) {
    return explain(screening, ImmutableMap.of(), language);
  }

  /**
   * The same with advice on what is refused.
   *
   * @param screening what was found
   * @param advice what {@link Advisor#advise(PolicyEvaluator, Screening)} told
   * @param language the reader's language
   * @return lines, each ended by a line feed
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public static String explain(
      Screening screening, ImmutableMap<ScreenedClaim, Advice> advice, Language language) {
    return ScreeningText.of(screening, advice, language);
  }

  /**
   * A question of an interview.
   *
   * @param question what is asked
   * @param language the reader's language
   * @return the question, what can be answered, and for which provisions it is asked; lines, each ended by a line feed
   */
  public static String ask(Question question, Language language) {
    return text(question, language).lines(question.provisions());
  }

  /**
   * What a question of an interview asks for, where something is told of the answer.
   *
   * @param question what is asked
   * @param language the reader's language
   * @return its name
   */
  public static String name(Question question, Language language) {
    return text(question, language).name();
  }

  /**
   * How a question of an interview can be answered.
   *
   * @param question what is asked
   * @param language the reader's language
   * @return the form, without quotes, and with bounds where there are any
   */
  public static String form(Question question, Language language) {
    return text(question, language).form();
  }

  private static QuestionText text(Question question, Language language) {
    return new QuestionText(question.place(), question.domain(), question.claims(), language);
  }

  /**
   * A provision as plain text, for a reader who has no claim yet: its force, when it applies, each condition with its
   * sentence, what follows, what else the sentence asks, the readings that touch it with every choice, the doubts that are
   * decided without one, the local standards that it needs with their bounds, and the days and numbers of the notice. It is told under the evaluator's readings and with its local standards.
   *
   * @param evaluator whose readings and standards
   * @param provision one of {@link PolicyEvaluator#provisions()}, such as {@code 16.1}
   * @param language the reader's language
   * @return lines, each ended by a line feed
   * @throws InvalidInputException if there is no such provision; the message suggests the nearest
   */
  public static String explainProvision(
      PolicyEvaluator evaluator, String provision, Language language) {
    return ProvisionText.of(Notice.provision(provision), evaluator.resolution(), language);
  }

  /**
   * Every reading that an evaluator can be given, in words.
   *
   * @param language the reader's language
   * @return the readings in the order of the notice
   */
  public static ImmutableList<ExplainedReading> readings(Language language) {
    ReadingWords words = new ReadingWords(language);
    return Arrays.stream(Reading.values())
        .map(reading -> new ExplainedReading(
            reading,
            words.question(reading),
            words.meanings(reading),
            words.reason(reading),
            words.value(reading),
            provisions(provision -> touches(reading, provision))))
        .collect(toImmutableList());
  }

  /**
   * Every local standard that the region and the leagues can set, in words.
   *
   * @param language the reader's language
   * @return the standards in the order of the notice
   */
  public static ImmutableList<ExplainedStandard> standards(Language language) {
    StandardWords words = new StandardWords(language);
    return Arrays.stream(LocalStandard.values())
        .map(standard -> new ExplainedStandard(
            standard,
            words.meaning(standard),
            words.form(standard),
            words.bound(standard),
            provisions(provision -> provision.standards().contains(standard))))
        .collect(toImmutableList());
  }

  /**
   * Every doubt about the text that has one answer here, in words.
   *
   * @param language the reader's language
   * @return the doubts in the order of the notice
   */
  public static ImmutableList<ExplainedDoubt> doubts(Language language) {
    DoubtWords words = new DoubtWords(language);
    return Arrays.stream(Doubt.values())
        .map(doubt -> new ExplainedDoubt(
            doubt.id(),
            doubt.sentence(),
            doubt.provisions(),
            words.question(doubt),
            words.decision(doubt),
            words.reason(doubt)))
        .collect(toImmutableList());
  }

  /**
   * Every sentence of the notice with the provisions, days, numbers and duties that carry it out, in words.
   *
   * @param language the reader's language
   * @return the sentences in the order of the notice
   */
  public static ImmutableList<ExplainedSentence> sentences(Language language) {
    Coverage coverage = Coverage.ofNotice();
    StatedWords words =
        new StatedWords(language, new Resolution(ImmutableMap.of(), LocalStandards.none()));
    return coverage.sentences().stream()
        .map(sentence -> new ExplainedSentence(
            sentence,
            coverage.provisions(sentence).stream().map(Provision::id).collect(toImmutableList()),
            parameters(coverage.uses(sentence), words),
            coverage.duties(sentence).asList()))
        .collect(toImmutableList());
  }

  private static ImmutableList<ExplainedSentence.Parameter> parameters(
      ImmutableSet<Coverage.Use> uses, StatedWords words) {
    return Multimaps.index(uses, use -> use.stated().name()).asMap().entrySet().stream()
        .map(named -> {
          Stated stated = named.getValue().iterator().next().stated();
          return new ExplainedSentence.Parameter(
              named.getKey(),
              words.name(stated),
              words.value(stated),
              named.getValue().stream()
                  .map(Coverage.Use::provision)
                  .distinct()
                  .collect(toImmutableList()));
        })
        .collect(toImmutableList());
  }

  /** A reading touches a provision by itself, or where it may not go together with another. */
  private static boolean touches(Reading reading, Provision provision) {
    return provision.readings().contains(reading)
        || Concurrences.all().stream()
            .anyMatch(concurrence -> concurrence.reading() == reading
                && concurrence.parties().containsKey(provision.id()));
  }

  private static ImmutableList<String> provisions(Predicate<Provision> asks) {
    return Notice.provisions().values().stream()
        .filter(asks)
        .map(Provision::id)
        .collect(toImmutableList());
  }
}
