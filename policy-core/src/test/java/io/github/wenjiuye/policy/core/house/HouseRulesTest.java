package io.github.wenjiuye.policy.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule bites: held against a small house that breaks all of them, it names exactly those who do. */
class HouseRulesTest {

  private static final String ROOT = "io.github.wenjiuye.policy.badfixtures";
  private static final HouseRules RULES = new HouseRules(ROOT);
  private static final Path COMPILED = compiled();
  private static final JavaClasses BAD = new ClassFileImporter()
      .importLocations(
          Set.of(Location.of(COMPILED.resolve("io/github/wenjiuye/policy/badfixtures"))));

  @Test
  void whoKnowsWhomTheyShouldNotIsNamed() {
    assertThat(offenders(RULES.modelKnowsNothingOfCore())).containsExactly("ModelThatKnowsCore");
    assertThat(offenders(RULES.kernelKnowsNothingOfCoreBesideItself()))
        .containsExactly("KernelThatKnowsAFacade", "KernelThatKnowsAMeasure");
    assertThat(offenders(RULES.kernelKnowsNoMeasure()))
        .containsExactly("KernelThatKnowsAClaim", "KernelThatKnowsAParty");
    assertThat(offenders(RULES.chaptersDoNotKnowEachOther()))
        .containsExactly("MeasureThatKnowsAnother");
    assertThat(offenders(RULES.chaptersKnowNoReader()))
        .containsExactly("MeasureThatKnowsAReader", "MeasureThatKnowsTheNotice");
  }

  @Test
  void everyFloatAndDoubleIsNamed() {
    assertThat(offenders(RULES.nothingIsBinaryFloatingPoint()))
        .containsExactly(
            "BinaryFloatingPoint$AsArray",
            "BinaryFloatingPoint$AsObject",
            "BinaryFloatingPoint$AsParsed",
            "BinaryFloatingPoint$AsTypeArgument");
    assertThat(binary("AsField")).containsExactly("double amount;");
    assertThat(binary("AsArray")).contains("float[][] amounts;");
    assertThat(binary("AsParameter")).containsExactly("void pay(double);");
    assertThat(binary("AsResult")).contains("float rate();");
    assertThat(binary("AsParsed"))
        .anyMatch(line -> line.contains("parseDouble"))
        .anyMatch(line -> line.contains("valueOf"));
    assertThat(binary("AsLocal"))
        .anyMatch(line -> line.contains("l2d"))
        .anyMatch(line -> line.contains("ddiv"))
        .anyMatch(line -> line.contains("d2l"));
    assertThat(binary("AsConstant"))
        .anyMatch(line -> line.contains("ldc"))
        .anyMatch(line -> line.contains("l2f"))
        .anyMatch(line -> line.contains("fcmp"));
    assertThat(binary("Exact")).isEmpty();
  }

  @Test
  void everyMethodThatAsksTheMachineIsNamed() {
    String report = report(RULES.nothingDependsOnWhereAndWhenItRuns());
    Stream.of(classNamed("Ambient").getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .forEach(method -> assertThat(report).contains("Ambient." + method.getName() + "("));
    assertThat(report).doesNotContain("Told");
  }

  @Test
  void everyStaticFieldThatCanChangeIsNamed() {
    String report = report(RULES.nothingStaticCanChange());
    for (String field : List.of(
        "counter",
        "last",
        "SHARED_ARRAY",
        "MAP",
        "CACHE",
        "LIST",
        "ATOMIC",
        "THREAD_LOCAL",
        "BUILDER",
        "HOLDER",
        "HOLDER_OF_HOLDER")) {
      assertThat(report).contains("StaticState." + field + ">");
    }
    assertThat(report).doesNotContainIgnoringCase("good").doesNotContain("$VALUES");
  }

  @Test
  void everyNumberAndDateInASourceIsNamed() {
    assertThat(Literals.in("a(1, 0x1F, 1_000L, .5, 2e3, -7)"))
        .containsExactly("1", "0x1F", "1_000L", ".5", "2e3", "7");
    assertThat(Literals.in("LocalDate.of(2020, 5, 9)")).containsExactly("2020", "5", "9");
    assertThat(Literals.in("parse(\"2020-05-09\", \"0.15\", \"15%\", \"150000\", \"18:00\")"))
        .containsExactly("\"2020-05-09\"", "\"0.15\"", "\"15%\"", "\"150000\"", "\"18:00\"");
    assertThat(Literals.in("String a = \"\"\"\n    2020-05-09\n    \"\"\";")).hasSize(1);
  }

  @Test
  void numbersOfSentencesNamesAndCommentsAreNoNumbers() {
    assertThat(Literals.in("R16_1 \"16.1\" \"22.1a\" utf8 \"R0-1\" \"A 12\" '1' $1"))
        .isEmpty();
    assertThat(Literals.in("// 2020\n/* 1\n 2 */ /** Source: 16.1. */ a(\"// \\\" 1\")"))
        .isEmpty();
  }

  private static List<String> binary(String name) {
    return Bytecode.binaryFloatingPoint(
        COMPILED, Stream.of(ROOT + ".core.BinaryFloatingPoint$" + name));
  }

  private static String report(ArchRule rule) {
    return String.join("\n", rule.evaluate(BAD).getFailureReport().getDetails());
  }

  /** The classes that a rule finds fault with: those named first in each line. */
  private static Set<String> offenders(ArchRule rule) {
    Pattern first = Pattern.compile(ROOT.replace(".", "\\.") + "\\.[a-z.]*([A-Z][\\w$]*)");
    Set<String> offenders = new TreeSet<>();
    for (String line : report(rule).split("\n", -1)) {
      var named = first.matcher(line);
      if (named.find()) {
        offenders.add(named.group(1));
      }
    }
    return offenders;
  }

  private static Class<?> classNamed(String name) {
    try {
      return Class.forName(ROOT + ".core." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The folder of the test classes, which the module path patches into the module. */
  private static Path compiled() {
    Class<?> type = HouseRulesTest.class;
    try {
      Path folder = Path.of(type.getResource("HouseRulesTest.class").toURI());
      for (long names = type.getName().split("\\.", -1).length; names > 0; names--) {
        folder = folder.getParent();
      }
      return folder;
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
