package io.github.wenjiuye.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.advice.Advice;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.audit.Verification;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import io.github.wenjiuye.policy.model.comparison.ComparisonSummary;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.party.Screening;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Reads and writes the words on the wire without a mapper. Input is UTF-8, with or without a byte order mark. Numbers are
 * read from their digits, exactly.
 *
 * <p>What is read is bounded, so that no input exhausts the memory: one claim holds 1,048,576 values and 16,777,216
 * characters of names, texts and numbers at most, one name, text or number 1,000,000 characters, and lists and objects are
 * nested 100 levels deep at most. A document may hold any number of claims.
 */
public final class PolicyJson {

  private PolicyJson() {}

  /**
   * Reads the claims of a document one by one, in constant memory. Never throws for what the document holds: a claim that
   * cannot be read, or a document that breaks off, is an entry with violations.
   *
   * <p>Several objects are JSON Lines, whether or not they are announced as such. In JSON Lines an unreadable line leaves
   * the others alone; in an array what is unreadable ends the array.
   *
   * @param in the document; it is not closed
   * @param jsonLines whether the document is known to be JSON Lines; otherwise the form is told by what it holds
   * @param sink gets each claim in order
   * @return the form, known for certain only at the end
   * @throws UncheckedIOException if the document cannot be got at
   */
  public static DocumentForm readClaims(
      InputStream in, boolean jsonLines, Consumer<ClaimEntry> sink) {
    return read(
        in,
        jsonLines,
        ClaimReader::read,
        entry -> sink.accept(
            entry.violations().isEmpty()
                ? new ClaimEntry(entry.value(), ImmutableList.of(), Optional.empty(), entry.line())
                : new ClaimEntry(
                    Optional.empty(), entry.violations(), entry.value(), entry.line())));
  }

  private static <T> DocumentForm read(
      InputStream in,
      boolean jsonLines,
      BiFunction<Node, Problems, Optional<T>> reader,
      Consumer<Entries.Entry<T>> sink) {
    try {
      return new Entries<>(reader, sink).read(in, jsonLines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the records of a document one by one, as {@link #readClaims} reads claims.
   *
   * @param in the document; it is not closed
   * @param jsonLines whether the document is known to be JSON Lines; otherwise the form is told by what it holds
   * @param sink gets each record in order
   * @return the form, known for certain only at the end
   * @throws UncheckedIOException if the document cannot be got at
   */
  public static DocumentForm readRecords(
      InputStream in, boolean jsonLines, Consumer<RecordEntry> sink) {
    return read(
        in,
        jsonLines,
        RecordReader::read,
        entry -> sink.accept(new RecordEntry(
            entry.violations().isEmpty() ? entry.value() : Optional.empty(),
            entry.violations(),
            entry.line())));
  }

  /**
   * Reads local standards.
   *
   * @param in one JSON object; it is not closed
   * @return the standards, within the notice's bounds
   * @throws InvalidInputException if something is wrong, with all violations at once
   * @throws UncheckedIOException if the document cannot be got at
   */
  public static LocalStandards readStandards(InputStream in) {
    return SingleDocument.read(new Utf8Reader(in), StandardsReader::read);
  }

  /**
   * Reads what is known of parties one by one, as {@link #readClaims} reads claims: each an object that tells of an {@code
   * enterprise} or a {@code person}. No two have one {@code ref}.
   *
   * @param in the document; it is not closed
   * @param jsonLines whether the document is known to be JSON Lines; otherwise the form is told by what it holds
   * @param sink gets each party in order
   * @return the form, known for certain only at the end
   * @throws UncheckedIOException if the document cannot be got at
   */
  public static DocumentForm readDossiers(
      InputStream in, boolean jsonLines, Consumer<DossierEntry> sink) {
    return read(
        in,
        jsonLines,
        new DossierReader()::read,
        entry -> sink.accept(new DossierEntry(
            entry.violations().isEmpty() ? entry.value() : Optional.empty(),
            entry.violations(),
            entry.line())));
  }

  /**
   * Reads a value as it stands on the wire, without quotes: what somebody answers when asked for a fact.
   *
   * @param domain the values that can be
   * @param text such as {@code 2020-06-01}, {@code SMALL}, {@code 小型} or {@code true}
   * @return a value of the type of the fact that has the domain
   * @throws InvalidInputException if it is none, with what is allowed
   */
  public static Object readValue(Domain domain, String text) {
    return Leaves.parse(domain, text);
  }

  /**
   * Reads what {@link #write(Determination)} or {@link #writePretty(Determination)} wrote.
   *
   * @param json a determination
   * @return an equal determination
   * @throws InvalidInputException if it is none, with all violations at once
   */
  public static RecordedDetermination readDetermination(String json) {
    return SingleDocument.read(new StringReader(json), DeterminationReader::read);
  }

  /**
   * Reads what {@link #write(JointDetermination, Language)} or {@link #writePretty(JointDetermination, Language)} wrote. The
   * message of a violation, which was written in one language, then stands for both.
   *
   * @param json the answer to claims that are seen together
   * @return an equal answer, messages aside
   * @throws InvalidInputException if it is none, with all violations at once
   */
  public static JointDetermination readJointDetermination(String json) {
    return SingleDocument.read(
        new StringReader(json), (node, problems) -> JointReader.read(node, Place.ROOT, problems));
  }

  /**
   * The JSON Schema (draft 2020-12) of the claims under a provision. It accepts everything that {@link #readClaims} reads
   * and the evaluator finds valid, and nothing else but for what no schema can say, which its description lists in Chinese
   * and English.
   *
   * @param provision such as {@code 16.1}
   * @return JSON, indented, without a line feed at the end
   * @throws IllegalArgumentException if there is no such provision
   */
  public static String claimSchema(String provision) {
    Shape<? extends Claim> shape = Claims.shapes().get(provision);
    if (shape == null) {
      throw new IllegalArgumentException(
          "There is no provision " + provision + " among " + Claims.shapes().keySet());
    }
    return ClaimSchema.of(provision, shape);
  }

  /**
   * The JSON Schema (draft 2020-12) of the file of local standards. It accepts everything that {@link #readStandards}
   * reads, and nothing else but for what no schema can say, which its description lists in Chinese and English.
   *
   * @return JSON, indented, without a line feed at the end
   */
  public static String standardsSchema() {
    return StandardsSchema.document();
  }

  /**
   * A file of local standards to fill in, in which nothing is set: every standard of the region, and every league.
   *
   * @return JSON that {@link #readStandards} reads, indented, without a line feed at the end
   */
  public static String standardsTemplate() {
    return Wire.pretty(StandardsWriter::writeTemplate, LocalStandard.names());
  }

  /**
   * Writes a claim on one line.
   *
   * @param claim the claim
   * @return JSON without line feeds
   */
  public static String write(Claim claim) {
    return Wire.compact(ClaimWriter::write, claim);
  }

  /**
   * Writes a claim, indented.
   *
   * @param claim the claim
   * @return JSON without a line feed at the end
   */
  public static String writePretty(Claim claim) {
    return Wire.pretty(ClaimWriter::write, claim);
  }

  /**
   * Writes what becomes of claims under other standards or readings, indented.
   *
   * @param entries what becomes of each, or what is wrong with it
   * @param summary what becomes of all that were compared
   * @param language the reader's language, in which violations are told
   * @return JSON without a line feed at the end
   */
  public static String writePretty(
      ImmutableList<ComparisonEntry> entries, ComparisonSummary summary, Language language) {
    ComparisonWriter writer = new ComparisonWriter(language);
    return Wire.pretty((json, all) -> writer.write(json, all, summary), entries);
  }

  /**
   * Writes what there is for a party on one line.
   *
   * @param screening what there is
   * @param advice on its claims that were refused; empty where none was asked for
   * @return JSON without line feeds
   */
  public static String write(Screening screening, ImmutableMap<ScreenedClaim, Advice> advice) {
    return Wire.compact(new ScreeningWriter(advice)::write, screening);
  }

  /**
   * Writes what there is for a party, indented.
   *
   * @param screening what was found
   * @param advice on its claims that were refused; empty where none was asked for
   * @return JSON without a line feed at the end
   */
  public static String writePretty(
      Screening screening, ImmutableMap<ScreenedClaim, Advice> advice) {
    return Wire.pretty(new ScreeningWriter(advice)::write, screening);
  }

  /**
   * Writes what is known of a party, indented: {@link #readDossiers} reads it.
   *
   * @param dossier what is known
   * @return JSON without a line feed at the end
   */
  public static String writePretty(Dossier dossier) {
    return Wire.pretty(DossierWriter::write, dossier);
  }

  /**
   * Writes a determination on one line.
   *
   * @param determination the determination
   * @return JSON without line feeds
   */
  public static String write(Determination determination) {
    return Wire.compact(DeterminationWriter::write, determination);
  }

  /**
   * Writes a determination, indented.
   *
   * @param determination the determination
   * @return JSON without a line feed at the end
   */
  public static String writePretty(Determination determination) {
    return Wire.pretty(DeterminationWriter::write, determination);
  }

  /**
   * Writes a determination and what would turn it on one line: with a member {@code advice} beside the others.
   *
   * @param determination the determination
   * @param advice the advice on its claim
   * @return JSON without line feeds
   */
  public static String write(Determination determination, Advice advice) {
    return Wire.compact(advised(advice), determination);
  }

  /**
   * Writes a determination and what would turn it, indented: with a member {@code advice} beside the others.
   *
   * @param determination the determination
   * @param advice the advice on its claim
   * @return JSON without a line feed at the end
   */
  public static String writePretty(Determination determination, Advice advice) {
    return Wire.pretty(advised(advice), determination);
  }

  private static Wire.Writer<Determination> advised(Advice advice) {
    return (json, determination) -> DeterminationWriter.write(json, determination, advice);
  }

  /**
   * Writes the answer to claims that are seen together on one line.
   *
   * @param joint the answer
   * @param language the reader's language, in which violations are told
   * @return JSON without line feeds
   */
  public static String write(JointDetermination joint, Language language) {
    return Wire.compact(new JointWriter(language)::write, joint);
  }

  /**
   * Writes the answer to claims that are seen together, indented.
   *
   * @param joint the answer
   * @param language the reader's language, in which violations are told
   * @return JSON without a line feed at the end
   */
  public static String writePretty(JointDetermination joint, Language language) {
    return Wire.pretty(new JointWriter(language)::write, joint);
  }

  /**
   * Writes the answer to claims that are seen together, indented, with the line of each claim that is not valid.
   *
   * @param joint the answer
   * @param language the reader's language, in which violations are told
   * @param lines the line of each claim, in the order of the claims, where it comes from {@link DocumentForm#LINES}
   * @return JSON without a line feed at the end
   */
  public static String writePretty(
      JointDetermination joint, Language language, ImmutableList<OptionalLong> lines) {
    return Wire.pretty(new JointWriter(language, lines)::write, joint);
  }

  /**
   * Writes a record on one line, so that records can be put one below the other as JSON Lines.
   *
   * @param record the record
   * @return JSON without line feeds
   */
  public static String write(AuditRecord record) {
    return Wire.compact(RecordWriter::write, record);
  }

  /**
   * Writes a record, indented.
   *
   * @param record the record
   * @return JSON without a line feed at the end
   */
  public static String writePretty(AuditRecord record) {
    return Wire.pretty(RecordWriter::write, record);
  }

  /**
   * Writes what came of verifying a record on one line.
   *
   * @param verification what came of it
   * @return JSON without line feeds
   */
  public static String write(Verification verification) {
    return Wire.compact(VerificationWriter::write, verification);
  }

  /**
   * Writes what came of verifying a record, indented.
   *
   * @param verification what came of it
   * @return JSON without a line feed at the end
   */
  public static String writePretty(Verification verification) {
    return Wire.pretty(VerificationWriter::write, verification);
  }

  /**
   * Writes the catalogue on one line, its names in both languages.
   *
   * @param catalogue the catalogue
   * @return JSON without line feeds
   */
  public static String write(Catalogue catalogue) {
    return Wire.compact(CatalogueWriter::write, catalogue);
  }

  /**
   * Writes the catalogue, indented, its names in both languages.
   *
   * @param catalogue the catalogue
   * @return JSON without a line feed at the end
   */
  public static String writePretty(Catalogue catalogue) {
    return Wire.pretty(CatalogueWriter::write, catalogue);
  }

  /**
   * Writes a measure on one line, its names in both languages.
   *
   * @param measure the measure
   * @return JSON without line feeds
   */
  public static String write(Measure measure) {
    return Wire.compact(CatalogueWriter::measure, measure);
  }

  /**
   * Writes a measure, indented, its names in both languages.
   *
   * @param measure the measure
   * @return JSON without a line feed at the end
   */
  public static String writePretty(Measure measure) {
    return Wire.pretty(CatalogueWriter::measure, measure);
  }

  /**
   * Writes on one line what stands in the place of the answer to a claim that is not valid.
   *
   * @param violations what is wrong with the claim
   * @param language the reader's language
   * @param line the line of the claim, in {@link DocumentForm#LINES}
   * @return JSON without line feeds
   */
  public static String write(
      ImmutableList<Violation> violations, Language language, OptionalLong line) {
    return Wire.compact(writer(language, line), violations);
  }

  /**
   * Writes what stands in the place of the answer to a claim that is not valid, indented.
   *
   * @param violations what is wrong with the claim
   * @param language the reader's language
   * @param line the line of the claim, in {@link DocumentForm#LINES}
   * @return JSON without a line feed at the end
   */
  public static String writePretty(
      ImmutableList<Violation> violations, Language language, OptionalLong line) {
    return Wire.pretty(writer(language, line), violations);
  }

  private static Wire.Writer<ImmutableList<Violation>> writer(
      Language language, OptionalLong line) {
    ViolationWriter writer = new ViolationWriter(language);
    return (json, violations) -> writer.write(json, violations, line);
  }
}
