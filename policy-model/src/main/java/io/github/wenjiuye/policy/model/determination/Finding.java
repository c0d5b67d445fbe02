package io.github.wenjiuye.policy.model.determination;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What became of one condition: it is met, unmet, or not known to be either. */
public sealed interface Finding {

  /**
   * A finding of any kind.
   *
   * @param code stable from version to version, such as {@code 16.1/enterprise.size}
   * @param sentence the sentence that asks for it
   * @param fact the path of the fact or list that was looked at
   * @param truth which kind
   * @param observed what was seen there, if it is known
   * @param required what was asked
   * @param lacking how much is missing; kept only of what is unmet
   * @return the finding
   */
  static Finding of(
      String code,
      String sentence,
      String fact,
      Truth truth,
      Optional<String> observed,
      ImmutableList<Bound> required,
      Optional<String> lacking) {
    return switch (truth) {
      case MET -> new Met(code, sentence, fact, observed, required);
      case UNMET -> new Unmet(code, sentence, fact, observed, required, lacking);
      case UNKNOWN -> new Unknown(code, sentence, fact, observed, required);
    };
  }

  /**
   * The code of the condition.
   *
   * @return stable from version to version, such as {@code 16.1/enterprise.size}
   */
  String code();

  /**
   * The sentence that asks for it.
   *
   * @return such as {@code 16.1}
   */
  String sentence();

  /**
   * What was looked at.
   *
   * @return the path of a fact or list, such as {@code hires[0].hiredOn}
   */
  String fact();

  /**
   * What was seen there.
   *
   * @return the value as it stands on the wire; empty where it is not known, or known as a range alone
   */
  Optional<String> observed();

  /**
   * What was asked.
   *
   * @return the bounds, as far as their values are known
   */
  ImmutableList<Bound> required();

  /**
   * Which kind of finding it is.
   *
   * @return met, unmet or unknown
   */
  Truth truth();

  /**
   * How much is missing to meet the condition.
   *
   * @return the number; empty where the condition is not unmet, or it cannot be said as a number
   */
  default Optional<String> lacking() {
    return Optional.empty();
  }

  /**
   * However the unknown turns out, the condition is met.
   *
   * @param code the code of the condition
   * @param sentence the sentence that asks for it
   * @param fact what was looked at
   * @param observed what was seen there, if it is known
   * @param required what was asked
   */
  record Met(
      String code,
      String sentence,
      String fact,
      Optional<String> observed,
      ImmutableList<Bound> required)
      implements Finding {
    @Override
    public Truth truth() {
      return Truth.MET;
    }
  }

  /**
   * However the unknown turns out, the condition is not met.
   *
   * @param code the code of the condition
   * @param sentence the sentence that asks for it
   * @param fact what was looked at
   * @param observed what was seen there, if it is known
   * @param required what was asked
   * @param lacking how much is missing, where it can be said as a number
   */
  record Unmet(
      String code,
      String sentence,
      String fact,
      Optional<String> observed,
      ImmutableList<Bound> required,
      Optional<String> lacking)
      implements Finding {
    @Override
    public Truth truth() {
      return Truth.UNMET;
    }
  }

  /**
   * It depends on what is not known.
   *
   * @param code the code of the condition
   * @param sentence the sentence that asks for it
   * @param fact what was looked at
   * @param observed what was seen there, if it is known
   * @param required what was asked
   */
  record Unknown(
      String code,
      String sentence,
      String fact,
      Optional<String> observed,
      ImmutableList<Bound> required)
      implements Finding {
    @Override
    public Truth truth() {
      return Truth.UNKNOWN;
    }
  }
}
