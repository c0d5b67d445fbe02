package io.github.wenjiuye.policy.core.house;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The members and instructions of compiled classes, as the JDK's own disassembler tells them. */
final class Bytecode {

  private static final Pattern INSTRUCTION = Pattern.compile("\\s*[0-9]+: ");

  private static final Pattern IN_SIGNATURE = Pattern.compile(".*\\b(?:float|double)\\b.*");

  /** Every instruction that makes, moves or reckons with a float or double; locals show nowhere else. */
  private static final Pattern BINARY_FLOATING_POINT = Pattern.compile("^\\s*[0-9]+: (?:"
      + "[fd](?:const|a?load|a?store|add|sub|mul|div|rem|neg|cmp[lg]|return|2[ilfd])"
      + "|[il]2[fd]"
      + "|newarray\\s+(?:float|double)"
      + "|ldc.*// (?:float|double) "
      + "|invoke.*:\\((?:\\[*(?:[BCIJSZ]|L[^;]+;))*\\[*[DF]"
      + "|invoke.*\\)\\[*[DF]$"
      + ").*");

  private Bytecode() {}

  /**
   * The members with a float or double in their signature, and the instructions with one, each after its method.
   *
   * @param classPath a folder or jar
   * @param classes names of classes in it
   */
  static ImmutableList<String> binaryFloatingPoint(Path classPath, Stream<String> classes) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    String member = "";
    for (String line : disassembled(classPath, classes).lines().toList()) {
      if (INSTRUCTION.matcher(line).lookingAt()) {
        if (BINARY_FLOATING_POINT.matcher(line).matches()) {
          found.add(member + " " + line.strip());
        }
      } else if (line.endsWith(";")) {
        member = line.strip();
        if (IN_SIGNATURE.matcher(member).matches()) {
          found.add(member);
        }
      }
    }
    return found.build();
  }

  private static String disassembled(Path classPath, Stream<String> classes) {
    StringWriter written = new StringWriter();
    PrintWriter out = new PrintWriter(written);
    String[] arguments = Stream.concat(
            Stream.of("-c", "-p", "-classpath", classPath.toString()), classes)
        .toArray(String[]::new);
    int code = ToolProvider.findFirst("javap").orElseThrow().run(out, out, arguments);
    out.flush();
    if (code != 0) {
      throw new AssertionError("javap: " + written);
    }
    return written.toString();
  }
}
