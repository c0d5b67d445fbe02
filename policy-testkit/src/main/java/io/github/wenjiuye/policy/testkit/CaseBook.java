package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.rule.Comparison;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps the cases of a provision as they are found, each answered and named. */
final class CaseBook {

  private final String provision;
  private final PolicyEvaluator evaluator;
  private final CaseNames chinese;
  private final CaseNames english;
  private final List<CaseSheet> sheets = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private final List<CasePair> pairs = new ArrayList<>();
  private final List<CaseGap> gaps = new ArrayList<>();

  CaseBook(
      String provision,
      PolicyEvaluator evaluator,
      Resolution resolution,
      CaseValues values,
      CaseSheet witness) {
    this.provision = provision;
    this.evaluator = evaluator;
    this.chinese = new CaseNames(Language.ZH_CN, provision, resolution, values, witness);
    this.english = new CaseNames(Language.EN, provision, resolution, values, witness);
  }

  Case.Answer answer(CaseSheet sheet) {
    return Case.Answer.of(evaluator.evaluate(sheet.claim()));
  }

  /** A case about a fact. */
  void add(Case.Kind kind, String path, CaseSheet sheet) {
    Case.Answer answer = answer(sheet);
    add(kind, path, sheet, answer, names -> names.ofFact(kind, path, sheet, answer.verdict()));
  }

  /** A case about a condition. */
  Case add(Case.Kind kind, Comparison comparison, CaseSheet sheet) {
    Case.Answer answer = answer(sheet);
    return add(
        kind,
        comparison.code(),
        sheet,
        answer,
        names -> names.ofCondition(kind, comparison, sheet, answer.verdict()));
  }

  private Case add(
      Case.Kind kind,
      String about,
      CaseSheet sheet,
      Case.Answer answer,
      Function<CaseNames, String> name) {
    Case added =
        new Case(kind, about, sheet.claim(), answer, name.apply(chinese), name.apply(english));
    sheets.add(sheet);
    cases.add(added);
    return added;
  }

  void add(CasePair pair) {
    pairs.add(pair);
  }

  void gap(Case.Kind kind, String about, Function<CaseNames, String> reason) {
    gaps.add(new CaseGap(kind, about, reason.apply(chinese), reason.apply(english)));
  }

  /** The claims of all cases so far. */
  ImmutableList<CaseSheet> sheets() {
    return ImmutableList.copyOf(sheets);
  }

  Cases cases() {
    return new Cases(
        provision,
        evaluator,
        ImmutableList.copyOf(cases),
        ImmutableList.copyOf(pairs),
        ImmutableList.copyOf(gaps));
  }
}
