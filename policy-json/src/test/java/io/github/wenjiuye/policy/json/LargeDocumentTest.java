package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A document may be of any length: its claims are read one by one. */
class LargeDocumentTest {

  private static final int LENGTH = 10_000_000;
  private static final String CLAIM = """
      {"provision":"16.1","league":"150100","receivedOn":"2020-08-01",\
      "enterprise":{"name":"内蒙古某某有限公司","registeredIn":"150105","size":"SMALL"},\
      "hires":[{"ref":"A-17","hiredOn":"2020-07-01","person":{"graduatedOn":"2020-06-30"},\
      "contract":{"startsOn":"2020-07-01","endsOn":"2021-06-30"}}]}""";

  @Test
  void jsonLinesOfAnyLengthAreRead() {
    Repeated lines = new Repeated((CLAIM + "\n").getBytes(StandardCharsets.UTF_8), LENGTH);
    AtomicLong last = new AtomicLong();
    DocumentForm form = PolicyJson.readClaims(lines, false, entry -> {
      assertThat(entry.violations()).isEmpty();
      last.set(entry.line().orElseThrow());
    });
    assertThat(form).isEqualTo(DocumentForm.LINES);
    assertThat(last).hasValueGreaterThan(25_000);
  }

  @Test
  void anArrayOfAnyLengthOnOneLineIsRead() {
    byte[] claim = (CLAIM + ",").getBytes(StandardCharsets.UTF_8);
    InputStream array = new SequenceInputStream(Collections.enumeration(List.of(
        new ByteArrayInputStream("[".getBytes(StandardCharsets.UTF_8)),
        new Repeated(claim, LENGTH),
        new ByteArrayInputStream((CLAIM + "]").getBytes(StandardCharsets.UTF_8)))));
    AtomicLong count = new AtomicLong();
    DocumentForm form = PolicyJson.readClaims(array, false, entry -> {
      assertThat(entry.violations()).isEmpty();
      count.incrementAndGet();
    });
    assertThat(form).isEqualTo(DocumentForm.ARRAY);
    assertThat(count).hasValueGreaterThan(25_000);
  }

  @Test
  void linesOfMoreThanAMebibyteAreObjectsOneAfterAnother() {
    String hire = "{\"ref\":\"" + "x".repeat(1000) + "\"}";
    String claim = "{\"provision\":\"16.1\",\"hires\":["
        + String.join(",", Collections.nCopies(2000, hire)) + "]}";
    Documents read = Documents.read(claim + "\n" + claim + "\n");
    assertThat(read.form()).isEqualTo(DocumentForm.LINES);
    assertThat(read.outline()).containsExactly("claim", "claim");
    assertThat(read.lines()).containsExactly(1L, 2L);
  }
}
