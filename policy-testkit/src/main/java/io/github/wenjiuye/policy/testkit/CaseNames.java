package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.core.rule.Comparison;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.core.text.ClaimWords;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Verdict;
import io.github.wenjiuye.policy.model.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sentences by which cases are told apart: what differs from the claim that they were made from, and what follows. */
final class CaseNames {

  private static final Texts TEXTS = Texts.of(CaseNames.class, "cases");

  /** Of more items a sentence would tell too much. */
  private static final int ITEMS_TOLD = 3;

  private final Language language;
  private final String provision;
  private final ClaimWords words;
  private final CaseValues values;
  private final CaseSheet witness;
  private final Set<String> given = new HashSet<>();

  CaseNames(
      Language language,
      String provision,
      Resolution resolution,
      CaseValues values,
      CaseSheet witness) {
    this.language = language;
    this.provision = provision;
    this.words = new ClaimWords(provision, resolution, language);
    this.values = values;
    this.witness = witness;
  }

  /** The name of a case about a fact. */
  String ofFact(Case.Kind kind, String path, CaseSheet sheet, Verdict verdict) {
    return unique(kind, words.name(path), sheet, verdict);
  }

  /** The name of a case about a condition. */
  String ofCondition(Case.Kind kind, Comparison comparison, CaseSheet sheet, Verdict verdict) {
    return unique(kind, words.condition(comparison.condition()), sheet, verdict);
  }

  private String unique(Case.Kind kind, String about, CaseSheet sheet, Verdict verdict) {
    String name = text(
        "case." + kind,
        ImmutableMap.of(
            "provision",
            provision,
            "about",
            about,
            "claim",
            differences(sheet),
            "verdict",
            language == Language.ZH_CN ? verdict.chinese() : verdict.english()));
    String numbered = name;
    for (int i = 2; !given.add(numbered); i++) {
      numbered = text("numbered", ImmutableMap.of("name", name, "number", Integer.toString(i)));
    }
    return numbered;
  }

  private String differences(CaseSheet sheet) {
    List<String> differences = new ArrayList<>();
    Set<String> paths = new LinkedHashSet<>(values.places(witness).keySet());
    paths.addAll(values.places(sheet).keySet());
    for (String path : paths) {
      Optional<Object> value = sheet.get(path);
      if (value.isPresent() && !value.equals(witness.get(path)) && !isOneOfMany(path)) {
        differences.add(text(
            "difference",
            ImmutableMap.of(
                "name", words.name(path),
                "value", words.value(path, CaseCodes.wire(value.get())))));
      }
    }
    return differences.isEmpty()
        ? text("plain", ImmutableMap.of())
        : text(
            "claim",
            ImmutableMap.of(
                "differences", String.join(text("and", ImmutableMap.of()), differences)));
  }

  /** Whether a fact is one of an item that is there to make a list long. */
  private static boolean isOneOfMany(String path) {
    int bracket = path.indexOf('[');
    return bracket > 0
        && Long.parseLong(path.substring(bracket + 1, path.indexOf(']'))) >= ITEMS_TOLD;
  }

  /** Why a condition never decides alone: whoever meets others meets it, or it is met where others would not be needed. */
  String idle(
      Comparison comparison,
      ImmutableList<Comparison> implying,
      ImmutableList<Comparison> covering) {
    ImmutableList<Comparison> others = implying.isEmpty() ? covering : implying;
    String key =
        others.isEmpty() ? "gap.undecided" : implying.isEmpty() ? "gap.covered" : "gap.implied";
    return text(
        key,
        ImmutableMap.of(
            "about",
            words.condition(comparison.condition()),
            "others",
            String.join(
                text("and", ImmutableMap.of()),
                others.stream().map(other -> words.condition(other.condition())).toList())));
  }

  /** Why there is no claim in which a fact alone is unknown and matters, or does not. */
  String gap(Case.Kind kind, String code) {
    String path = values.places(witness).entrySet().stream()
        .filter(place -> place.getValue().equals(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(code);
    return text("gap." + kind, ImmutableMap.of("about", words.name(path)));
  }

  private String text(String key, Map<String, String> parameters) {
    return TEXTS.text(language, key, parameters);
  }
}
