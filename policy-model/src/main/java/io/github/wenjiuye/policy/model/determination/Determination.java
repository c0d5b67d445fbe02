package io.github.wenjiuye.policy.model.determination;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reasoned answer to one claim. There is one lazy implementation, by the evaluator, and one plain value,
 * {@link RecordedDetermination}, for what was read back; they are equal when their contents are.
 */
public interface Determination {

  /**
   * The provision under which the claim was made.
   *
   * @return such as {@code 16.1}
   */
  String provision();

  /**
   * Whether the claim succeeds.
   *
   * @return the verdict
   */
  Verdict verdict();

  /**
   * How strongly the sentence binds.
   *
   * @return the modality
   */
  Modality modality();

  /**
   * Where the claim's day lies in the window.
   *
   * @return the timing; {@link Timing#OPEN} where no window is set
   */
  Timing timing();

  /**
   * What follows, or would follow.
   *
   * @return the grant; absent when the claim fails, except that a duty tells what lacks
   */
  Optional<Grant> grant();

  /**
   * What is still missing and matters: verdict first, each once. Nothing when the claim fails whatever turns out.
   *
   * @return facts and standards
   */
  ImmutableList<Pending> pending();

  /**
   * What became of each condition, in the order of the provision.
   *
   * @return the findings
   */
  ImmutableList<Finding> findings();

  /**
   * The readings that touch the provision.
   *
   * @return all of them, decisive or not
   */
  ImmutableList<ReadingUse> readings();

  /**
   * The local standards that were relied on.
   *
   * @return those that are known
   */
  ImmutableList<StandardUse> standards();

  /**
   * What there is to know beside.
   *
   * @return the warnings
   */
  ImmutableList<Warning> warnings();

  /**
   * What was applied.
   *
   * @return notice and version
   */
  PolicyVersion policy();

  /**
   * This determination as a plain value that keeps nothing of the claim or the evaluator alive.
   *
   * @return an equal value
   */
  default RecordedDetermination recorded() {
    // A worksheet that has been read keeps nothing of the claim alive.
    grant().ifPresent(grant -> grant.working().forEach(Objects::requireNonNull));
    return new RecordedDetermination(
        provision(),
        verdict(),
        modality(),
        timing(),
        grant(),
        pending(),
        findings(),
        readings(),
        standards(),
        warnings(),
        policy());
  }

  /**
   * Whether another determination has the same contents, whatever its class.
   *
   * @param other any object
   * @return true for a determination with equal {@link #recorded()}
   */
  @Override
  boolean equals(@Nullable Object other);

  /**
   * The hash of the contents.
   *
   * @return the hash code of {@link RecordedDetermination}
   */
  @Override
  int hashCode();
}
