package io.github.wenjiuye.policy.badfixtures.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Each member has a float or double in another place. */
final class BinaryFloatingPoint {

  static final class AsField {
    double amount;
  }

  static final class AsArray {
    float[][] amounts = {};
  }

  static final class AsParameter {
    void pay(double amount) {}
  }

  static final class AsResult {
    float rate() {
      return 0;
    }
  }

  static final class AsObject {
    Object rate(Double rate) {
      return rate;
    }
  }

  static final class AsTypeArgument {
    List<Double> rates = List.of();
  }

  static final class AsParsed {
    Object rate(String text) {
      return BigDecimal.valueOf(Double.parseDouble(text));
    }
  }

  static final class AsLocal {
    long share(long part, long whole) {
      double share = part;
      share /= whole;
      return (long) share;
    }
  }

  static final class AsConstant {
    boolean most(long part, long whole) {
      return part > whole * 0.5f;
    }
  }

  static final class Exact {
    final Optional<String> found = Optional.empty();

    long share(int[] parts, Float4 other, long whole) {
      return parts[0] * whole - other.indexOfD("DF", 'F', Float4.D);
    }
  }

  static final class Float4 {
    static final short D = 1;

    int indexOfD(String text, char letter, short other) {
      return text.indexOf(letter) + other;
    }
  }

  private BinaryFloatingPoint() {}
}
