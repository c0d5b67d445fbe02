package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.determination.Subject;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.StandardValue;
import java.time.LocalDate;

/** Chapter 1. */
final class PlainResumption {

  private PlainResumption() {}

  /** Source: 1.1. */
  static Told support(Facts f, Plain.Choices r) {
    if (f.day("appliedOn").isBefore(r.start())) {
      return Told.FAILS;
    }
    boolean key = f.isOneOf(
            "enterprise.sector",
            "ENERGY",
            "COAL_MINING",
            "RAW_MATERIALS",
            "CHEMICALS",
            "NON_COAL_MINING",
            "METAL_SMELTING",
            "TRANSPORT",
            "LOGISTICS")
        || f.is("enterprise.keyEnterprise")
        || f.is("enterprise.onMajorProject");
    return key ? Told.puts(Subject.RESUMPTION) : Told.FAILS;
  }

  /** Source: 2.1. */
  static Told healthCode(Facts f, Locals l, Plain.Choices r) {
    LocalDate day = f.day("shownOn");
    if (day.isBefore(r.start())) {
      return Told.FAILS;
    }
    boolean listed = f.code("issuedBy").equals("15");
    if (!listed) {
      StandardValue list = l.in(LocalStandard.RECOGNISED_PROVINCES, f, day);
      for (StandardValue.RecognisedProvince row : ((StandardValue.Provinces) list).rows()) {
        listed |= row.province().toString().equals(f.code("issuedBy"))
            && !day.isBefore(row.from())
            && (row.to().isEmpty() || !day.isAfter(row.to().get()));
      }
    }
    return listed ? Told.opens(Subject.HEALTH_CODE_RECOGNITION) : Told.FAILS;
  }
}
