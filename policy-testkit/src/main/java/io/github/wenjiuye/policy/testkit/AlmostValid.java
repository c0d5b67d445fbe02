package io.github.wenjiuye.policy.testkit;

import io.github.wenjiuye.policy.model.Claim;

/**
 * A claim with one thing wrong, and what is to be told of it: this and nothing else.
 *
 * <pre>{@code
 * @Property
 * void whatIsWrongIsTold(@ForAll("almostValid") AlmostValid almost) {
 *   assertThat(mine.violations(almost.claim())).singleElement().satisfies(told -> {
 *     assertThat(told.path()).isEqualTo(almost.path());
 *     assertThat(told.code()).isEqualTo(almost.code());
 *   });
 * }
 * }</pre>
 *
 * @param claim the claim, which cannot be true
 * @param path where it is wrong, such as {@code hires[0].contract.endsOn}
 * @param code the code of the violation, such as {@code notBefore}
 */
public record AlmostValid(Claim claim, String path, String code) {}
