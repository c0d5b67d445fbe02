package io.github.wenjiuye.policy.benchmarks;

/** What a JVM does before it does anything. */
public final class HelloWorld {

  private HelloWorld() {}

  /**
   * Greets.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.println("Hello, world");
  }
}
