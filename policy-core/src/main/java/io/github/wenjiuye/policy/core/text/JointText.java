package io.github.wenjiuye.policy.core.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.ReadingUse;
import io.github.wenjiuye.policy.model.joint.ClaimAnswer;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.joint.JointTotal;
import io.github.wenjiuye.policy.model.joint.Overlap;
import io.github.wenjiuye.policy.model.joint.PlacedWarning;
import io.github.wenjiuye.policy.model.joint.Stake;
import io.github.wenjiuye.policy.model.joint.Standing;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is told of claims that are seen together: person by person who goes before whom, and what is paid in all. */
public final class JointText {

  private static final String INDENT = "  ";
  private static final Pattern PLACE = Pattern.compile("(claims|overlaps)\\[([0-9]{1,8})]");

  private final JointDetermination joint;
  private final IntFunction<String> claims;
  private final Words words;
  private final Values values;
  private final Page page = new Page();

  private JointText(JointDetermination joint, Words words, IntFunction<String> claims) {
    this.joint = joint;
    this.words = words;
    this.claims = claims;
    this.values = new Values(words);
  }

  /**
   * The page of claims that are seen together, without the determinations of each.
   *
   * @param joint what was decided
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String of(JointDetermination joint, Language language) {
    Words words = new Words(language);
    // Claims are counted from 0 in a path and from 1 by people.
    return new JointText(
            joint,
            words,
            place -> words.phrase("joint.claim", "number", Integer.toString(place + 1)))
        .write();
  }

  /** The overlaps alone, of claims that are known by another name than their place. */
  static String overlaps(JointDetermination joint, Language language, IntFunction<String> claims) {
    JointText text = new JointText(joint, new Words(language), claims);
    joint.overlaps().forEach(text::overlap);
    return text.page.toString().strip();
  }

  private String write() {
    page.line(
        words.phrase("joint.head", "number", Integer.toString(joint.claims().size())));
    if (joint.overlaps().isEmpty()) {
      page.line(words.phrase("joint.noOverlap"));
    }
    joint.overlaps().forEach(this::overlap);
    total(joint.total());
    new ReadingText(words, page).write(readings());
    if (!joint.warnings().isEmpty()) {
      page.heading(words.phrase("warnings"));
      joint.warnings().forEach(this::warning);
    }
    page.heading(words.phrase(
        "policy",
        Map.of("notice", joint.policy().notice(), "version", joint.policy().version())));
    return page.toString();
  }

  private void overlap(Overlap overlap) {
    page.heading(overlap.stakes().stream()
        .findFirst()
        .map(stake -> party(overlap, stake))
        .orElse(overlap.party()));
    overlap.stakes().forEach(this::stake);
    if (overlap.stakes().stream().anyMatch(stake -> stake.alone().isPresent())) {
      say("joint.granted", "amount", values.range(overlap.granted()));
    }
  }

  /** By the label that it bears, or by its place where that tells. */
  private String party(Overlap overlap, Stake stake) {
    Places places = places(stake);
    return overlap.party().equals(stake.path())
        ? places.at(stake.path()).in(words)
        : words.note(
            overlap.party(), places.at(stake.path() + "." + overlap.mark()).name());
  }

  private void stake(Stake stake) {
    Set<String> where = new LinkedHashSet<>();
    where.add(claim(stake.claim()));
    where.add(stake.provision());
    Places.Place place = places(stake).at(stake.path());
    if (place.isWholeItem()) {
      where.add(place.item());
    }
    String sum = stake.alone().map(values::range).orElseGet(() -> words.phrase("joint.noPayment"));
    List<String> what = List.of(sum, words.phrase("joint.standing." + stake.standing()));
    page.line(INDENT + mark(stake.standing()) + " "
        + words.colon(words.details(ImmutableList.copyOf(where)), words.details(what)));
  }

  private Places places(Stake stake) {
    return new Places(words, stake.provision());
  }

  private static String mark(Standing standing) {
    return switch (standing) {
      case GRANTED -> "✓";
      case GIVES_WAY -> "✗";
      case OPEN -> "?";
    };
  }

  private void total(JointTotal total) {
    page.heading(words.phrase("joint.total"));
    say("payment.amount", "amount", values.range(total.amount()));
    new WorksheetText(words, page).write(total.working(), this::term);
    if (!total.apart().equals(total.amount())) {
      say("joint.apart", "amount", values.range(total.apart()));
    }
    if (!total.leftOut().isEmpty()) {
      List<String> claims = total.leftOut().stream().map(this::claim).toList();
      say("joint.leftOut", "claims", words.comma(claims));
    }
  }

  private void say(String key, String name, String value) {
    page.line(INDENT + words.phrase(key, name, value));
  }

  /** A claim, what is left of a claim beside the overlaps, or who is claimed for. */
  private String term(String term) {
    Matcher place = PLACE.matcher(term);
    if (!place.matches()) {
      return words.label("term." + term).orElse(term);
    }
    int number = Integer.parseInt(place.group(2));
    if (place.group(1).equals("overlaps")) {
      return joint.overlaps().stream()
          .skip(number)
          .findFirst()
          .map(overlap -> overlap.stakes().stream()
              .filter(stake -> overlap.party().equals(stake.path()))
              .findFirst()
              .map(stake -> party(overlap, stake))
              .orElse(overlap.party()))
          .orElse(term);
    }
    boolean shared = joint.overlaps().stream()
        .flatMap(overlap -> overlap.stakes().stream())
        .anyMatch(stake -> stake.claim() == number);
    return words.phrase(shared ? "joint.rest" : "joint.whole", "claim", claim(number));
  }

  private String claim(int place) {
    return claims.apply(place);
  }

  private Places places(PlacedWarning placed) {
    return new Places(
        words,
        joint.claims().stream()
            .skip(Math.max(placed.claim(), 0))
            .findFirst()
            .flatMap(ClaimAnswer::determination)
            .map(Determination::provision)
            .orElse(""));
  }

  /** Each once; decisive where it is anywhere. */
  private ImmutableList<ReadingUse> readings() {
    Map<String, ReadingUse> uses = new LinkedHashMap<>();
    for (Overlap overlap : joint.overlaps()) {
      uses.merge(
          overlap.reading().id(),
          overlap.reading(),
          (one, other) ->
              new ReadingUse(one.id(), one.choice(), one.decisive() || other.decisive()));
    }
    return uses.values().stream().collect(toImmutableList());
  }

  private void warning(PlacedWarning placed) {
    String place = places(placed).at(placed.warning().path()).in(words);
    String told = words.phrase("warning." + placed.warning().code(), "place", place);
    page.line(words.phrase("entry", "text", words.details(List.of(claim(placed.claim()), told))));
  }
}
