package io.github.wenjiuye.policy.testkit.plain;

import com.google.common.collect.ImmutableMap;

/** The method of each provision. */
final class PlainEvaluator {

  private PlainEvaluator() {}

  /** How a provision answers a claim of which everything is known. */
  interface Sentence {
    Told answer(Facts facts, Locals locals, Plain.Choices choices);
  }

  private static final ImmutableMap<String, Sentence> SENTENCES =
      ImmutableMap.<String, Sentence>builder()
          .put("1.1", (f, l, r) -> PlainResumption.support(f, r))
          .put("2.1", PlainResumption::healthCode)
          .put("3.1a", PlainRetention::retention)
          .put("3.1b", PlainRetention::hardship)
          .put("4.1", (f, l, r) -> PlainRetention.deposit(f, r))
          .put("5.1", PlainStartup::award)
          .put("5.2", (f, l, r) -> PlainStartup.rent(f, r))
          .put("6.1", (f, l, r) -> PlainStartup.enterpriseLoan(f, r))
          .put("7.1", (f, l, r) -> PlainStartup.personalLoan(f, r))
          .put("7.2", PlainStartup::partnersLoan)
          .put("8.1a", (f, l, r) -> PlainLoans.smallLoan(f, r))
          .put("8.1b", (f, l, r) -> PlainLoans.trusted(f, r))
          .put("8.2", PlainLoans::otherLoan)
          .put("9.1", (f, l, r) -> PlainLoans.deferral(f, r))
          .put("9.3", (f, l, r) -> PlainLoans.negotiated(f))
          .put("10.1", PlainFlexible::vending)
          .put("11.1a", (f, l, r) -> PlainFlexible.pension(f, r))
          .put("11.1b", PlainFlexible::subsidy)
          .put("12.1", PlainRural::hiring)
          .put("12.2", PlainRural::training)
          .put("13.1", (f, l, r) -> PlainRural.transfer(f, r))
          .put("13.2", PlainRural::poorTransfer)
          .put("14.1a", (f, l, r) -> PlainRural.land(f, r))
          .put("14.1b", (f, l, r) -> PlainRural.park(f, r))
          .put("14.2", (f, l, r) -> PlainRural.farmland(f, r))
          .put("15.1", (f, l, r) -> PlainPoverty.inclusion(f, r))
          .put("15.2", (f, l, r) -> PlainPoverty.priority(f, r))
          .put("15.3", (f, l, r) -> PlainPoverty.workshop(f, r))
          .put("15.4", (f, l, r) -> PlainPoverty.post(f, r))
          .put("15.5", PlainPoverty::award)
          .put("16.1", PlainGraduates::hiring)
          .put("17.1", (f, l, r) -> PlainGraduates.recruitment(f))
          .put("17.2", (f, l, r) -> PlainGraduates.share(f, r))
          .put("18.1", (f, l, r) -> PlainGraduates.vacancies(f, r))
          .put("18.2", (f, l, r) -> PlainGraduates.posts(f, r))
          .put("19.1a", (f, l, r) -> PlainGraduates.masters(f))
          .put("19.1b", (f, l, r) -> PlainGraduates.topUp(f))
          .put("19.2", (f, l, r) -> PlainGraduates.enlistment(f))
          .put("20.1", (f, l, r) -> PlainGraduates.lateLeaver(f, r))
          .put("20.2", (f, l, r) -> PlainGraduates.status(f, r))
          .put("21.1", (f, l, r) -> PlainSafetyNet.allowance(f, l))
          .put("21.2", PlainSafetyNet::continuation)
          .put("22.1a", (f, l, r) -> PlainSafetyNet.postExtension(f, r))
          .put("22.1b", (f, l, r) -> PlainSafetyNet.subsidyExtension(f, r))
          .put("22.3", (f, l, r) -> PlainSafetyNet.placement(f, r))
          .put("22.4", PlainSafetyNet::temporaryPost)
          .put("22.5", (f, l, r) -> PlainSafetyNet.hiring(f, r))
          .put("23.1", PlainTraining::enterprise)
          .put("23.2", PlainTraining::online)
          .put("24.1", (f, l, r) -> PlainTraining.safety(f, r))
          .put("24.2", PlainTraining::highRisk)
          .put("25.1", PlainTraining::internet)
          .put("25.2", (f, l, r) -> PlainTraining.allowance(f, r))
          .put("26.2", PlainServices::service)
          .put("27.1", (f, l, r) -> PlainServices.registration(f, r))
          .put("28.2", (f, l, r) -> PlainServices.leagueDuty(f, r))
          .buildOrThrow();

  /**
   * The method of a provision.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Sentence of(String provision) {
    Sentence sentence = SENTENCES.get(provision);
    if (sentence == null) {
      throw new IllegalArgumentException("No second evaluator for " + provision);
    }
    return sentence;
  }
}
