package io.github.wenjiuye.policy.core.validation;

import io.github.wenjiuye.policy.model.Money;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;

/** Lets the constraints on numbers hold money against a bound in yuan. */
@UnwrapByDefault
final class MoneyExtractor
    implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Money> {

  @Override
  public void extractValues(Money money, ValueReceiver receiver) {
    receiver.value(null, money.yuan());
  }
}
