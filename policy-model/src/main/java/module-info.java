/**
 * What can be said about the employment measures of the notice 内政办发〔2020〕10号: parties, claims, local standards and
 * determinations, all of them immutable values. {@link io.github.wenjiuye.policy.model.Claims} lists the types of claims.
 */
module io.github.wenjiuye.policy.model {
  requires transitive com.google.common;
  requires transitive jakarta.validation;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.wenjiuye.policy.model.audit;
  exports io.github.wenjiuye.policy.model.advice;
  exports io.github.wenjiuye.policy.model.catalogue;
  exports io.github.wenjiuye.policy.model.column;
  exports io.github.wenjiuye.policy.model.comparison;
  exports io.github.wenjiuye.policy.model.constraint;
  exports io.github.wenjiuye.policy.model.determination;
  exports io.github.wenjiuye.policy.model.duties;
  exports io.github.wenjiuye.policy.model.fact;
  exports io.github.wenjiuye.policy.model.flexible;
  exports io.github.wenjiuye.policy.model.graduates;
  exports io.github.wenjiuye.policy.model.party;
  exports io.github.wenjiuye.policy.model.joint;
  exports io.github.wenjiuye.policy.model.reading;
  exports io.github.wenjiuye.policy.model.resumption;
  exports io.github.wenjiuye.policy.model.retention;
  exports io.github.wenjiuye.policy.model.rural;
  exports io.github.wenjiuye.policy.model.safetynet;
  exports io.github.wenjiuye.policy.model.services;
  exports io.github.wenjiuye.policy.model.standards;
  exports io.github.wenjiuye.policy.model.startup;
  exports io.github.wenjiuye.policy.model.text to
      io.github.wenjiuye.policy.cli,
      io.github.wenjiuye.policy.core,
      io.github.wenjiuye.policy.json,
      io.github.wenjiuye.policy.testkit;
  exports io.github.wenjiuye.policy.model.training;
  exports io.github.wenjiuye.policy.model.violation;
  exports io.github.wenjiuye.policy.model;
}
