package io.github.wenjiuye.policy.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.Optional;

/**
 * A reading in words, in one language.
 *
 * @param reading the reading
 * @param question what the text leaves open
 * @param meanings what each code means, the default first
 * @param reason why the default is the default
 * @param value which value may be given in the place of a code, if any
 * @param provisions the numbers of the provisions that it touches, of those that this version decides
 */
public record ExplainedReading(
    Reading reading,
    String question,
    ImmutableMap<String, String> meanings,
    String reason,
    Optional<String> value,
    ImmutableList<String> provisions) {}
