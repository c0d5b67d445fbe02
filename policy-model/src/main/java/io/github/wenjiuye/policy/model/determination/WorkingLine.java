package io.github.wenjiuye.policy.model.determination;

import java.util.Optional;

/**
 * One line of the worksheet, which someone with a pocket calculator can follow.
 *
 * @param term what the line is about: a path of a fact, the name of a local standard or parameter, or {@code amount}
 * @param value its value; money in yuan with two decimals
 * @param is how it is worked out from the lines above, if it is, such as {@code 1 × 1500.00}
 * @param source for a local standard the code of the league or region that set it, if one did and it is known which
 */
public record WorkingLine(String term, Span value, Optional<Span> is, Optional<String> source) {}
