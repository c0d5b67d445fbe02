package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Enterprise;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.League;
import io.github.wenjiuye.policy.model.Person;
import io.github.wenjiuye.policy.model.Sector;
import io.github.wenjiuye.policy.model.Size;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.DossierForm;
import io.github.wenjiuye.policy.model.party.Matter;
import io.github.wenjiuye.policy.model.party.PartyKind;
import io.github.wenjiuye.policy.model.startup.SmallEnterpriseLoanClaim;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** An enterprise of which most is known, with as many hires as one likes and no other matters. */
public final class Enterprises {

  private static final LocalDate GRADUATION = LocalDate.of(2020, 6, 30);

  private Enterprises() {}

  /**
   * What is known of it, to be put through every provision.
   *
   * @param hires how many hires
   * @return a dossier from which nothing has been composed yet
   */
  public static Dossier.Builder dossier(int hires) {
    Dossier.Builder dossier = Dossier.of(PartyKind.ENTERPRISE)
        .on(LocalDate.of(2020, 9, 15))
        .league(League.HOHHOT)
        .set(
            GraduateHiringClaim.ENTERPRISE,
            Enterprise.builder()
                .registeredIn(Division.of("150105"))
                .size(Size.SMALL)
                .sector(Sector.OTHER)
                .keyEnterprise(false)
                .onMajorProject(false)
                .povertyAlleviationLeading(false)
                .povertyAlleviationWorkshop(false)
                .staff(4L * hires)
                .layoffs(1)
                .insuredAtPriorYearEnd(3L * hires)
                .insuredStaff(4L * hires)
                .insured(true)
                .affectedByEpidemic(true)
                .temporarilyInDifficulty(true)
                .recoveryExpected(true)
                .stateOwned(false)
                .build())
        .set(SmallEnterpriseLoanClaim.QUALIFYING_HIRES, (long) hires)
        .set(GraduateHiringClaim.HIRES, hires(hires));
    for (Matter matter : DossierForm.of(PartyKind.ENTERPRISE).matters().keySet()) {
      dossier.set(matter, ImmutableList.of());
    }
    return dossier;
  }

  private static ImmutableList<Hire> hires(int count) {
    SplittableRandom random = Samples.random();
    ImmutableList.Builder<Hire> hires = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      LocalDate hiredOn = GRADUATION.plusDays(random.nextInt(70));
      hires.add(Hire.builder()
          .ref("H-" + i)
          .person(Person.builder()
              .graduatedOn(GRADUATION)
              .ruralLabourer(random.nextBoolean())
              .registeredPoor(false)
              .registeredUnemployed(false)
              .build())
          .hiredOn(hiredOn)
          .contract(Samples.contract(random, hiredOn, false))
          .socialInsurancePaid(true)
          .trainedOnTheJob(false)
          .build());
    }
    return hires.build();
  }
}
