package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Properties that are run within a test, to see what becomes of them. The engine is not made to run twice at a time: whoever
 * uses this holds the lock {@link #LOCK}.
 */
public final class Rerun {

  public static final String LOCK = "jqwik";

  private static final Map<String, List<Object>> FALSIFIED = new ConcurrentHashMap<>();

  private Rerun() {}

  /** What is left of the values with which a property failed, once they have been made as simple as they can be. */
  static final class KeepsSample implements AroundPropertyHook {
    @Override
    public PropagationMode propagateTo() {
      return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      result
          .falsifiedParameters()
          .ifPresent(sample -> FALSIFIED.put(context.targetMethod().getName(), sample));
      return result;
    }
  }

  /**
   * The simplest values with which a property fails.
   *
   * @param selector a property that {@link KeepsSample} watches
   */
  static ImmutableList<Object> sample(String property, DiscoverySelector selector) {
    run(selector, ImmutableMap.of());
    return ImmutableList.copyOf(Optional.ofNullable(FALSIFIED.remove(property)).orElseThrow());
  }

  /** Which properties hold, by the name of their method. */
  public static ImmutableMap<String, TestExecutionResult> run(
      DiscoverySelector selector, Map<String, String> parameters) {
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
        .selectors(selector)
        .filters(EngineFilter.includeEngines("jqwik"))
        .configurationParameters(parameters)
        // What fails here fails on purpose, so nobody wants to read of it.
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .configurationParameter("jqwik.database", "")
        .build();
    Map<String, TestExecutionResult> results = new LinkedHashMap<>();
    LauncherFactory.create().execute(request, new TestExecutionListener() {
      @Override
      public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
          results.put(test.getLegacyReportingName(), result);
        }
      }
    });
    return ImmutableMap.copyOf(results);
  }
}
