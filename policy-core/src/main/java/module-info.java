/**
 * What is decided: {@link io.github.wenjiuye.policy.core.PolicyEvaluator} answers a claim with a determination, and
 * {@link io.github.wenjiuye.policy.core.Explainer} puts it into words.
 */
module io.github.wenjiuye.policy.core {
  requires transitive io.github.wenjiuye.policy.model;
  requires transitive org.hibernate.validator;
  requires static transitive org.jspecify;

  exports io.github.wenjiuye.policy.core;

  // The test kit draws its cases from the rules themselves.
  exports io.github.wenjiuye.policy.core.notice to
      io.github.wenjiuye.policy.testkit;
  exports io.github.wenjiuye.policy.core.rule to
      io.github.wenjiuye.policy.testkit;
  exports io.github.wenjiuye.policy.core.text to
      io.github.wenjiuye.policy.testkit;

  // The model's Texts reads the property files there.
  opens io.github.wenjiuye.policy.core.text to
      io.github.wenjiuye.policy.model;
}
