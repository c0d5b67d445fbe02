package io.github.wenjiuye.policy.core.house;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** A call, or a reference to a method, whose result depends on the clock, the zone, the locale or the charset of the JVM. */
final class AmbientAccess extends DescribedPredicate<JavaAccess<?>> {

  private static final ImmutableSetMultimap<String, String> WHATEVER_IS_GIVEN =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("java.lang.System", "currentTimeMillis", "nanoTime")
          .putAll("java.time.Clock", "systemUTC", "systemDefaultZone", "system", "tickMillis")
          .putAll("java.time.Clock", "tickSeconds", "tickMinutes")
          .put("java.time.ZoneId", "systemDefault")
          .putAll("java.util.TimeZone", "getDefault", "setDefault")
          .putAll("java.util.Locale", "getDefault", "setDefault")
          .put("java.nio.charset.Charset", "defaultCharset")
          .put("java.lang.String", "formatted")
          .put("java.util.Date", "<init>")
          .put("java.util.GregorianCalendar", "<init>")
          .put("java.util.Calendar", "getInstance")
          .build();

  /** Methods that have a sibling which takes a locale, zone or charset. */
  private static final ImmutableSetMultimap<String, String> UNLESS_TOLD =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("java.lang.String", "format", "toUpperCase", "toLowerCase", "getBytes", "<init>")
          .put("java.time.format.DateTimeFormatter", "ofPattern")
          .putAll("java.time.format.DateTimeFormatterBuilder", "toFormatter")
          .put("java.text.DecimalFormat", "<init>")
          .put("java.text.DecimalFormatSymbols", "<init>")
          .put("java.text.SimpleDateFormat", "<init>")
          .put("java.text.MessageFormat", "<init>")
          .put("java.text.MessageFormat", "format")
          .putAll("java.text.NumberFormat", "getInstance", "getIntegerInstance")
          .putAll("java.text.NumberFormat", "getNumberInstance", "getPercentInstance")
          .putAll("java.text.Collator", "getInstance")
          .put("java.util.ResourceBundle", "getBundle")
          .put("java.util.Formatter", "<init>")
          .put("java.util.Scanner", "<init>")
          .putAll("java.io.PrintStream", "format", "printf")
          .put("java.io.InputStreamReader", "<init>")
          .put("java.io.OutputStreamWriter", "<init>")
          .put("java.io.FileReader", "<init>")
          .put("java.io.FileWriter", "<init>")
          .build();

  private static final ImmutableSet<String> TELLING = ImmutableSet.of(
      "java.util.Locale", "java.nio.charset.Charset", "java.nio.charset.CharsetDecoder", "[C");

  AmbientAccess() {
    super("the target depends on the clock, zone, locale or charset of the JVM");
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
      return false;
    }
    String owner = target.getOwner().getName();
    List<JavaClass> parameters = target.getRawParameterTypes();
    if (owner.startsWith("java.time.") && target.getName().equals("now")) {
      return true;
    }
    if (WHATEVER_IS_GIVEN.containsEntry(owner, target.getName())) {
      return true;
    }
    boolean copiesText = owner.equals("java.lang.String")
        && target.getName().equals("<init>")
        && parameters.stream().noneMatch(type -> type.getName().equals("[B"));
    return UNLESS_TOLD.containsEntry(owner, target.getName())
        && !copiesText
        && parameters.stream().noneMatch(type -> TELLING.contains(type.getName()));
  }
}
