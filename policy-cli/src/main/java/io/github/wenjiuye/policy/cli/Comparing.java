package io.github.wenjiuye.policy.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.io.ByteStreams;
import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.PolicyComparison;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.json.ClaimEntry;
import io.github.wenjiuye.policy.json.ComparisonEntry;
import io.github.wenjiuye.policy.json.DocumentForm;
import io.github.wenjiuye.policy.json.DossierEntry;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.comparison.ComparedClaim;
import io.github.wenjiuye.policy.model.comparison.ComparedParty;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of {@code compare}: what becomes of each claim, and in all. */
final class Comparing {

  private final Context context;
  private final PolicyEvaluator before;
  private final PolicyComparison comparison;
  private final List<Placed> entries = new ArrayList<>();
  private ComparisonSummary summary = ComparisonSummary.NONE;

  Comparing(Context context, PolicyEvaluator before, PolicyEvaluator after) {
    this.context = context;
    this.before = before;
    this.comparison = PolicyComparison.between(before, after);
  }

  /** What is told of a claim, and where it stands as people are told. */
  private record Placed(String where, ComparisonEntry entry) {}

  int of(Input input, boolean json) {
    try (InputStream stream = input.open(context.surroundings().in())) {
      read(input, ByteStreams.toByteArray(new BufferedInputStream(stream)));
    } catch (IOException | UncheckedIOException e) {
      context.output().tell(context.messages().unreadable(input.name(), e));
      return ExitCodes.REFUSED;
    } catch (ArithmeticException e) { // A sum of all that is larger than can be counted in fen.
      context.output().tell(context.messages().violation(input.name(), Messages.tooLarge()));
      return ExitCodes.REFUSED;
    }
    if (json) {
      context
          .output()
          .write(PolicyJson.writePretty(
                  entries.stream().map(Placed::entry).collect(ImmutableList.toImmutableList()),
                  summary,
                  context.messages().language())
              + "\n");
    } else {
      print();
    }
    boolean good = entries.stream().allMatch(placed -> placed.entry().claim().isPresent());
    return good ? ExitCodes.DONE : ExitCodes.REFUSED;
  }

  private void print() {
    int columns = context.surroundings().columns();
    for (Placed placed : entries) {
      placed
          .entry()
          .violations()
          .forEach(violation ->
              context.output().tell(context.messages().violation(placed.where(), violation)));
      placed.entry().claim().filter(ComparedClaim::differs).ifPresent(claim -> {
        if (entries.size() > 1) {
          context.output().print("── " + placed.where() + " ──\n");
        }
        String text = Explainer.explain(claim, context.messages().language());
        context.output().print(Wrapped.of(text, columns) + "\n");
      });
    }
    if (summary.claims() > 0 || entries.isEmpty()) {
      String text = Explainer.explain(summary, context.messages().language());
      context.output().print(Wrapped.of(text, columns));
    }
  }

  /** Parties, or claims where nothing that is read is one: which of the two shows in what each object names. */
  private void read(Input input, byte[] document) {
    List<DossierEntry> parties = new ArrayList<>();
    DocumentForm form = PolicyJson.readDossiers(
        new ByteArrayInputStream(document), input.isJsonLines(), parties::add);
    boolean claims = parties.stream().allMatch(party -> party.dossier().isEmpty())
        && parties.stream()
            .flatMap(party -> party.violations().stream())
            .anyMatch(Comparing::isOfClaims);
    if (claims || parties.isEmpty()) {
      claims(input, document);
      return;
    }
    for (int i = 0; i < parties.size(); i++) {
      DossierEntry entry = parties.get(i);
      String where =
          context.messages().placeOfParty(new Place(input.name(), entry.line(), i + 1L), form);
      entry
          .dossier()
          .ifPresentOrElse(
              dossier -> party(dossier.ref().orElse(where), dossier, entry.line()),
              () -> refuse(where, entry.violations(), entry.line(), Optional.empty()));
    }
  }

  private static boolean isOfClaims(Violation violation) {
    return violation.path().equals("provision")
        || violation.code().equals("noParty")
        || violation.code().startsWith("json");
  }

  /** All claims of a party, or none: what cannot be true of it may be told of some of its claims alone. */
  private void party(String name, Dossier dossier, OptionalLong line) {
    compared(name, line, dossier.ref(), () -> comparison.compare(dossier))
        .ifPresent(party -> add(party, line));
  }

  private void add(ComparedParty party, OptionalLong line) {
    Dossier dossier = party.dossier();
    summary = summary.plus(ComparisonSummary.of(party));
    Streams.forEachPair(
        dossier.claims().stream(),
        party.claims().stream(),
        (composed, compared) -> entries.add(new Placed(
            Stream.of(dossier.ref(), composed.subject())
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                    Collectors.joining(" "),
                    where -> where.isEmpty() ? composed.claim().provision() : where)),
            entry(compared, line, dossier.ref(), composed.subject()))));
  }

  private void claims(Input input, byte[] document) {
    List<ClaimEntry> read = new ArrayList<>();
    DocumentForm form =
        PolicyJson.readClaims(new ByteArrayInputStream(document), input.isJsonLines(), read::add);
    for (int i = 0; i < read.size(); i++) {
      ClaimEntry entry = read.get(i);
      String where = context.messages().place(new Place(input.name(), entry.line(), i + 1L), form);
      entry
          .claim()
          .ifPresentOrElse(
              claim -> add(where, claim, entry.line()),
              () -> refuse(
                  where,
                  Evaluation.violations(entry, before::validate),
                  entry.line(),
                  Optional.empty()));
    }
  }

  private void add(String where, Claim claim, OptionalLong line) {
    Optional<String> party = Optional.empty();
    compared(where, line, party, () -> comparison.compare(claim)).ifPresent(compared -> {
      summary = summary.plus(ComparisonSummary.of(compared));
      entries.add(new Placed(where, entry(compared, line, party, Optional.empty())));
    });
  }

  /** What comes of it; where it cannot be compared that is told in its place. */
  private <T> Optional<T> compared(
      String where, OptionalLong line, Optional<String> party, Supplier<T> comparing) {
    ImmutableList<Violation> violations;
    try {
      return Optional.of(comparing.get());
    } catch (InvalidInputException e) {
      violations = e.violations();
    } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
      violations = ImmutableList.of(Messages.tooLarge());
    }
    refuse(where, violations, line, party);
    return Optional.empty();
  }

  private static ComparisonEntry entry(
      ComparedClaim claim, OptionalLong line, Optional<String> party, Optional<String> of) {
    return new ComparisonEntry(Optional.of(claim), ImmutableList.of(), line, party, of);
  }

  private void refuse(
      String where,
      ImmutableList<Violation> violations,
      OptionalLong line,
      Optional<String> party) {
    entries.add(new Placed(
        where, new ComparisonEntry(Optional.empty(), violations, line, party, Optional.empty())));
  }
}
