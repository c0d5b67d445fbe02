package io.github.wenjiuye.policy.core.notice;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Condition;
import io.github.wenjiuye.policy.model.reading.Reading;

/** Lists of the notice that end in 等. */
public final class OpenLists {

  private OpenLists() {}

  /**
   * What a list names, and its like where the list is read as open.
   *
   * @param named what it names
   * @param like what is like it
   * @return the condition
   */
  public static Condition namedOrLike(Condition named, Condition like) {
    return Condition.byReading(
        Reading.R0_3, ImmutableMap.of("OPEN", Condition.any(named, like), "CLOSED", named));
  }
}
