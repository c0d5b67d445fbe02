package io.github.wenjiuye.policy.model.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import io.github.wenjiuye.policy.model.determination.Modality;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads {@code catalogue.txt}, which says itself how it is written. It is strict: what is not understood is an error, so
 * that nothing in the file is passed over.
 */
final class CatalogueFile {

  private static final String NAME = "catalogue.txt";

  private final Deque<Block> blocks;

  private CatalogueFile(Deque<Block> blocks) {
    this.blocks = blocks;
  }

  /** The chapters as they were delivered. */
  static ImmutableList<Chapter> chapters() {
    try (InputStream bytes = CatalogueFile.class.getResourceAsStream(NAME)) {
      if (bytes == null) {
        throw new IllegalStateException("There is no " + NAME);
      }
      return parse(CharStreams.readLines(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ImmutableList<Chapter> parse(List<String> lines) {
    CatalogueFile file = new CatalogueFile(blocks(lines));
    ImmutableList<Chapter> chapters = file.all("chapter", file::chapter);
    if (!file.blocks.isEmpty()) {
      throw file.blocks.getFirst().wrong("stands in a place that is not its own");
    }
    return chapters;
  }

  private static Deque<Block> blocks(List<String> lines) {
    Deque<Block> blocks = new ArrayDeque<>();
    for (String line : lines) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (!line.startsWith(" ")) {
        blocks.add(new Block(text));
      } else if (blocks.isEmpty()) {
        throw new IllegalStateException("The catalogue starts within a block: " + text);
      } else {
        blocks.getLast().add(text);
      }
    }
    return blocks;
  }

  /** The blocks of one kind that come next. */
  private <T> ImmutableList<T> all(String kind, Function<Block, T> reader) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    while (!blocks.isEmpty() && blocks.getFirst().is(kind)) {
      all.add(reader.apply(blocks.removeFirst()));
    }
    return all.build();
  }

  private Chapter chapter(Block block) {
    int number = block.number();
    Title title = block.title();
    block.end();
    return new Chapter(number, title, all("measure", measure -> measure(measure, number)));
  }

  private Measure measure(Block block, int chapter) {
    int number = block.number();
    Title title = block.title();
    ImmutableList<String> sentences = IntStream.rangeClosed(1, block.count("sentences"))
        .mapToObj(sentence -> number + "." + sentence)
        .collect(toImmutableList());
    ImmutableList<Responsibility> responsibilities = Stream.of(Role.values())
        .flatMap(role -> block.responsibility(role).stream())
        .collect(toImmutableList());
    block.end();
    return new Measure(
        number,
        chapter,
        title,
        sentences,
        responsibilities,
        all("provision", CatalogueFile::provision),
        all("duty", duty -> duty(duty, sentences)));
  }

  private static ProvisionEntry provision(Block block) {
    ProvisionEntry entry =
        new ProvisionEntry(block.name(), block.member(Modality.class, "modality"), block.title());
    block.end();
    return entry;
  }

  private static Duty duty(Block block, ImmutableList<String> sentences) {
    if (!sentences.contains(block.name())) {
      throw block.wrong("is none of the sentences " + sentences);
    }
    Duty duty = new Duty(
        block.name(),
        block.member(Modality.class, "modality"),
        block.members(Addressee.class, "addressees"),
        block.title());
    block.end();
    return duty;
  }
}
