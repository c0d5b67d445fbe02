package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.Payee;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** Chapter 8. */
final class PlainTraining {

  private PlainTraining() {}

  private static boolean isTrainingForTheJob(Facts facts) {
    return facts.isOneOf("course.kind", "PRE_JOB", "JOB_CHANGE", "SKILL_UPGRADE");
  }

  private static Told paysEach(BigInteger fen, Facts facts) {
    return Told.pays(facts.count("trainees").multiply(fen));
  }

  private static Told paysEachForKind(String kind, Facts facts, Locals locals) {
    LocalDate applied = facts.day("appliedOn");
    return paysEach(locals.ofKind(LocalStandard.TRAINING_SUBSIDY, kind, facts, applied), facts);
  }

  /** Source: 23.1. */
  static Told enterprise(Facts facts, Locals locals, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.isOneOf("organiser", "ENTERPRISE", "ENTRUSTED_INSTITUTION")
            && isTrainingForTheJob(facts)
        ? paysEachForKind(facts.code("course.kind"), facts, locals)
        : Told.FAILS;
  }

  /** Source: 23.2. */
  static Told online(Facts facts, Locals locals, Plain.Choices choices) {
    boolean isOfSuchKind = choices.is(Reading.R23_1, "SKILL_UPGRADE")
        ? facts.isOneOf("course.kind", "SKILL_UPGRADE")
        : isTrainingForTheJob(facts);
    return choices.hasBegun(facts.day("appliedOn"))
            && isOfSuchKind
            && facts.is("course.online")
            && facts.is("course.subsidised")
            && !facts.day("course.trainedOn").isBefore(choices.epidemic())
        ? paysEachForKind("SKILL_UPGRADE", facts, locals)
        : Told.FAILS;
  }

  /** Source: 24.1. */
  static Told safety(Facts facts, Plain.Choices choices) {
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.is("annualSafetyTraining")
            && facts.is("accepted")
            && !facts.is("alreadyPaidThisYear")
        ? paysEach(Plain.yuan(200), facts)
        : Told.FAILS;
  }

  /** Source: 24.2. */
  static Told highRisk(Facts facts, Locals locals, Plain.Choices choices) {
    LocalDate applied = facts.day("appliedOn");
    boolean isNamed = facts.isOneOf(
        "enterprise.sector",
        "CHEMICALS",
        "COAL_MINING",
        "NON_COAL_MINING",
        "METAL_SMELTING",
        "FIRE_RESCUE");
    boolean isAlike = choices.isOpen() && facts.isOneOf("enterprise.sector", "OTHER_HIGH_RISK");
    long heads = facts.howMany(
        "trainees",
        trainee ->
            (trainee.is("employee") || trainee.is("specialOperator")) && trainee.is("passed"));
    return choices.hasBegun(applied) && (isNamed || isAlike) && heads > 0
        ? Told.pays(
            Plain.times(
                heads, locals.number(LocalStandard.CLASS_A_TRAINING_SUBSIDY, facts, applied)),
            Optional.of(Payee.valueOf(facts.code("payTo"))))
        : Told.FAILS;
  }

  /** Source: 25.1. */
  static Told internet(Facts facts, Locals locals, Plain.Choices choices) {
    boolean mayBeOnlineThroughout =
        !facts.is("course.handsOnNeeded") || facts.is("course.simulable");
    return choices.hasBegun(facts.day("appliedOn"))
            && (mayBeOnlineThroughout || isOfflineEnough(facts, locals))
        ? paysEach(onlineTraining("perHead", facts, locals), facts)
        : Told.FAILS;
  }

  private static boolean isOfflineEnough(Facts facts, Locals locals) {
    BigDecimal offline = facts.rate("course.offlineShare");
    BigDecimal least = new BigDecimal(onlineTraining("minimumOfflineShare", facts, locals), 6);
    return offline.signum() > 0 && offline.compareTo(least) >= 0;
  }

  private static BigInteger onlineTraining(String name, Facts facts, Locals locals) {
    return locals
        .named(LocalStandard.ONLINE_TRAINING, name, facts, facts.day("appliedOn"))
        .orElseThrow();
  }

  /** Source: 25.2. */
  static Told allowance(Facts facts, Plain.Choices choices) {
    BigInteger days = BigInteger.ZERO;
    for (Facts course : facts.items("courses")) {
      if (course.is("certificateGained")) {
        days = days.add(course.count("days"));
      }
    }
    // A course has a day at least, so no days are no courses.
    return choices.hasBegun(facts.day("appliedOn"))
            && facts.is("person.ruralLabourer")
            && days.signum() > 0
        ? Told.pays(days.multiply(Plain.yuan(100)))
        : Told.FAILS;
  }
}
