package io.github.wenjiuye.policy.model.fact;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Method handles that read facts without the optional in between. What a builder of this library has built keeps each fact in a
 * field of its name, which is read there; whoever else has the fact is asked by the accessor.
 */
final class Getters {

  private static final MethodType TYPE = methodType(Object.class, Object.class);
  private static final MethodHandle READ =
      own("read", methodType(Object.class, Fact.class, Object.class));
  private static final MethodHandle IS_BUILT =
      own("isBuilt", methodType(boolean.class, Class.class, Object.class));
  private static final MethodHandle ENCODE =
      own("encode", methodType(long.class, ToLongFunction.class, Object.class));

  private Getters() {}

  private static MethodHandle own(String name, MethodType type) {
    try {
      return MethodHandles.lookup().findStatic(Getters.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  /** From what has the fact to its value, or to null. */
  static MethodHandle of(Class<?> built, Fact<?, ?> fact) {
    MethodHandle read = READ.bindTo(fact);
    try {
      Lookup inside = MethodHandles.privateLookupIn(built, MethodHandles.lookup());
      MethodHandle field = inside.unreflectGetter(built.getDeclaredField(fact.name()));
      return MethodHandles.guardWithTest(IS_BUILT.bindTo(built), field.asType(TYPE), read);
    } catch (NoSuchFieldException | IllegalAccessException e) {
      return read;
    }
  }

  /** From what has the fact to its code. */
  static MethodHandle coded(Class<?> built, Fact<?, ?> fact) {
    return MethodHandles.filterReturnValue(of(built, fact), ENCODE.bindTo(fact.encoder()));
  }

  static @Nullable Object read(Fact<?, ?> fact, Object party) {
    return fact.readFrom(party).orElse(null);
  }

  static boolean isBuilt(Class<?> built, Object party) {
    return party.getClass() == built;
  }

  static long encode(ToLongFunction<Object> encoder, @Nullable Object value) {
    return value == null ? Fact.UNKNOWN : encoder.applyAsLong(value);
  }
}
