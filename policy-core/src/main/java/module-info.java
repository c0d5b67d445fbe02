/**
 * What is decided: {@link io.github.wenjiuye.policy.core.PolicyEvaluator} answers a claim with a determination, and
 * {@link io.github.wenjiuye.policy.core.Explainer} puts it into words.
 */
@SuppressWarnings("module") // The testkit, to which the kernel is opened, is built later.
module io.github.wenjiuye.policy.core {
  requires transitive io.github.wenjiuye.policy.model;
  requires org.hibernate.validator;
  requires static com.google.errorprone.annotations;
  requires static transitive org.jspecify;

  exports io.github.wenjiuye.policy.core;
  exports io.github.wenjiuye.policy.core.rule to
      io.github.wenjiuye.policy.testkit;
}
