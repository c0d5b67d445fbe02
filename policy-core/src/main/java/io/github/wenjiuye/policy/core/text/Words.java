package io.github.wenjiuye.policy.core.text;

import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.catalogue.Addressee;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one language: phrases that put things together, names of things, and questions about the text. */
record Words(Language language) {

  private static final Texts PHRASES = Texts.of(Words.class, "phrases");
  private static final Texts LABELS = Texts.of(Words.class, "labels");
  private static final Texts READINGS = Texts.of(Words.class, "readings");
  private static final Texts DOUBTS = Texts.of(Words.class, "doubts");
  private static final Texts STANDARDS = Texts.of(Words.class, "standards");

  String phrase(String key) {
    return PHRASES.text(language, key);
  }

  boolean hasPhrase(String key) {
    return PHRASES.keys().contains(key);
  }

  String phrase(String key, String name, String value) {
    return PHRASES.text(language, key, Map.of(name, value));
  }

  String phrase(String key, Map<String, String> parameters) {
    return PHRASES.text(language, key, parameters);
  }

  /** The name of a thing, if it has one. */
  Optional<String> label(String key) {
    return LABELS.find(language, key);
  }

  String label(String key, String name, String value) {
    return LABELS.text(language, key, Map.of(name, value));
  }

  /** What a provision is called, if it is one. */
  Optional<String> title(String provision) {
    return Catalogue.get().provision(provision).map(entry -> entry.title().in(language));
  }

  /** The text of a reading: its question by its id, a meaning by id and code. */
  Optional<String> reading(String key) {
    return READINGS.find(language, key);
  }

  String reading(String key, String name, String value) {
    return READINGS.text(language, key, Map.of(name, value));
  }

  /** The text of a doubt: its question by its id, what was decided and why by id and part. */
  String doubt(String key) {
    return DOUBTS.text(language, key);
  }

  /** How a local standard is written, and what bounds it. */
  String standard(String key, Map<String, String> parameters) {
    return STANDARDS.text(language, key, parameters);
  }

  String term(Coded member) {
    return language == Language.ZH_CN ? member.chinese() : member.english();
  }

  /** What is told of a sentence, behind its number. */
  String cited(String sentence, String text) {
    String number = label("sentence." + sentence).orElse(sentence);
    return phrase("rule.sentence", Map.of("sentence", number, "text", text));
  }

  /** Whom a duty binds where it is not those who answer for it, what they must do, and how strongly. */
  String duty(Duty duty) {
    List<String> addressees = duty.addressees().stream()
        .filter(addressee -> addressee != Addressee.RESPONSIBLE_AUTHORITIES)
        .map(this::term)
        .toList();
    String task = note(duty.task().in(language), term(duty.modality()));
    return addressees.isEmpty() ? task : colon(comma(addressees), task);
  }

  String colon(String name, String value) {
    return phrase("colon", Map.of("name", name, "value", value));
  }

  String note(String text, String note) {
    return phrase("paren", Map.of("text", text, "note", note));
  }

  String comma(List<String> items) {
    return String.join(phrase("list.comma"), items);
  }

  /** What is told of one thing; Chinese lists alike things with another mark. */
  String details(List<String> items) {
    return String.join(phrase("list.detail"), items);
  }

  String semicolon(List<String> items) {
    return String.join(phrase("list.semicolon"), items);
  }

  String and(List<String> items) {
    return String.join(phrase("list.and"), items);
  }

  /** Alternatives, the last joined by a word: {@code medium, small or micro}. */
  String or(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? comma(items)
        : comma(items.subList(0, last)) + phrase("list.or") + items.get(last);
  }
}
