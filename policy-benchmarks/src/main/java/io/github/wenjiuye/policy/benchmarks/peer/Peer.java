package io.github.wenjiuye.policy.benchmarks.peer;

import java.util.function.Function;

/** One who decides the same claims. */
public enum Peer {
  /** See {@link Columns}. */
  COLUMNS("by hand, primitives", Columns::of),
  /** See {@link Reasons}. */
  REASONS("by hand, with reasons", Reasons::of),
  /** See {@link Values}. */
  VALUES("by hand, on the library's values", Values::of),
  /** See {@link Lambdas}. */
  LAMBDAS("a tree of lambdas, with findings", Lambdas::of),
  /** The library, of which verdict and grant are read. */
  LIBRARY("Wenjiuye", Library::of),
  /** The library, of which every finding is read too. */
  LIBRARY_FINDINGS("Wenjiuye, every finding", Library::withFindings),
  /** See {@link EasyRules}. */
  EASY_RULES("Easy Rules", EasyRules::of),
  /** See {@link Cel}. */
  CEL("CEL", Cel::of),
  /** See {@link Drools#reused}. */
  DROOLS_REUSED("Drools, one session reused", Drools::reused),
  /** See {@link Drools#stateless}. */
  DROOLS_STATELESS("Drools, stateless", Drools::stateless),
  /** See {@link KogitoDmn}. */
  KOGITO_DMN("Kogito DMN", KogitoDmn::of),
  /** See {@link JsonLogicRules}. */
  JSON_LOGIC("JSON Logic", JsonLogicRules::of),
  /** See {@link CamundaDmn}. */
  CAMUNDA_DMN("Camunda DMN", CamundaDmn::of);

  private final String title;
  private final Function<Rule, Decider> factory;

  Peer(String title, Function<Rule, Decider> factory) {
    this.title = title;
    this.factory = factory;
  }

  /**
   * What it is called in a table.
   *
   * @return a few words
   */
  public String title() {
    return title;
  }

  /**
   * Whether it is the library itself.
   *
   * @return false for every other
   */
  public boolean isLibrary() {
    return this == LIBRARY || this == LIBRARY_FINDINGS;
  }

  /**
   * Whether it is plain Java, without an engine.
   *
   * @return true for the rules by hand and for the tree of lambdas
   */
  public boolean isPlainJava() {
    return this == COLUMNS || this == REASONS || this == VALUES || this == LAMBDAS;
  }

  /**
   * Makes it ready for the samples of a rule.
   *
   * @param rule which rule
   * @return decides
   */
  public Decider decider(Rule rule) {
    return factory.apply(rule);
  }
}
