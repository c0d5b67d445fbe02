package io.github.wenjiuye.policy.core.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as they are: violations get their words from this library's own texts, in both languages at once. */
final class Unworded implements MessageInterpolator {

  @Override
  public String interpolate(String messageTemplate, Context context) {
    return messageTemplate;
  }

  @Override
  public String interpolate(String messageTemplate, Context context, Locale locale) {
    return messageTemplate;
  }
}
