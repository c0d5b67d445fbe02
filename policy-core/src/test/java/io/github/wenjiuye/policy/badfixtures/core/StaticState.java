package io.github.wenjiuye.policy.badfixtures.core;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Fields that can change, and some that cannot. */
final class StaticState {

  static int counter;
  private static String last = "";
  static final long[] SHARED_ARRAY = {1};
  static final Map<String, String> MAP = new HashMap<>();
  private static final ConcurrentHashMap<String, String> CACHE = new ConcurrentHashMap<>();
  private static final List<String> LIST = new ArrayList<>();
  private static final AtomicLong ATOMIC = new AtomicLong();
  private static final ThreadLocal<String> THREAD_LOCAL = new ThreadLocal<>();
  private static final StringBuilder BUILDER = new StringBuilder();
  private static final Holder HOLDER = new Holder();
  private static final HolderOfHolder HOLDER_OF_HOLDER = new HolderOfHolder(new Holder());

  static final String GOOD_TEXT = "";
  private static final long[] GOOD_ARRAY = {1};
  static final ImmutableList<String> GOOD_LIST = ImmutableList.of();
  static final Good GOOD_OBJECT = Good.ONE;
  static final GoodRecord GOOD_RECORD = new GoodRecord(1, ImmutableList.of());

  enum Good {
    ONE,
    OTHER
  }

  record GoodRecord(long number, ImmutableList<String> texts) {}

  static final class Holder {
    private int value;

    int next() {
      return value++;
    }
  }

  record HolderOfHolder(Holder holder) {}

  private StaticState() {}

  static Object all() {
    last = last + counter + GOOD_ARRAY[0];
    return List.of(CACHE, LIST, ATOMIC, THREAD_LOCAL, BUILDER, HOLDER, HOLDER_OF_HOLDER, last);
  }
}
