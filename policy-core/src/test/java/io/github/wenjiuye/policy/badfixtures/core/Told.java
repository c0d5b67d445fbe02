package io.github.wenjiuye.policy.badfixtures.core;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** What looks like {@link Ambient} and is told all it needs. */
final class Told {

  private Told() {}

  static Object day() {
    return LocalDate.of(2020, 5, 9);
  }

  static String format(int number) {
    return String.format(Locale.ROOT, "%d", number);
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static String copy(char[] characters) {
    return new String(characters);
  }

  static Object reader(InputStream in) {
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
