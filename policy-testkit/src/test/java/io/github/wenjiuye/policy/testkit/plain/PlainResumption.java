package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;

/** Chapter 1. */
final class PlainResumption {

  private PlainResumption() {}

  /** Source: 1.1. */
  static Told support(Facts facts, Plain.Choices choices) {
    if (!choices.hasBegun(facts.day("appliedOn"))) {
      return Told.FAILS;
    }
    boolean energy = facts.isOneOf("enterprise.sector", "ENERGY", "COAL_MINING");
    boolean rawMaterials = facts.isOneOf(
        "enterprise.sector", "RAW_MATERIALS", "CHEMICALS", "NON_COAL_MINING", "METAL_SMELTING");
    boolean onTheMove = facts.isOneOf("enterprise.sector", "TRANSPORT", "LOGISTICS");
    boolean important =
        facts.is("enterprise.keyEnterprise") || facts.is("enterprise.onMajorProject");
    return energy || rawMaterials || onTheMove || important
        ? Told.puts(Subject.RESUMPTION)
        : Told.FAILS;
  }

  /** Source: 2.1. */
  static Told healthCode(Facts facts, Locals locals, Plain.Choices choices) {
    LocalDate shown = facts.day("shownOn");
    if (!choices.hasBegun(shown)) {
      return Told.FAILS;
    }
    String province = facts.code("issuedBy");
    return province.equals("15") || isListed(province, shown, facts, locals)
        ? Told.opens(Subject.HEALTH_CODE_RECOGNITION)
        : Told.FAILS;
  }

  private static boolean isListed(String province, LocalDate day, Facts facts, Locals locals) {
    StandardValue list = locals.in(LocalStandard.RECOGNISED_PROVINCES, facts, day);
    for (StandardValue.RecognisedProvince row : ((StandardValue.Provinces) list).rows()) {
      boolean isOver = row.to().isPresent() && day.isAfter(row.to().get());
      if (row.province().toString().equals(province) && !day.isBefore(row.from()) && !isOver) {
        return true;
      }
    }
    return false;
  }
}
