package io.github.wenjiuye.policy.core.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.model.Claim;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house, held against model and core as they are compiled. */
class HouseLaws {

  private static final String ROOT = "io.github.wenjiuye.policy";
  private static final HouseRules RULES = new HouseRules(ROOT);
  private static final Path MODEL = compiled(Claim.class);
  private static final Path CORE = compiled(PolicyEvaluator.class);
  private static final Path CORE_SOURCES = Path.of(
      System.getProperty("policy.root"),
      "policy-core",
      "src",
      "main",
      "java",
      "io",
      "github",
      "wenjiuye",
      "policy",
      "core");
  private static final JavaClasses HOUSE =
      new ClassFileImporter().importLocations(ImmutableSet.of(location(MODEL), location(CORE)));

  @ParameterizedTest
  @ValueSource(strings = {"model", "model.fact", "core", "core.rule"})
  void noRoomIsOverlooked(String room) {
    assertThat(HOUSE.that(resideInAPackage(ROOT + "." + room))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void everyProvisionLivesInAChapterThatTheLawsKnow(Provision provision) {
    String room = provision.shape().type().getPackageName();
    String chapter = room.substring(room.lastIndexOf('.') + 1);
    assertThat(HouseRules.CHAPTERS).contains(chapter);
    assertThat(HOUSE.that(resideInAPackage(ROOT + ".model." + chapter))).isNotEmpty();
    assertThat(HOUSE.that(resideInAPackage(ROOT + ".core." + chapter))).isNotEmpty();
    assertThat(Files.isDirectory(CORE_SOURCES.resolve(chapter))).isTrue();
  }

  private static Stream<Provision> provisions() {
    return Notice.provisions().values().stream();
  }

  @Test
  void modelKnowsNothingOfCore() {
    RULES.modelKnowsNothingOfCore().check(HOUSE);
  }

  @Test
  void theKernelKnowsNothingOfCoreBesideItself() {
    RULES.kernelKnowsNothingOfCoreBesideItself().check(HOUSE);
  }

  @Test
  void theKernelKnowsNoMeasure() {
    RULES.kernelKnowsNoMeasure().check(HOUSE);
  }

  @Test
  void chaptersDoNotKnowEachOther() {
    RULES.chaptersDoNotKnowEachOther().check(HOUSE);
  }

  @Test
  void chaptersKnowNoReader() {
    RULES.chaptersKnowNoReader().check(HOUSE);
  }

  @Test
  void nothingIsBinaryFloatingPoint() {
    RULES.nothingIsBinaryFloatingPoint().check(HOUSE);
    assertThat(Bytecode.binaryFloatingPoint(MODEL, classesIn("model"))).isEmpty();
    assertThat(Bytecode.binaryFloatingPoint(CORE, classesIn("core"))).isEmpty();
  }

  @Test
  void nothingDependsOnWhereAndWhenItRuns() {
    RULES.nothingDependsOnWhereAndWhenItRuns().check(HOUSE);
  }

  @Test
  void nothingStaticCanChange() {
    RULES.nothingStaticCanChange().check(HOUSE);
  }

  @Test
  void chaptersHoldNoNumberAndNoDate() throws IOException {
    ImmutableMap.Builder<Path, ImmutableList<String>> found = ImmutableMap.builder();
    int read = 0;
    for (String chapter : HouseRules.CHAPTERS) {
      Path room = CORE_SOURCES.resolve(chapter);
      if (Files.isDirectory(room)) {
        try (Stream<Path> files = Files.walk(room)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            read++;
            ImmutableList<String> literals = Literals.in(Files.readString(file));
            if (!literals.isEmpty()) {
              found.put(file, literals);
            }
          }
        }
      }
    }
    assertThat(read).isPositive();
    assertThat(found.buildOrThrow())
        .as("numbers and dates belong to the parameters")
        .isEmpty();
  }

  /** The folder or jar in which a class stands, on the class path and on the module path. */
  private static Path compiled(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Location location(Path compiled) {
    return Files.isDirectory(compiled)
        ? Location.of(compiled)
        : Location.of(URI.create("jar:" + compiled.toUri() + "!/"));
  }

  private static Stream<String> classesIn(String module) {
    return HOUSE.stream()
        .map(JavaClass::getName)
        .filter(name -> name.startsWith(ROOT + "." + module + "."));
  }
}
