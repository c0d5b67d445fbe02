package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Several threads that do the same at a time. */
final class Threads {

  private static final int THREADS = 4;

  private Threads() {}

  /** What each thread makes of all values, in the order of the values. */
  static <T, R> ImmutableList<List<R>> all(List<T> values, Function<T, R> function) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<R>>> started = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        started.add(threads.submit(
            () -> values.stream().map(function).collect(ImmutableList.toImmutableList())));
      }
      ImmutableList.Builder<List<R>> made = ImmutableList.builder();
      for (Future<List<R>> future : started) {
        made.add(future.get());
      }
      return made.build();
    } catch (ExecutionException e) {
      throw new AssertionError("A thread failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
