/** The command line: {@link io.github.wenjiuye.policy.cli.Main} evaluates claims and explains provisions. */
module io.github.wenjiuye.policy.cli {
  requires info.picocli;
  requires io.github.wenjiuye.policy.core;
  requires io.github.wenjiuye.policy.json;
  requires java.logging;
  requires static org.jspecify;

  exports io.github.wenjiuye.policy.cli;

  opens io.github.wenjiuye.policy.cli to
      info.picocli,
      io.github.wenjiuye.policy.model; // It reads the texts.
}
