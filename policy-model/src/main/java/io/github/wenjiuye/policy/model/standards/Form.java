package io.github.wenjiuye.policy.model.standards;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Domain;

/** The form that the value of a local standard has, with the notice's own bounds in the domains. */
public sealed interface Form {

  /**
   * One value.
   *
   * @param domain the values that the notice allows
   */
  record Single(Domain domain) implements Form {}

  /**
   * One value for each band of a number, ascending; the last band is open.
   *
   * @param upTo the name of the greatest number of a band, which the last band lacks
   * @param upToDomain the numbers it can be
   * @param value the name of the band's value
   * @param domain the values that the notice allows
   */
  record Banded(String upTo, Domain upToDomain, String value, Domain domain) implements Form {}

  /**
   * Named values.
   *
   * @param fields the names and what the notice allows for each
   * @param presence how many of them must be there
   */
  record Fields(ImmutableMap<String, Domain> fields, Presence presence) implements Form {

    /** How many of the named values must be there. */
    public enum Presence {
      /** Every one. */
      ALL,
      /** At least one; one that is not there is unknown. */
      SOME,
      /** Exactly one, which tells the way of reckoning too. */
      EXACTLY_ONE
    }
  }

  /**
   * Values by names that the league chooses, at least one.
   *
   * @param domain the values that the notice allows
   */
  record Table(Domain domain) implements Form {}

  /** A list of provinces, each recognised from a day to a day, at least one. */
  record Provinces() implements Form {}

  /** A list of sites, each with opening hours, at least one. */
  record Sites() implements Form {}
}
