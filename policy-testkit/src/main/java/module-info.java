/**
 * For tests of your own: arbitrary claims, local standards and readings that can be true. What needs jqwik says so in its
 * signature; the rest can be used without it.
 */
module io.github.wenjiuye.policy.testkit {
  requires transitive io.github.wenjiuye.policy.core;
  requires static transitive net.jqwik.api;
  requires static transitive org.jspecify;

  exports io.github.wenjiuye.policy.testkit;

  // The model's Texts reads the property files there.
  opens io.github.wenjiuye.policy.testkit to
      io.github.wenjiuye.policy.model;
}
