package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.reading.Reading;
import java.util.Arrays;
import java.util.Iterator;

/** What a shell completes. Classes, because picocli makes them by their names. */
final class Candidates {

  private Candidates() {}

  /** The numbers of the provisions. */
  static final class Provisions implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Claims.shapes().keySet().iterator();
    }
  }

  /** What has a schema. */
  static final class Schemas implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SchemaCommand.known().iterator();
    }
  }

  /** Every choice of every reading. */
  static final class Readings implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Reading.values())
          .flatMap(reading -> reading.codes().stream().map(code -> reading.id() + "=" + code))
          .iterator();
    }
  }

  /** The languages. */
  static final class Tags implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Languages.tags().iterator();
    }
  }

  /** The forms of an answer. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arguments.FORMATS.iterator();
    }
  }

  /** The verdicts. */
  static final class Verdicts implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arguments.VERDICTS.iterator();
    }
  }
}
