package io.github.wenjiuye.policy.core.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.wenjiuye.policy.model.Party;
import java.util.List;

/**
 * The rules of the house about who may know whom, for any root package, so that they can be tried on a small house that
 * breaks them.
 */
final class HouseRules {

  /** The chapters of the notice, by their packages. */
  static final ImmutableList<String> CHAPTERS = ImmutableList.of(
      "resumption",
      "retention",
      "startup",
      "flexible",
      "rural",
      "graduates",
      "safetynet",
      "training",
      "services",
      "duties");

  private final String model;
  private final String core;

  HouseRules(String root) {
    model = root + ".model";
    core = root + ".core";
  }

  ArchRule modelKnowsNothingOfCore() {
    return noClasses()
        .that(resideInAPackage(model + ".."))
        .should()
        .dependOnClassesThat(resideInAPackage(core + ".."))
        .because("what can be said does not depend on what is decided about it");
  }

  ArchRule kernelKnowsNothingOfCoreBesideItself() {
    return noClasses()
        .that(resideInAPackage(core + ".rule.."))
        .should()
        .dependOnClassesThat(
            resideInAPackage(core + "..").and(not(resideInAPackage(core + ".rule.."))))
        .because("measures and readers are built on the kernel, not the other way round");
  }

  ArchRule kernelKnowsNoMeasure() {
    return noClasses()
        .that(resideInAPackage(core + ".rule.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(chapters(model))
            .or(describe(
                "a party",
                type -> type.isAssignableTo(Party.class) && !type.isEquivalentTo(Party.class))))
        .because("the kernel says how rules are applied, never which");
  }

  ArchRule chaptersDoNotKnowEachOther() {
    return slices()
        .assignedFrom(new ByChapter())
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .because("a chapter is read and changed by itself");
  }

  ArchRule chaptersKnowNoReader() {
    return noClasses()
        .that(resideInAnyPackage(chapters(core)))
        .should()
        .dependOnClassesThat(resideInAPackage(core + "..")
            .and(not(resideInAnyPackage(chapters(core))))
            .and(not(resideInAnyPackage(core + ".rule..", core + ".notice..")))
            .or(describe(
                "the list of provisions", type -> type.getName().equals(core + ".notice.Notice"))))
        .allowEmptyShould(true)
        .because("a provision is data, and everything else reads it");
  }

  /** Primitives are no dependencies: {@link Bytecode} finds those. */
  ArchRule nothingIsBinaryFloatingPoint() {
    return noClasses()
        .should()
        .dependOnClassesThat(describe("float or double", HouseRules::isBinaryFloatingPoint))
        .because("amounts and rates are exact");
  }

  ArchRule nothingDependsOnWhereAndWhenItRuns() {
    return noClasses()
        .should()
        .accessTargetWhere(new AmbientAccess())
        .because("dates come with the claim, and the same claim has the same answer everywhere");
  }

  ArchRule nothingStaticCanChange() {
    return fields()
        .that()
        .areStatic()
        .should(new Unchanging())
        .because("one evaluator must not be able to disturb another");
  }

  static boolean isBinaryFloatingPoint(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return List.of("float", "double", "java.lang.Float", "java.lang.Double").contains(name);
  }

  private static String[] chapters(String parent) {
    return CHAPTERS.stream().map(chapter -> parent + "." + chapter + "..").toArray(String[]::new);
  }

  /** Model and core are cut alike: the two rooms of a chapter are one slice. */
  private final class ByChapter implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      for (String chapter : CHAPTERS) {
        DescribedPredicate<JavaClass> room =
            resideInAnyPackage(model + "." + chapter + "..", core + "." + chapter + "..");
        if (room.test(type)) {
          return SliceIdentifier.of(chapter);
        }
      }
      return SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "the chapters of the notice";
    }
  }
}
