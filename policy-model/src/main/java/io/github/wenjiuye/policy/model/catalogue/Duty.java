package io.github.wenjiuye.policy.model.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Modality;

/**
 * What a sentence asks of somebody without giving anyone something to claim: who must do what. The authorities of its
 * measure answer for it, whomever it addresses. No sentence of a duty names a day; it holds from the day of issue.
 *
 * @param sentence the sentence that asks it, such as {@code 26.1}; a sentence may hold several duties, and a provision
 *     beside them
 * @param modality how strongly the sentence binds
 * @param addressees whom it addresses
 * @param task what they must do
 */
public record Duty(
    String sentence, Modality modality, ImmutableList<Addressee> addressees, Title task) {}
