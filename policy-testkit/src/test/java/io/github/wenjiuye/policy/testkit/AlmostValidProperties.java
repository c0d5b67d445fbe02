package io.github.wenjiuye.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.PolicyValidation;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;

class AlmostValidProperties {

  private static final PolicyEvaluator EVALUATOR = PolicyEvaluator.builder().build();
  private static final Validator VALIDATOR = PolicyValidation.configure(
          Validation.byProvider(HibernateValidator.class).configure())
      .messageInterpolator(new Unworded())
      .buildValidatorFactory()
      .getValidator();

  /** Nobody reads what it would say. */
  private static final class Unworded implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  @Property
  void theEvaluatorTellsTheOneThingThatIsWrong(@ForAll("claims") AlmostValid almost) {
    assertThat(EVALUATOR.validate(almost.claim()))
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple(almost.path(), almost.code()));
    assertThatThrownBy(() -> EVALUATOR.evaluate(almost.claim()))
        .isInstanceOf(InvalidInputException.class);
  }

  @Property
  void anEmbeddersValidatorFindsItInTheSamePlace(@ForAll("claims") AlmostValid almost) {
    Set<ConstraintViolation<Claim>> found = VALIDATOR.validate(almost.claim());
    assertThat(found)
        .singleElement()
        .satisfies(one -> assertThat(path(one.getPropertyPath())).isEqualTo(almost.path()));
  }

  /** The facts on the way, without the containers that hold them. */
  private static String path(Path path) {
    StringBuilder written = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        written.append('[').append(node.getIndex()).append(']');
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        written.append(written.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return written.toString();
  }

  /** Written again from the shapes, so that nothing is forgotten where claims are spoilt. */
  @Example
  void everyBoundAndEveryRelationOfEveryClaimIsBroken() {
    Claims.shapes().forEach((provision, shape) -> {
      Set<String> expected = new HashSet<>();
      collect("", shape, expected);
      List<String> drawn = new ArrayList<>();
      PolicyArbitraries.almostValid(provision)
          .ifPresent(claims -> claims
              .list()
              .ofSize(60 * expected.size())
              .sample()
              .forEach(almost ->
                  drawn.add(almost.code() + " " + almost.path().replaceAll("\\[[0-9]+]", ""))));
      assertThat(ImmutableSet.copyOf(drawn)).as(provision).isEqualTo(expected);
    });
  }

  private static void collect(String path, Shape<?> shape, Set<String> expected) {
    for (Fact<?, ?> fact : shape.facts()) {
      String here = path + fact.name();
      if (!fact.sort().isLeaf()) {
        collect(here + ".", fact.shape(), expected);
      } else if (fact.isMandatory()) {
        expected.add("missing " + here);
      } else if (fact.domain().isBounded()) {
        expected.add("atLeast " + here);
        if (fact.domain().max() < 10_000_000) {
          expected.add("atMost " + here);
        }
      }
    }
    for (Relation relation : shape.relations()) {
      boolean isPart = relation.subject().sort() == Sort.COUNT;
      expected.add(switch (relation.kind()) {
            case AT_LEAST -> "notBefore ";
            case AT_MOST -> isPart ? "notAbove " : "notAfter ";
            case MORE_THAN -> "after ";
            case NOT_BESIDE -> "notBeside ";
          }
          + path
          + relation.subject().name());
    }
    shape
        .distinct()
        .forEach(distinct -> expected.add(
            "repeated " + path + distinct.list().name() + "." + distinct.fact().name()));
  }

  @Example
  void listsAreSpoiltInTheirFirstItemAndBehindIt() {
    assertThat(PolicyArbitraries.almostValid("16.1")
            .orElseThrow()
            .list()
            .ofSize(500)
            .sample())
        .extracting(AlmostValid::path)
        .contains("hires[0].contract.endsOn", "hires[2].contract.endsOn");
  }

  @Provide
  Arbitrary<AlmostValid> claims() {
    return PolicyArbitraries.almostValid();
  }
}
