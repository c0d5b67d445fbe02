package io.github.wenjiuye.policy.model.party;

import static io.github.wenjiuye.policy.model.party.PartyKind.ENTERPRISE;
import static io.github.wenjiuye.policy.model.party.PartyKind.PERSON;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Employer;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.rural.RuralHiringClaim;
import io.github.wenjiuye.policy.model.rural.WorkTrainingClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemployedHiringClaim;
import io.github.wenjiuye.policy.model.training.EnterpriseTrainingClaim;
import io.github.wenjiuye.policy.model.training.TrainingOrganiser;

/** Which provisions concern which parties, and of what their claims are composed. In the order of the notice. */
public final class Compositions {

  private static final ImmutableListMultimap<PartyKind, Composition> ALL = Multimaps.index(
      ImmutableList.of(
          enterprise("1.1"),
          person("2.1"),
          enterprise("3.1a"),
          enterprise("3.1b"),
          enterprise("4.1").each(Matter.PROJECTS),
          enterprise("5.1").each(Matter.FACILITIES),
          enterprise("5.2").each(Matter.FACILITIES),
          enterprise("6.1"),
          person("7.1"),
          person("7.2").each(Matter.PARTNERSHIPS),
          person("8.1a").each(Matter.LOANS),
          enterprise("8.1b").each(Matter.LOANS),
          person("8.1b").each(Matter.LOANS),
          enterprise("8.2").each(Matter.LOANS),
          person("8.2").each(Matter.LOANS),
          enterprise("9.1").each(Matter.LOANS),
          enterprise("9.3").each(Matter.LOANS),
          person("10.1").each(Matter.STALLS),
          person("11.1a"),
          person("11.1b"),
          enterprise("12.1").given(RuralHiringClaim.EMPLOYER, Employer.ENTERPRISE),
          enterprise("12.2").given(WorkTrainingClaim.EMPLOYER, Employer.ENTERPRISE),
          enterprise("13.1").each(Matter.PLACEMENTS),
          enterprise("13.2").each(Matter.PLACEMENTS),
          person("14.1a"),
          person("14.1b").each(Matter.PREMISES),
          enterprise("14.2").each(Matter.FARMLAND),
          person("14.2").each(Matter.FARMLAND),
          person("15.1"),
          person("15.2"),
          enterprise("15.3"),
          person("15.4"),
          enterprise("15.5"),
          enterprise("16.1"),
          enterprise("17.1"),
          enterprise("17.2"),
          person("20.1"),
          person("20.2"),
          person("21.1"),
          person("21.2"),
          person("22.1a").each(Matter.PUBLIC_POSTS),
          person("22.1b").each(Matter.INSURANCE_SUBSIDIES),
          person("22.3"),
          enterprise("22.4").each(Matter.TEMPORARY_POSTS),
          enterprise("22.5").given(UnemployedHiringClaim.EMPLOYER, Employer.ENTERPRISE),
          enterprise("23.1")
              .each(Matter.TRAININGS)
              .given(EnterpriseTrainingClaim.ORGANISER, TrainingOrganiser.ENTERPRISE),
          enterprise("23.2").each(Matter.TRAININGS),
          enterprise("24.1").each(Matter.SAFETY_TRAININGS),
          enterprise("24.2").each(Matter.HIGH_RISK_TRAININGS),
          enterprise("25.1").each(Matter.TRAININGS),
          person("25.2"),
          enterprise("26.2").each(Matter.SERVICES),
          person("27.1")),
      Composition::kind);

  private Compositions() {}

  private static Composition enterprise(String provision) {
    return of(provision, ENTERPRISE);
  }

  private static Composition person(String provision) {
    return of(provision, PERSON);
  }

  private static Composition of(String provision, PartyKind kind) {
    Shape<? extends Claim> shape = Claims.shapes().get(provision);
    if (shape == null) {
      throw new IllegalStateException("There is no provision " + provision);
    }
    return Composition.of(provision, kind, shape);
  }

  /**
   * The provisions that concern a party.
   *
   * @param kind who it is
   * @return how their claims are composed, in the order of the notice
   */
  public static ImmutableList<Composition> of(PartyKind kind) {
    return ALL.get(kind);
  }
}
