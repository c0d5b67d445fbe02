package io.github.wenjiuye.policy.cli;

import com.google.common.io.ByteStreams;
import io.github.wenjiuye.policy.core.PolicyComparison;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.party.ComposedClaim;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One run of {@code compare}: what becomes of each claim, and in all. */
final class Comparing {

  private final Context context;
  private final PolicyComparison comparison;
  private final boolean json;
  private final List<ComparedClaim> compared = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Set<String> problems = new LinkedHashSet<>();

  Comparing(Context context, PolicyComparison comparison, boolean json) {
    this.context = context;
    this.comparison = comparison;
    this.json = json;
  }

  int of(Input input) {
    try (InputStream stream = input.open(context.surroundings().in())) {
      read(input, ByteStreams.toByteArray(new BufferedInputStream(stream)));
    } catch (IOException | UncheckedIOException e) {
      problems.add(context.messages().unreadable(input.name(), e));
    }
    ComparisonSummary summary = compared.stream()
        .map(ComparisonSummary::of)
        .reduce(ComparisonSummary.NONE, ComparisonSummary::plus);
    if (json) {
      context.output().write(PolicyJson.writePretty(compared, summary) + "\n");
    } else {
      String text = new ComparisonText(context.messages()).of(names, compared, summary);
      context.output().print(Wrapped.of(text, context.surroundings().columns()));
    }
    problems.forEach(context.output()::tell);
    return problems.isEmpty() ? ExitCodes.DONE : ExitCodes.REFUSED;
  }

  /** Parties, or claims where what is read is none: which of the two shows in what each object names. */
  private void read(Input input, byte[] document) {
    List<Dossier> dossiers;
    try {
      dossiers = PolicyJson.readDossiers(new ByteArrayInputStream(document));
    } catch (InvalidInputException e) {
      if (input.isJsonLines() || e.violations().stream().anyMatch(Comparing::isOfClaims)) {
        claims(input, document);
      } else {
        tell(input.name(), e.violations());
      }
      return;
    }
    dossiers.forEach(dossier -> dossier.claims().forEach(claim -> party(input, dossier, claim)));
  }

  private static boolean isOfClaims(Violation violation) {
    return violation.path().endsWith("provision")
        || violation.code().equals("noParty")
        || violation.code().equals("json");
  }

  private void party(Input input, Dossier dossier, ComposedClaim claim) {
    String subject = claim.subject().map(of -> " " + of).orElse("");
    String name = dossier.ref().map(ref -> ref + " ").orElse("");
    add(
        input.name(),
        name + claim.composition().provision() + subject,
        claim.claim(),
        claim::violation);
  }

  private void claims(Input input, byte[] document) {
    PolicyJson.readClaims(new ByteArrayInputStream(document), input.isJsonLines(), entry -> {
      tell(input.name(), entry.violations());
      entry
          .claim()
          .ifPresent(claim -> add(
              input.name(),
              (compared.size() + 1) + " " + claim.provision(),
              claim,
              UnaryOperator.identity()));
    });
  }

  private void add(String file, String name, Claim claim, UnaryOperator<Violation> placed) {
    try {
      compared.add(comparison.compare(claim));
      names.add(name);
    } catch (InvalidInputException e) {
      tell(file, e.violations().stream().map(placed).toList());
    } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
      tell(file, List.of(Messages.tooLarge()));
    }
  }

  private void tell(String file, List<Violation> violations) {
    violations.forEach(violation -> problems.add(context.messages().violation(file, violation)));
  }
}
