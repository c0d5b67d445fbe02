package io.github.wenjiuye.policy.testkit.plain;

import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;

/** What a claim says, by the paths of the wire; a list has the number of its items. */
record Facts(Map<String, Object> values, String prefix) {

  static Facts of(Claim claim) {
    Map<String, Object> values = new LinkedHashMap<>();
    collect(claim.shape(), claim, "", values);
    return new Facts(values, "");
  }

  private static void collect(Shape<?> shape, Object party, String path, Map<String, Object> into) {
    for (Fact<?, ?> fact : shape.facts()) {
      Object value = fact.readFrom(party).orElse(null);
      String name = path + fact.name();
      if (value instanceof List<?> items) {
        into.put(name, items.size());
        for (int i = 0; i < items.size(); i++) {
          collect(fact.shape(), items.get(i), name + "[" + i + "].", into);
        }
      } else if (value != null && !fact.sort().isLeaf()) {
        collect(fact.shape(), value, name + ".", into);
      } else if (value != null && !fact.isLabel()) {
        into.put(name, value);
      }
    }
  }

  /** The same with other values. */
  Facts with(Map<String, Object> others) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.putAll(others);
    return new Facts(changed, prefix);
  }

  Facts without(Set<String> paths) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.keySet().removeAll(paths);
    return new Facts(changed, prefix);
  }

  boolean has(String path) {
    return values.containsKey(prefix + path);
  }

  private Object get(String path) {
    Object value = values.get(prefix + path);
    if (value == null) {
      throw new NoSuchElementException("Nothing is known of " + prefix + path);
    }
    return value;
  }

  boolean is(String path) {
    return (Boolean) get(path);
  }

  /** The code of a member of a closed list, a name, a division or a province. */
  String code(String path) {
    Object value = get(path);
    return value instanceof Coded coded ? coded.code() : value.toString();
  }

  boolean isOneOf(String path, String... codes) {
    return List.of(codes).contains(code(path));
  }

  LocalDate day(String path) {
    return (LocalDate) get(path);
  }

  YearMonth month(String path) {
    return (YearMonth) get(path);
  }

  LocalTime time(String path) {
    return (LocalTime) get(path);
  }

  BigInteger count(String path) {
    return BigInteger.valueOf((Long) get(path));
  }

  BigInteger fen(String path) {
    return BigInteger.valueOf(((Money) get(path)).fen());
  }

  BigDecimal rate(String path) {
    return ((Rate) get(path)).value();
  }

  List<Facts> items(String path) {
    List<Facts> items = new ArrayList<>();
    for (int i = 0; i < (Integer) get(path); i++) {
      items.add(new Facts(values, prefix + path + "[" + i + "]."));
    }
    return items;
  }

  /** How many items of a list are such. */
  long howMany(String path, Predicate<Facts> such) {
    return items(path).stream().filter(such).count();
  }

  /** In the region. */
  boolean isInRegion(String path) {
    return code(path).startsWith("15");
  }
}
