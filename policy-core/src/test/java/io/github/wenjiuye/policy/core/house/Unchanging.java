package io.github.wenjiuye.policy.core.house;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.Lock;

/**
 * A static field that is final and whose value cannot change: no array but a private one, no collection but Guava's immutable
 * ones, nothing that is made to change, and no object of this library that has a field of such a kind.
 */
final class Unchanging extends ArchCondition<JavaField> {

  private static final ImmutableList<Class<?>> MADE_TO_CHANGE = ImmutableList.of(
      BitSet.class,
      Calendar.class,
      Date.class,
      Iterator.class,
      Lock.class,
      Random.class,
      StringBuffer.class,
      StringBuilder.class,
      ThreadLocal.class);

  private static final String IMMUTABLE_COLLECTIONS = "com.google.common.collect.Immutable";
  private static final String LIBRARY = "io.github.wenjiuye.policy.";

  Unchanging() {
    super("be final and unchanging");
  }

  @Override
  public void check(JavaField field, ConditionEvents events) {
    if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      return;
    }
    boolean sharedArray =
        field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
    if (!field.getModifiers().contains(JavaModifier.FINAL)
        || sharedArray
        || changes(field.getRawType(), new HashSet<>())) {
      events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
    }
  }

  private static boolean changes(JavaClass type, Set<JavaClass> visited) {
    if (!visited.add(type)) {
      return false;
    }
    if (type.getName().startsWith(LIBRARY)) {
      return type.getAllFields().stream()
          .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
          .filter(field -> field.getOwner().getName().startsWith(LIBRARY))
          .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL)
              || changes(field.getRawType(), visited));
    }
    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return collection && !type.getName().startsWith(IMMUTABLE_COLLECTIONS)
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || MADE_TO_CHANGE.stream().anyMatch(type::isAssignableTo);
  }
}
