package io.github.wenjiuye.policy.model.constraint;

import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Party;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Relation;
import io.github.wenjiuye.policy.model.fact.Shape;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** How Bean Validation checks the relations: by asking the shape of the value, as everybody else does. Internal. */
public final class RelationValidators {

  private RelationValidators() {}

  private static boolean holds(
      @Nullable Object value,
      Relation.Kind kind,
      String subject,
      String other,
      ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Shape<?> shape = shape(value);
    Relation relation = shape.relations().stream()
        .filter(r -> r.kind() == kind
            && r.subject().name().equals(subject)
            && r.other().name().equals(other))
        .findFirst()
        .orElseThrow(() -> new VerifyException(shape + " does not know of its own constraint"));
    long subjectCode = code(relation.subject(), value);
    long otherCode = code(relation.other(), value);
    if (subjectCode == Fact.UNKNOWN
        || otherCode == Fact.UNKNOWN
        || relation.holds(subjectCode, otherCode)) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addPropertyNode(subject)
        .addConstraintViolation();
    return false;
  }

  private static Shape<?> shape(Object value) {
    return value instanceof Claim claim ? claim.shape() : ((Party) value).shape();
  }

  private static <T> long code(Fact<T, ?> fact, Object value) {
    return fact.code(fact.owner().cast(value));
  }

  /** Checks {@link AtLeast}. */
  public static final class AtLeastValidator implements ConstraintValidator<AtLeast, Object> {
    private String fact = "";
    private String other = "";

    /** Made by the validator. */
    public AtLeastValidator() {}

    @Override
    public void initialize(AtLeast demand) {
      fact = demand.fact();
      other = demand.other();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
      return holds(value, Relation.Kind.AT_LEAST, fact, other, context);
    }
  }

  /** Checks {@link AtMost}. */
  public static final class AtMostValidator implements ConstraintValidator<AtMost, Object> {
    private String fact = "";
    private String other = "";

    /** Made by the validator. */
    public AtMostValidator() {}

    @Override
    public void initialize(AtMost demand) {
      fact = demand.fact();
      other = demand.other();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
      return holds(value, Relation.Kind.AT_MOST, fact, other, context);
    }
  }

  /** Checks {@link MoreThan}. */
  public static final class MoreThanValidator implements ConstraintValidator<MoreThan, Object> {
    private String fact = "";
    private String other = "";

    /** Made by the validator. */
    public MoreThanValidator() {}

    @Override
    public void initialize(MoreThan demand) {
      fact = demand.fact();
      other = demand.other();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
      return holds(value, Relation.Kind.MORE_THAN, fact, other, context);
    }
  }

  /** Checks {@link NotBeside}. */
  public static final class NotBesideValidator implements ConstraintValidator<NotBeside, Object> {
    private String fact = "";
    private String other = "";

    /** Made by the validator. */
    public NotBesideValidator() {}

    @Override
    public void initialize(NotBeside demand) {
      fact = demand.fact();
      other = demand.other();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
      return holds(value, Relation.Kind.NOT_BESIDE, fact, other, context);
    }
  }

  /** Checks {@link EachOnce}. */
  public static final class EachOnceValidator implements ConstraintValidator<EachOnce, Object> {
    private String list = "";
    private String fact = "";

    /** Made by the validator. */
    public EachOnceValidator() {}

    @Override
    public void initialize(EachOnce demand) {
      list = demand.list();
      fact = demand.fact();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      ImmutableList<Integer> repeated = shape(value).distinct().stream()
          .filter(demand ->
              demand.list().name().equals(list) && demand.fact().name().equals(fact))
          .map(demand -> demand.repeated(value))
          .findFirst()
          .orElseThrow(
              () -> new VerifyException(shape(value) + " does not know of its own constraint"));
      if (repeated.isEmpty()) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      for (int index : repeated) {
        context
            .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
            .addPropertyNode(list)
            .addPropertyNode(fact)
            .inIterable()
            .atIndex(index)
            .addConstraintViolation();
      }
      return false;
    }
  }
}
