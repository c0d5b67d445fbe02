/**
 * Claims, determinations, violations and local standards as JSON. {@link io.github.wenjiuye.policy.json.PolicyJson} reads and
 * writes them by itself, {@link io.github.wenjiuye.policy.json.PolicyModule} teaches them to the embedder's own Jackson
 * mapper.
 */
module io.github.wenjiuye.policy.json {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.github.wenjiuye.policy.model;
  requires static transitive org.jspecify;

  exports io.github.wenjiuye.policy.json;

  // It reads the texts.
  opens io.github.wenjiuye.policy.json to
      io.github.wenjiuye.policy.model;
}
