package io.github.wenjiuye.policy.model;

import io.github.wenjiuye.policy.model.fact.Shape;

/** Somebody or something that a claim speaks of. Every fact may be unknown; equal facts make equal parties. */
public interface Party {

  /**
   * The facts that parties of this type have.
   *
   * @return the shape
   */
  Shape<?> shape();
}
