package io.github.wenjiuye.policy.model.audit;

/**
 * The SHA-256 hashes, in hexadecimal digits, of all by which claims are decided.
 *
 * @param rules of every provision with its conditions, numbers, days and citations
 * @param standards of the local standards
 * @param readings of the choice for each reading
 */
public record PolicyHashes(String rules, String standards, String readings) {}
