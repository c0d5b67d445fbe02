package io.github.wenjiuye.policy.benchmarks.peer;

/** Where the rules of an engine write what they find. A claim fails as soon as one rule says so, or where none says otherwise. */
public final class Outcome {

  private boolean granted;
  private boolean refused;
  private long fen;

  /**
   * The claim succeeds, unless a rule refuses it.
   *
   * @param sum in fen
   */
  public void grant(long sum) {
    granted = true;
    fen = sum;
  }

  /** The claim fails. */
  public void refuse() {
    refused = true;
  }

  /**
   * Whether a rule has refused it.
   *
   * @return true if so
   */
  public boolean isRefused() {
    return refused;
  }

  /** What a {@link Decider} answers. */
  long answer() {
    return granted && !refused ? fen : Decider.REFUSED;
  }
}
