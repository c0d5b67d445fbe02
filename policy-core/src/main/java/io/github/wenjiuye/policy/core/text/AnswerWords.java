package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import java.util.Map;

/** What can be typed as an answer, in words: unlike in JSON without quotes, and yes or no. */
record AnswerWords(Words words) {

  private static final String NO_FEN = ".00";

  String of(Domain domain) {
    String key = "answer." + domain.sort();
    if (domain.sort() == Sort.SYMBOL) {
      return words.phrase(
          key, "codes", words.comma(domain.symbols().stream().map(Coded::code).toList()));
    }
    return bounded(domain, words.phrase(key));
  }

  private String bounded(Domain domain, String form) {
    if (!domain.isBounded()) {
      return form;
    } else if (domain.min() == -Domain.UNBOUNDED) {
      return words.phrase("answer.to", Map.of("form", form, "max", end(domain, domain.max())));
    } else if (domain.max() == Domain.UNBOUNDED) {
      return words.phrase("answer.from", Map.of("form", form, "min", end(domain, domain.min())));
    }
    return words.phrase(
        "answer.between",
        Map.of("form", form, "min", end(domain, domain.min()), "max", end(domain, domain.max())));
  }

  private static String end(Domain domain, long code) {
    String end = domain.decode(code).toString();
    return domain.sort() == Sort.MONEY && end.endsWith(NO_FEN)
        ? end.substring(0, end.length() - NO_FEN.length())
        : end;
  }
}
