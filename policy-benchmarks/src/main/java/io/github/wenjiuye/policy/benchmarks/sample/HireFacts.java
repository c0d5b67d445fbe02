package io.github.wenjiuye.policy.benchmarks.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Contract;
import io.github.wenjiuye.policy.model.Hire;
import io.github.wenjiuye.policy.model.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * One hire, laid flat.
 *
 * @param ruralLabourer whether the person is a rural labourer
 * @param insured whether social insurance is paid
 * @param graduatedOn the day of graduation, 0 for none
 * @param hiredOn the day of hiring
 * @param startsOn the first day of the contract
 * @param endsBefore the day after its last day, 0 for none
 * @param openEnded whether it has no end
 */
public record HireFacts(
    boolean ruralLabourer,
    boolean insured,
    int graduatedOn,
    int hiredOn,
    int startsOn,
    int endsBefore,
    boolean openEnded) {

  static HireFacts of(Hire hire) {
    Person person = hire.person().orElseThrow();
    Contract contract = hire.contract().orElseThrow();
    return new HireFacts(
        person.ruralLabourer().orElse(false),
        hire.socialInsurancePaid().orElse(false),
        person.graduatedOn().map(Days::of).orElse(0),
        hire.hiredOn().map(Days::of).orElseThrow(),
        contract.startsOn().map(Days::of).orElseThrow(),
        contract.endsOn().map((LocalDate last) -> Days.of(last.plusDays(1))).orElse(0),
        contract.openEnded().orElse(false));
  }

  static ImmutableList<HireFacts> of(List<Hire> hires) {
    return hires.stream().map(HireFacts::of).collect(ImmutableList.toImmutableList());
  }

  ImmutableMap<String, Object> asMap() {
    return ImmutableMap.<String, Object>builder()
        .put("ruralLabourer", ruralLabourer)
        .put("insured", insured)
        .put("graduatedOn", (long) graduatedOn)
        .put("hiredOn", (long) hiredOn)
        .put("startsOn", (long) startsOn)
        .put("endsBefore", (long) endsBefore)
        .put("openEnded", openEnded)
        .buildOrThrow();
  }

  static ImmutableList<ImmutableMap<String, Object>> asMaps(List<HireFacts> hires) {
    return hires.stream().map(HireFacts::asMap).collect(ImmutableList.toImmutableList());
  }
}
