package io.github.wenjiuye.policy.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.wenjiuye.policy.testkit.PolicyContract;
import io.github.wenjiuye.policy.testkit.Rerun;
import java.lang.reflect.Method;
import java.util.Arrays;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

/** Each property of the contract can fail, and does once something is wrong that it is about. */
@ResourceLock(Rerun.LOCK)
class WrongEvaluatorLaws {

  private static final ImmutableMap<String, String> NOTHING_SHRINKS =
      ImmutableMap.of("jqwik.shrinking.default", "OFF", "jqwik.tries.default", "1000");

  static ImmutableSet<String> properties() {
    return Arrays.stream(PolicyContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Property.class))
        .map(Method::getName)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void everyPropertyIsBrokenBySomebody() {
    assertThat(WrongEvaluators.byProperty().keySet())
        .containsExactlyInAnyOrderElementsOf(properties());
  }

  @ParameterizedTest
  @MethodSource("properties")
  void aSlipIsFoundOut(String property) {
    Class<?> wrong = WrongEvaluators.byProperty().get(property);
    Method method = Arrays.stream(PolicyContract.class.getMethods())
        .filter(candidate -> candidate.getName().equals(property))
        .findFirst()
        .orElseThrow();
    TestExecutionResult result = Rerun.run(selectMethod(wrong, method), NOTHING_SHRINKS)
        .values()
        .iterator()
        .next();
    assertThat(result.getStatus()).isEqualTo(Status.FAILED);
    assertThat(result.getThrowable()).containsInstanceOf(AssertionError.class);
  }
}
