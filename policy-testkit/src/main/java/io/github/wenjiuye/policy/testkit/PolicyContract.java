package io.github.wenjiuye.policy.testkit;

/**
 * What must be true of every answer, whatever is claimed, under every provision: properties for a class of yours, to be run
 * against the evaluator that you use, with your standards and readings.
 *
 * <pre>{@code
 * class OurEvaluatorProperties implements PolicyContract {
 *   private static final PolicyEvaluator EVALUATOR = PolicyEvaluator.builder().standards(…).build();
 *
 *   @Override
 *   public PolicyEvaluator evaluator() {
 *     return EVALUATOR;
 *   }
 * }
 * }</pre>
 *
 * <p>Where answers reach you by way of something of your own, such as a cache or a service, override
 * {@link #decide(io.github.wenjiuye.policy.core.PolicyEvaluator, io.github.wenjiuye.policy.model.Claim) decide}; where claims
 * and answers are written and read, {@code writtenAndRead}. A failure tells the sentence of the notice that is broken, or the
 * law, and the few facts that matter.
 */
public interface PolicyContract extends NoticeContract, CompletionContract, AnswerContract {}
