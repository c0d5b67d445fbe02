package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.column.ClaimColumns;
import io.github.wenjiuye.policy.model.column.DeterminationColumns;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Provisions under chosen readings and supplied standards: the entry to the kernel. Safe for use by many threads. */
public final class Rules {

  private final Map<String, Provision> provisions;
  private final Resolution resolution;
  private final PolicyVersion version;
  private final Map<String, Plan> plans = new ConcurrentHashMap<>();
  private final Map<Alternative, Plan> alternatives = new ConcurrentHashMap<>();
  private final Map<Plan, Batch> batches = new ConcurrentHashMap<>();

  private record Alternative(String provision, Reading reading, String choice) {}

  /**
   * Rules under a resolution. Nothing is resolved before it is asked for.
   *
   * @param provisions the provisions by their number, each made when it is asked for
   * @param resolution the readings and standards
   * @param version what is told as applied
   */
  public Rules(Map<String, Provision> provisions, Resolution resolution, PolicyVersion version) {
    this.provisions = provisions;
    this.resolution = resolution;
    this.version = version;
  }

  /**
   * Decides a claim that is valid.
   *
   * @param claim the claim
   * @return the determination, of which nothing is made before it is read but verdict and amounts
   * @throws IllegalArgumentException if no provision is for such a claim
   */
  public Determination determine(Claim claim) {
    return new Ruling(this, plan(claim.provision(), claim.shape()), claim);
  }

  /**
   * Decides columns of claims.
   *
   * @param claims the claims
   * @param door which of them can be true
   * @return the verdicts and amounts; a claim that cannot be true keeps its row
   * @throws IllegalArgumentException if no provision is for such claims
   * @throws ArithmeticException if a sum of money is larger than can be counted in fen
   */
  public DeterminationColumns decide(ClaimColumns claims, Door door) {
    Plan plan = plan(claims.provision(), claims.shape());
    return batches.computeIfAbsent(plan, key -> new Batch(plan, door)).decide(claims);
  }

  /**
   * The provision of a claim, to be tried on other claims.
   *
   * @param claim a valid claim
   * @return the provision under these readings and standards
   * @throws IllegalArgumentException if no provision is for such a claim
   */
  public Trial trial(Claim claim) {
    return new Trial(plan(claim.provision(), claim.shape()));
  }

  private Plan plan(String id, Shape<?> claimed) {
    Plan plan = plans.get(id);
    return plan == null ? newPlan(provision(id), claimed) : plan;
  }

  private Plan newPlan(Provision provision, Shape<?> claimed) {
    if (provision.shape() != claimed) {
      throw new IllegalArgumentException(
          claimed + " is not what is claimed under " + provision.id());
    }
    return plans.computeIfAbsent(provision.id(), id -> new Plan(resolution.resolve(provision)));
  }

  /** The provision as it stands in the notice, with every reading in it. */
  Provision provision(String id) {
    Provision provision = provisions.get(id);
    if (provision == null) {
      throw new IllegalArgumentException("There is no provision " + id);
    }
    return provision;
  }

  /** The plan of a provision with one reading chosen otherwise. */
  Plan alternative(String id, Reading reading, String choice) {
    return alternatives.computeIfAbsent(
        new Alternative(id, reading, choice),
        key -> new Plan(resolution.with(reading, choice).resolve(provision(id))));
  }

  Resolution resolution() {
    return resolution;
  }

  PolicyVersion version() {
    return version;
  }
}
