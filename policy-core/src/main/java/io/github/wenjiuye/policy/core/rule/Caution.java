package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Warning;
import io.github.wenjiuye.policy.model.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told beside the answer, of each item of which it is known to hold.
 *
 * @param code what is told
 * @param list the list
 * @param condition when it is told of an item
 */
public record Caution(Warning.Code code, Fact<?, ?> list, Node condition) {

  @Nullable
  List<?> items(Claim claim) {
    return OfList.items(list, claim);
  }
}
