package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.determination.Determination;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file into which decisions are recorded, one a line. */
final class RecordFile implements AutoCloseable {

  private final Path path;
  private final BufferedWriter writer;

  private RecordFile(Path path, BufferedWriter writer) {
    this.path = path;
    this.writer = writer;
  }

  /** A new file; what stood in an older one of that name is gone. */
  static RecordFile of(Path path, Messages messages) {
    try {
      return new RecordFile(
          path,
          new BufferedWriter(
              new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UsageException(messages.unwritable(path.toString(), e));
    }
  }

  /** Records a decision, and gives it back. */
  Determination add(AuditRecord record) {
    try {
      writer.write(PolicyJson.write(record));
      writer.write('\n');
    } catch (IOException e) {
      throw failure(e);
    }
    return record.determination();
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private UncheckedIOException failure(IOException cause) {
    return new UncheckedIOException(path + ": " + cause.getMessage(), cause);
  }
}
