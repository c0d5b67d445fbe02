package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.Claim;
import org.jspecify.annotations.Nullable;

/** What an expression is evaluated on: a claim and, while a list is walked, one of its items. One thread, one walk. */
final class Scope {

  private final Claim claim;
  private @Nullable Object item;

  Scope(Claim claim) {
    this.claim = claim;
  }

  Scope(Claim claim, Object item) {
    this.claim = claim;
    this.item = item;
  }

  Claim claim() {
    return claim;
  }

  @Nullable
  Object item() {
    return item;
  }

  void enter(@Nullable Object next) {
    item = next;
  }
}
