package io.github.wenjiuye.policy.cli;

/** Claims to feed to the command line, each on one line. */
final class Samples {

  /** Eligible, whatever the standards. */
  static final String ELIGIBLE = """
      {"provision":"16.1","league":"150100","receivedOn":"2020-09-15",\
      "enterprise":{"registeredIn":"150105","size":"SMALL"},\
      "hires":[{"ref":"A-17","hiredOn":"2020-07-06","person":{"graduatedOn":"2020-06-30"},\
      "contract":{"startsOn":"2020-07-06","endsOn":"2022-07-05"}}]}""";

  /** A large enterprise has no claim. */
  static final String INELIGIBLE = ELIGIBLE.replace("SMALL", "LARGE");

  /** Whether the contract lasts a year is not known. */
  static final String UNDETERMINED = ELIGIBLE.replace(",\"endsOn\":\"2022-07-05\"", "");

  /** Eligible under another provision. */
  static final String LOAN = """
      {"provision":"6.1","appliedOn":"2020-06-15",\
      "enterprise":{"size":"MICRO","staff":46},"qualifyingHires":7}""";

  /** A contract that ends before it starts. */
  static final String INVALID = ELIGIBLE.replace("2022-07-05", "2020-07-05");

  private Samples() {}
}
