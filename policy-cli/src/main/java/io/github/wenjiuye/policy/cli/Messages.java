package io.github.wenjiuye.policy.cli;

import com.google.common.base.Throwables;
import io.github.wenjiuye.policy.json.DocumentForm;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.catalogue.Addressee;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.text.Texts;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the command line says, in the language of the run. */
final class Messages {

  private static final int LONGEST_VALUE = 60;

  private final Language language;

  Messages(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  String text(String key) {
    return text(key, Map.of());
  }

  String text(String key, Map<String, String> parameters) {
    return MessageTexts.TEXTS.text(language, key, parameters);
  }

  /** Where a claim stands in an input of that form. */
  String place(Place place, DocumentForm form) {
    return place(place, form, "place.claim");
  }

  /** The same for a party. */
  String placeOfParty(Place place, DocumentForm form) {
    return place(place, form, "place.party");
  }

  private String place(Place place, DocumentForm form, String ofArray) {
    return switch (form) {
      case SINGLE -> place.input();
      case ARRAY -> place(ofArray, place, place.number());
      case LINES ->
        place.line().isPresent()
            ? place("place.line", place, place.line().getAsLong())
            : place.input();
    };
  }

  private String place(String key, Place place, long number) {
    return text(key, Map.of("input", place.input(), "number", Long.toString(number)));
  }

  /** The numbers of provisions. */
  String provisions(List<String> numbers) {
    return numbers.isEmpty() ? text("provisions.none") : String.join(" ", numbers);
  }

  /** A member of a closed list. */
  String term(Coded member) {
    return language == Language.ZH_CN ? member.chinese() : member.english();
  }

  /** What a duty asks, how strongly it binds, and of whom where it is not of those who answer for it. */
  String duty(Duty duty) {
    String addressees = duty.addressees().stream()
        .filter(addressee -> addressee != Addressee.RESPONSIBLE_AUTHORITIES)
        .map(this::term)
        .collect(Collectors.joining(text("catalogue.comma")));
    return addressees.isEmpty()
        ? task(duty)
        : text("duty.addressed", Map.of("addressees", addressees, "duty", task(duty)));
  }

  /** What a duty asks, and how strongly it binds. */
  String task(Duty duty) {
    return text(
        "duty", Map.of("task", duty.task().in(language), "modality", term(duty.modality())));
  }

  /** What is wrong, with what stood there and where. */
  String violation(String where, Violation violation) {
    String what = violation.message(language);
    String shown = violation
        .value()
        .filter(value -> !what.contains(value))
        .map(value -> text("violation.given", Map.of("what", what, "value", shortened(value))))
        .orElse(what);
    return Stream.of(where, violation.path(), shown)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(text("violation.joint")));
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }

  /** What is wrong with a claim whose amount is beyond what can be counted. */
  static Violation tooLarge() {
    String code = "amountTooLarge";
    return new Violation(
        "",
        Optional.empty(),
        code,
        MessageTexts.TEXTS.text(Language.ZH_CN, code),
        MessageTexts.TEXTS.text(Language.EN, code));
  }

  /** Why an input cannot be read. */
  String unreadable(String input, Exception failure) {
    return failed("input.failed", input, failure);
  }

  /** Why a file cannot be written. */
  String unwritable(String file, Exception failure) {
    return failed("output.failed", file, failure);
  }

  private String failed(String key, String file, Exception failure) {
    Throwable cause = Throwables.getRootCause(failure);
    String why = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    return text(key, Map.of("file", file, "cause", why));
  }

  /** The texts of {@code --help}, under the keys that picocli asks for. */
  ResourceBundle help() {
    Texts texts = Texts.of(Messages.class, "help");
    return new ResourceBundle() {
      @Override
      protected @Nullable Object handleGetObject(String key) {
        return texts.find(language, key).orElse(null);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
      }
    };
  }

  /** Read when the first message is told. */
  private static final class MessageTexts {
    private static final Texts TEXTS = Texts.of(Messages.class, "messages");
  }
}
