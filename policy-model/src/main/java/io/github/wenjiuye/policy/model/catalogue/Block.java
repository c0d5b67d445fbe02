package io.github.wenjiuye.policy.model.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A block of the catalogue's file under way: its heading, and the lines below it that have not been taken yet. */
final class Block {

  private static final String OTHERS = "others";
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter FIRST_WORD = Splitter.on(' ').limit(2).trimResults();

  private final String heading;
  private final String kind;
  private final String name;
  private final Map<String, String> lines = new LinkedHashMap<>();

  Block(String heading) {
    this.heading = heading;
    List<String> words = pair(heading);
    this.kind = words.get(0);
    this.name = words.get(1);
  }

  private List<String> pair(String line) {
    List<String> words = FIRST_WORD.splitToList(line);
    if (words.size() < 2) {
      throw wrong("has only a word in: " + line);
    }
    return words;
  }

  /** Takes in a line below the heading. */
  void add(String line) {
    List<String> words = pair(line);
    if (lines.put(words.get(0), words.get(1)) != null) {
      throw wrong("has two lines " + words.get(0));
    }
  }

  boolean is(String expected) {
    return kind.equals(expected);
  }

  String name() {
    return name;
  }

  /** The number that stands in the heading. */
  int number() {
    return number(name);
  }

  Title title() {
    return new Title(take("zh"), take("en"));
  }

  int count(String word) {
    return number(take(word));
  }

  <E extends Enum<E>> E member(Class<E> type, String word) {
    return constant(type, take(word));
  }

  <E extends Enum<E>> ImmutableList<E> members(Class<E> type, String word) {
    return constants(type, WORDS.splitToList(take(word)));
  }

  Optional<Responsibility> responsibility(Role role) {
    String authorities = lines.remove(Ascii.toLowerCase(role.name()));
    if (authorities == null) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(WORDS.splitToList(authorities));
    boolean others = names.remove(OTHERS);
    return Optional.of(new Responsibility(role, constants(Authority.class, names), others));
  }

  /** Nothing may be left over: it would have been written in vain. */
  void end() {
    if (!lines.isEmpty()) {
      throw wrong("cannot have " + lines.keySet());
    }
  }

  IllegalStateException wrong(String what) {
    return new IllegalStateException("The catalogue's " + heading + " " + what);
  }

  private String take(String word) {
    String value = lines.remove(word);
    if (value == null) {
      throw wrong("has no " + word);
    }
    return value;
  }

  private int number(String digits) {
    Integer number = Ints.tryParse(digits);
    if (number == null) {
      throw wrong("has no number but " + digits);
    }
    return number;
  }

  private <E extends Enum<E>> ImmutableList<E> constants(Class<E> type, List<String> names) {
    return names.stream()
        .map(name -> constant(type, name))
        .collect(ImmutableList.toImmutableList());
  }

  private <E extends Enum<E>> E constant(Class<E> type, String constant) {
    try {
      return Enum.valueOf(type, constant);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(wrong("names " + constant).getMessage(), e);
    }
  }
}
