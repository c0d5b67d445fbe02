package io.github.wenjiuye.policy.core.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.wenjiuye.policy.core.rule.GrantRule;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Requirement;
import io.github.wenjiuye.policy.core.rule.Stated;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.Collection;

/**
 * Which parts of the rules cite which sentence of the notice. A sentence is accounted for by a provision, by a day or number
 * that a provision asks for, or by a duty; a local standard, a reading or a doubt that cites it does not carry it out.
 */
public final class Coverage {

  /** Cited by what follows from no one sentence, such as the day of issue. */
  private static final String WHOLE_NOTICE = "0";

  private final ImmutableList<String> sentences;
  private final ImmutableSetMultimap<String, Provision> provisions;
  private final ImmutableSetMultimap<String, Use> uses;
  private final ImmutableSetMultimap<String, Duty> duties;
  private final ImmutableSetMultimap<String, String> mentions;

  /**
   * A day or number of a sentence, and a provision that asks for it.
   *
   * @param stated the day or number
   * @param provision the number of the provision
   */
  public record Use(Stated stated, String provision) {}

  private Coverage(
      Collection<String> sentences, Collection<Provision> provisions, Collection<Duty> duties) {
    this.sentences = ImmutableList.copyOf(sentences);
    ImmutableSetMultimap.Builder<String, Provision> standing = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, Use> used = ImmutableSetMultimap.builder();
    for (Provision provision : provisions) {
      standing.put(provision.sentence(), provision);
      provision.requirements().forEach(asked -> standing.put(asked.sentence(), provision));
      duties(provision).forEach(duty -> standing.put(duty.sentence(), provision));
      provision
          .stated()
          .forEach(stated -> used.put(stated.sentence(), new Use(stated, provision.id())));
    }
    this.provisions = standing.build();
    this.uses = used.build();
    this.duties = duties.stream()
        .collect(ImmutableSetMultimap.toImmutableSetMultimap(Duty::sentence, duty -> duty));
    this.mentions = mentions();
  }

  private static ImmutableList<Requirement> duties(Provision provision) {
    return provision.grant() instanceof GrantRule.Compliance compliance
        ? compliance.duties()
        : ImmutableList.of();
  }

  private static ImmutableSetMultimap<String, String> mentions() {
    ImmutableSetMultimap.Builder<String, String> mentions = ImmutableSetMultimap.builder();
    for (LocalStandard standard : LocalStandard.values()) {
      mentions.put(standard.sentence(), standard.wireName());
    }
    for (Reading reading : Reading.values()) {
      reading.sentences().forEach(sentence -> mentions.put(sentence, reading.id()));
    }
    for (Doubt doubt : Doubt.values()) {
      mentions.put(doubt.sentence(), doubt.id());
    }
    return mentions.build();
  }

  /**
   * How the notice is covered.
   *
   * @return the sentences of the catalogue with everything that cites them
   */
  public static Coverage ofNotice() {
    return of(
        Catalogue.get().sentences(),
        Notice.provisions().values(),
        Catalogue.get().duties());
  }

  /** How some sentences are covered by some provisions and duties. */
  static Coverage of(
      Collection<String> sentences, Collection<Provision> provisions, Collection<Duty> duties) {
    return new Coverage(sentences, provisions, duties);
  }

  /**
   * The sentences of the notice.
   *
   * @return their numbers, in the order of the notice
   */
  public ImmutableList<String> sentences() {
    return sentences;
  }

  /**
   * The provisions that stand in a sentence, or have a condition from it.
   *
   * @param sentence the number of the sentence
   * @return the provisions in the order of the notice
   */
  public ImmutableSet<Provision> provisions(String sentence) {
    return provisions.get(sentence);
  }

  /**
   * The days and numbers that a sentence states.
   *
   * @param sentence the number of the sentence
   * @return each with each of the provisions that ask for it
   */
  public ImmutableSet<Use> uses(String sentence) {
    return uses.get(sentence);
  }

  /**
   * The duties that stand in a sentence.
   *
   * @param sentence the number of the sentence
   * @return the duties in the order of the notice
   */
  public ImmutableSet<Duty> duties(String sentence) {
    return duties.get(sentence);
  }

  /** The local standards, readings and doubts that cite a sentence. */
  ImmutableSet<String> mentions(String sentence) {
    return mentions.get(sentence);
  }

  /** The sentences that no provision, day, number or duty cites. */
  ImmutableList<String> unaccounted() {
    return sentences.stream()
        .filter(sentence -> !provisions.containsKey(sentence)
            && !uses.containsKey(sentence)
            && !duties.containsKey(sentence))
        .collect(toImmutableList());
  }

  /** The sentences that something cites and that do not exist. */
  ImmutableSet<String> unknown() {
    return ImmutableSet.<String>builder()
        .addAll(provisions.keySet())
        .addAll(uses.keySet())
        .addAll(duties.keySet())
        .addAll(mentions.keySet())
        .build()
        .stream()
        .filter(cited -> !sentences.contains(cited) && !cited.equals(WHOLE_NOTICE))
        .collect(ImmutableSet.toImmutableSet());
  }
}
