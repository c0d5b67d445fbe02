package org.example.desk;

import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;

/** A desk that pays subsidies by the standards of its league. */
public final class SubsidyDesk {

  private final PolicyEvaluator evaluator;

  public SubsidyDesk() {
    try (InputStream standards = SubsidyDesk.class.getResourceAsStream("standards.json")) {
      evaluator =
          PolicyEvaluator.builder().standards(PolicyJson.readStandards(standards)).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sum to transfer; empty as long as it is not known to the fen, and where nothing is due. */
  public Optional<BigDecimal> transfer(Claim claim) {
    Determination determination = evaluator.evaluate(claim);
    return determination
        .grant()
        .filter(Grant.Payment.class::isInstance)
        .map(Grant.Payment.class::cast)
        .filter(payment -> determination.verdict() == Verdict.ELIGIBLE && payment.amount().isExact())
        .map(payment -> payment.amount().min().yuan());
  }

  PolicyEvaluator evaluator() {
    return evaluator;
  }
}
