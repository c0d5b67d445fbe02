package io.github.wenjiuye.policy.core.rule;

import io.github.wenjiuye.policy.model.determination.Pending;

/** Something that a claim does not tell, or no league has set: it goes through its values, one at a time. */
interface Unknown {

  Pending.Kind kind();

  /** The name by which it is pending. */
  String name();

  /** How many values it has. */
  int size();

  /** Gives it one of its values. */
  void set(int index);

  /** An unknown that is a number. */
  final class Value implements Unknown {
    private final Pending.Kind kind;
    private final String name;
    private final long[] values;
    private long value;

    Value(Pending.Kind kind, String name, long[] values) {
      this.kind = kind;
      this.name = name;
      this.values = values;
    }

    @Override
    public Pending.Kind kind() {
      return kind;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public void set(int index) {
      value = values[index];
    }

    long value() {
      return value;
    }
  }
}
