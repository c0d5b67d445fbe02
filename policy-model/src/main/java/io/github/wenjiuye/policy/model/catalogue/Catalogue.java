package io.github.wenjiuye.policy.model.catalogue;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Every chapter and measure of the notice, whether or not something can be claimed under it.
 *
 * <pre>{@code
 * Measure measure = Catalogue.get().ofProvision("16.1").orElseThrow();
 * measure.authorities(Role.LEAD); // [FINANCE]
 * }</pre>
 */
public final class Catalogue {

  // Read when it is first asked for, not when the class is loaded: a failure is then the caller's
  // to see.
  private static final Supplier<Catalogue> OF_NOTICE =
      Suppliers.memoize(() -> new Catalogue(CatalogueFile.chapters()));

  private final ImmutableList<Chapter> chapters;
  private final ImmutableMap<Integer, Measure> measures;
  private final ImmutableMap<String, ProvisionEntry> provisions;
  private final ImmutableMap<String, Measure> byProvision;

  private Catalogue(ImmutableList<Chapter> chapters) {
    this.chapters = chapters;
    this.measures = chapters.stream()
        .flatMap(chapter -> chapter.measures().stream())
        .collect(toImmutableMap(Measure::number, Function.identity()));
    this.provisions = measures.values().stream()
        .flatMap(measure -> measure.provisions().stream())
        .collect(toImmutableMap(ProvisionEntry::id, Function.identity()));
    ImmutableMap.Builder<String, Measure> owners = ImmutableMap.builder();
    measures()
        .forEach(measure -> measure.provisions().forEach(entry -> owners.put(entry.id(), measure)));
    this.byProvision = owners.buildOrThrow();
  }

  /**
   * The catalogue of the notice, read on first use.
   *
   * @return always the same
   * @throws IllegalStateException if the library's own file is not as it was delivered
   */
  public static Catalogue get() {
    return OF_NOTICE.get();
  }

  /**
   * The chapters in the order of the notice.
   *
   * @return each with its measures
   */
  public ImmutableList<Chapter> chapters() {
    return chapters;
  }

  /**
   * The chapter in which a measure stands.
   *
   * @param measure a measure of this catalogue
   * @return its chapter
   */
  public Chapter chapter(Measure measure) {
    return chapters.get(measure.chapter() - 1);
  }

  /**
   * The measures of all chapters in the order of the notice.
   *
   * @return the measures
   */
  public ImmutableList<Measure> measures() {
    return measures.values().asList();
  }

  /**
   * The measure of that number.
   *
   * @param number from 1
   * @return the measure, if there is one
   */
  public Optional<Measure> measure(int number) {
    return Optional.ofNullable(measures.get(number));
  }

  /**
   * The provisions that can be claimed, in the order of the notice.
   *
   * @return the provisions of all measures
   */
  public ImmutableList<ProvisionEntry> provisions() {
    return provisions.values().asList();
  }

  /**
   * The provision of that number.
   *
   * @param id such as {@code 16.1}
   * @return the provision, if it can be claimed
   */
  public Optional<ProvisionEntry> provision(String id) {
    return Optional.ofNullable(provisions.get(id));
  }

  /**
   * The measure under which a provision stands.
   *
   * @param provision the number of a provision that can be claimed, such as {@code 16.1}
   * @return the measure, if there is such a provision
   */
  public Optional<Measure> ofProvision(String provision) {
    return Optional.ofNullable(byProvision.get(provision));
  }

  /**
   * What the notice asks of somebody without giving anyone something to claim.
   *
   * @return the duties of all measures, in the order of the notice
   */
  public ImmutableList<Duty> duties() {
    return duties(measure -> true);
  }

  /**
   * The duties for which an authority answers, because it has a role in their measure.
   *
   * @param authority the authority
   * @return the duties in the order of the notice; {@link Measure#role} tells the part it has in each
   */
  public ImmutableList<Duty> duties(Authority authority) {
    return duties(measure -> measure.role(authority).isPresent());
  }

  private ImmutableList<Duty> duties(Predicate<Measure> of) {
    return measures().stream()
        .filter(of)
        .flatMap(measure -> measure.duties().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The sentences of the notice.
   *
   * @return their numbers in the order of the notice, such as {@code 3.2}
   */
  public ImmutableList<String> sentences() {
    return measures().stream()
        .flatMap(measure -> measure.sentences().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The measure to which a sentence belongs.
   *
   * @param sentence such as {@code 3.2}
   * @return the measure, if there is such a sentence
   */
  public Optional<Measure> ofSentence(String sentence) {
    return measures().stream()
        .filter(measure -> measure.sentences().contains(sentence))
        .findFirst();
  }

  /**
   * The chapters.
   *
   * @return for people who debug
   */
  @Override
  public String toString() {
    return chapters.toString();
  }
}
