package io.github.wenjiuye.policy.model.determination;

/**
 * A fact or local standard that is not known and matters: changing it alone can change the verdict, or else the grant.
 *
 * @param kind whether it is a fact or a local standard
 * @param name the path of the fact, such as {@code hires[2].contract.endsOn}, or the name of the standard
 * @param settles what it would settle
 */
public record Pending(Kind kind, String name, Settles settles) {

  /** What is pending. */
  public enum Kind {
    /** A fact of the claim. */
    FACT("fact"),
    /** A local standard. */
    STANDARD("standard");

    private final String wireName;

    Kind(String wireName) {
      this.wireName = wireName;
    }

    /**
     * The name on the wire.
     *
     * @return {@code fact} or {@code standard}
     */
    public String wireName() {
      return wireName;
    }
  }
}
