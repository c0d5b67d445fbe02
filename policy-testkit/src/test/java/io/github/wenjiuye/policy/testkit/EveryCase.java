package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cases of every provision, made once for all tests. */
public final class EveryCase {

  private static final Map<String, Cases> MADE = new ConcurrentHashMap<>();

  private EveryCase() {}

  public static ImmutableList<String> provisions() {
    return PolicyEvaluator.provisions();
  }

  public static Cases of(String provision) {
    return MADE.computeIfAbsent(provision, Cases::of);
  }
}
