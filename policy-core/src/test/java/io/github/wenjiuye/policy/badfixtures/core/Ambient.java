package io.github.wenjiuye.policy.badfixtures.core;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Each method asks the machine for something that should come with the claim or be told. */
final class Ambient {

  private Ambient() {}

  static Object today() {
    return LocalDate.now();
  }

  static Object todayInAZone() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  static Object rightNow() {
    return LocalDateTime.now();
  }

  static Object instant() {
    return Instant.now();
  }

  static Object thisYear() {
    return Year.now();
  }

  static Supplier<LocalDate> todayByReference() {
    return LocalDate::now;
  }

  static Object clock() {
    return Clock.systemUTC();
  }

  static long millis() {
    return System.currentTimeMillis();
  }

  static long nanos() {
    return System.nanoTime();
  }

  static Object zone() {
    return ZoneId.systemDefault();
  }

  static Object timeZone() {
    return TimeZone.getDefault();
  }

  static Object locale() {
    return Locale.getDefault();
  }

  static String format(int number) {
    return String.format("%d", number);
  }

  static String formatted(int number) {
    return "%d".formatted(number);
  }

  static String upper(String text) {
    return text.toUpperCase();
  }

  static UnaryOperator<String> lowerByReference() {
    return String::toLowerCase;
  }

  static Object pattern() {
    return DateTimeFormatter.ofPattern("d MMMM");
  }

  static byte[] bytes(String text) {
    return text.getBytes();
  }

  static String text(byte[] bytes) {
    return new String(bytes);
  }

  static Object reader(InputStream in) {
    return new InputStreamReader(in);
  }

  static Object bundle() {
    return ResourceBundle.getBundle("texts");
  }

  static void print(PrintStream out) {
    out.printf("%d", 1);
  }
}
