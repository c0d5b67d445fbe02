package io.github.wenjiuye.policy.core.validation;

import io.github.wenjiuye.policy.model.Rate;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;

/** Lets the constraints on numbers hold a rate against a bound. */
@UnwrapByDefault
final class RateExtractor implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Rate> {

  @Override
  public void extractValues(Rate rate, ValueReceiver receiver) {
    receiver.value(null, rate.value());
  }
}
