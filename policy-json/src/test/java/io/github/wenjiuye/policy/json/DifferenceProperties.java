package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Difference;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing in which two determinations differ is overlooked, whichever of their parts it is. */
class DifferenceProperties {

  @Provide
  Arbitrary<RecordedDetermination> determinations() {
    return DrawnDeterminations.all();
  }

  @Property(tries = 300)
  void aDeterminationDiffersNowhereFromItself(
      @ForAll("determinations") RecordedDetermination determination) {
    assertThat(Difference.between(determination, determination)).isEmpty();
  }

  @Property(tries = 300)
  void aDifferenceIsToldInThePartInWhichItIs(
      @ForAll("determinations") RecordedDetermination one,
      @ForAll("determinations") RecordedDetermination other)
      throws ReflectiveOperationException {
    RecordComponent[] parts = RecordedDetermination.class.getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      RecordedDetermination changed = with(one, i, other);
      ImmutableList<Difference> differences = Difference.between(one, changed);
      String part = parts[i].getName();
      assertThat(differences.isEmpty()).as(part).isEqualTo(one.equals(changed));
      assertThat(differences)
          .allMatch(difference -> difference.path().startsWith(part)
              || (difference.path().equals("order")
                  && difference.before().orElseThrow().startsWith(part)));
    }
  }

  @Property(tries = 300)
  void fromTheOtherSideEachDifferenceIsReversed(
      @ForAll("determinations") RecordedDetermination one,
      @ForAll("determinations") RecordedDetermination other) {
    assertThat(Difference.between(other, one))
        .containsExactlyInAnyOrderElementsOf(
            Difference.between(one, other).stream().map(Difference::reversed).toList());
  }

  /** A determination with one of its parts from another. */
  private static RecordedDetermination with(
      RecordedDetermination one, int index, RecordedDetermination other)
      throws ReflectiveOperationException {
    RecordComponent[] parts = RecordedDetermination.class.getRecordComponents();
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = parts[i].getAccessor().invoke(i == index ? other : one);
    }
    Constructor<RecordedDetermination> constructor =
        RecordedDetermination.class.getDeclaredConstructor(
            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
    return constructor.newInstance(values);
  }
}
