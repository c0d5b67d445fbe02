package io.github.wenjiuye.policy.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A terminal session as a document shows it: commands after {@code $}, beneath each what it prints. A line {@code …} stands
 * for lines that are left out.
 */
final class Session {

  private static final String PROMPT = "$ ";
  private static final Pattern COMMAND =
      Pattern.compile("(?:echo '(?<input>[^']*)' \\| )?\\./policy (?<arguments>.*)");

  private final Map<String, String> env;
  private final Path folder;
  private Run last = new Run(0, "", "");

  private Session(Map<String, String> env, Path folder) {
    this.env = env;
    this.folder = folder;
  }

  /**
   * Enters the commands of a session again.
   *
   * @param shown the session
   * @param env the environment in which the program runs
   * @param folder the folder to which the names of files are relative
   * @return the commands, and beneath each what it printed now
   */
  static String replayed(String shown, Map<String, String> env, Path folder) {
    Session session = new Session(env, folder);
    return shown
        .lines()
        .filter(line -> line.startsWith(PROMPT))
        .map(line -> line + "\n" + session.enter(line.substring(PROMPT.length())))
        .collect(Collectors.joining());
  }

  /**
   * What a session that prints the same looks like.
   *
   * @param shown the session
   * @return a pattern for all of it
   */
  static Pattern shown(String shown) {
    return Pattern.compile(shown
        .lines()
        .map(line -> line.equals("…") ? "(?:.*\n)+?" : Pattern.quote(line) + "\n")
        .collect(Collectors.joining()));
  }

  private String enter(String command) {
    if (command.equals("echo $?")) {
      return last.code() + "\n";
    }
    Matcher parts = COMMAND.matcher(command);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Cannot be replayed: " + command);
    }
    String input = parts.group("input") == null ? "" : parts.group("input");
    last = Run.in(
        env,
        input,
        Stream.of(parts.group("arguments").split(" "))
            .map(argument ->
                argument.startsWith("examples/") ? folder.resolve(argument).toString() : argument)
            .toArray(String[]::new));
    return (last.out() + last.err()).replace(folder + "/", "");
  }
}
