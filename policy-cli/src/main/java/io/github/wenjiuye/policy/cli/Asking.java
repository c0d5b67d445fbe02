package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.Interview;
import io.github.wenjiuye.policy.core.Question;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An interview in the terminal: one question after another, each answer checked at once and written down at once, so that no
 * way in which a terminal can go away loses one.
 */
final class Asking {

  private static final Set<String> YES = Set.of("y", "yes", "true", "是", "有");
  private static final Set<String> NO = Set.of("n", "no", "false", "否", "没有");
  private static final Set<String> SKIP = Set.of("", "skip", "unknown", "不清楚", "不知道");
  private static final Set<String> BACK = Set.of("<", "back", "返回");
  private static final Set<String> SAVE = Set.of("save", "保存");
  private static final String END = "quit";
  private static final Set<String> QUIT = Set.of(END, "退出");

  private static final String WRONG_FORM = "wrongForm";
  private static final Pattern QUOTED = Pattern.compile("^[\"'“”](?<bare>.*)[\"'“”]$");

  private static final String JSON = ".json";
  private static final Pattern ANSWERED = Pattern.compile("(?<stem>.*)-answered(-\\d+)?");

  private final Context context;
  private final Messages messages;
  private final Path target;
  private final BufferedReader in;
  private Interview interview;
  private @Nullable Dossier kept;
  private boolean written;

  /**
   * An interview that is about to begin.
   *
   * @param target where the answers go
   * @param named whether that file was asked for: then it is written even if nothing is answered
   */
  Asking(Context context, Interview interview, Path target, boolean named) {
    this.context = context;
    this.messages = context.messages();
    this.target = target;
    this.in = new BufferedReader(
        new InputStreamReader(context.surroundings().in(), StandardCharsets.UTF_8));
    this.interview = interview;
    this.kept = named ? null : interview.dossier();
  }

  /** Where the answers go unless another file is named: beside the file that was read, under a name that is free. */
  static Path answered(Path file) {
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
    Matcher again = ANSWERED.matcher(stem);
    String answered = (again.matches() ? again.group("stem") : stem) + "-answered";
    Path path = file.resolveSibling(answered + JSON);
    for (int number = 2; Files.exists(path); number++) {
      path = file.resolveSibling(answered + "-" + number + JSON);
    }
    return path;
  }

  int run() {
    say(messages.text("ask.how"));
    boolean going = true;
    while (going) {
      show();
      going = interview.question().isPresent() ? ask() : last();
    }
    return end();
  }

  private void show() {
    say("");
    if (interview.question().isPresent()) {
      say(Explainer.ask(interview.question().get(), messages.language()).stripTrailing());
    } else {
      say(messages.text("ask.nothing"));
      say("");
      say(page());
      say("");
      say(messages.text("ask.last"));
    }
  }

  private String page() {
    try {
      return Explainer.explain(interview.screening(), messages.language()).stripTrailing();
    } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
      return messages.violation("", Messages.tooLarge());
    }
  }

  /** Takes lines until one moves the interview on or ends it; whether it goes on. */
  private boolean ask() {
    while (true) {
      String line = line();
      String word = line.toLowerCase(Locale.ROOT);
      if (QUIT.contains(word)) {
        return false;
      } else if (SAVE.contains(word)) {
        save();
      } else if (BACK.contains(word)) {
        if (back()) {
          return true;
        }
        say(messages.text("ask.first"));
      } else if (SKIP.contains(word)) {
        interview = interview.skip();
        return true;
      } else if (answer(line)) {
        return true;
      }
    }
  }

  /** When nothing is left to ask the last answer can still be taken back. */
  private boolean last() {
    while (true) {
      String word = line().toLowerCase(Locale.ROOT);
      if (BACK.contains(word) && back()) {
        return true;
      } else if (SAVE.contains(word)) {
        save();
      } else if (word.isEmpty() || QUIT.contains(word)) {
        return false;
      }
      say(messages.text("ask.last"));
    }
  }

  /** Whether there is anything to go back to. */
  private boolean back() {
    Optional<Interview> before = interview.back();
    interview = before.orElse(interview);
    keep();
    return before.isPresent();
  }

  /** Whether it can be. */
  private boolean answer(String line) {
    Question question = interview.question().orElseThrow();
    Object value;
    try {
      value = value(question.domain(), line);
    } catch (InvalidInputException e) {
      e.violations().forEach(violation -> say(misread(question, violation)));
      return false;
    }
    try {
      interview = interview.answer(value);
    } catch (InvalidInputException e) {
      e.violations().forEach(violation -> say(told(question, violation)));
      return false;
    } catch (ArithmeticException e) { // A sum that is larger than can be counted in fen.
      say(messages.violation("", Messages.tooLarge()));
      return false;
    }
    settled();
    keep();
    return true;
  }

  private static Object value(Domain domain, String line) {
    String bare = QUOTED.matcher(line).replaceFirst("${bare}");
    String lower = bare.toLowerCase(Locale.ROOT);
    if (domain.sort() == Sort.TRUTH && (YES.contains(lower) || NO.contains(lower))) {
      return YES.contains(lower);
    }
    return PolicyJson.readValue(
        domain, domain.sort() == Sort.SYMBOL ? bare.toUpperCase(Locale.ROOT) : bare);
  }

  /** JSON is told of its quotes; what is typed has the form that the question tells. */
  private String misread(Question question, Violation violation) {
    return violation.code().equals(WRONG_FORM)
        ? messages.text("ask.form", Map.of("form", Explainer.form(question, messages.language())))
        : violation.message(messages.language());
  }

  /** What contradicts the answer may stand elsewhere; of the answer itself it is told what was asked. */
  private String told(Question question, Violation violation) {
    if (!violation.path().equals(question.place())) {
      return messages.violation("", violation);
    }
    Violation bare = new Violation(
        "", violation.value(), violation.code(), violation.chinese(), violation.english());
    return messages.violation(Explainer.name(question, messages.language()), bare);
  }

  /** Tells what has been settled, in a line for each outcome. */
  private void settled() {
    Map<String, List<String>> byOutcome = new LinkedHashMap<>();
    interview
        .settled()
        .forEach(settled -> byOutcome
            .computeIfAbsent(outcome(settled), key -> new ArrayList<>())
            .add(settled
                .claim()
                .flatMap(claim -> claim.claim().subject())
                .map(subject -> settled.provision() + " " + subject)
                .orElse(settled.provision())));
    byOutcome.forEach((outcome, claims) -> say(messages.text(
        "ask.settled",
        Map.of(
            "outcome",
            outcome,
            "number",
            Integer.toString(claims.size()),
            "provisions",
            String.join(messages.text("ask.settled.joint"), claims)))));
  }

  private String outcome(Interview.Settled settled) {
    return settled
        .claim()
        .map(claim -> messages.term(claim.outcome()))
        .orElseGet(() -> messages.text("ask.noClaim"));
  }

  /** What is typed next; where the input ends the interview does. */
  private String line() {
    context.output().write("> ");
    context.output().flush();
    try {
      String line = in.readLine();
      return line == null ? END : line.strip();
    } catch (IOException e) {
      context.output().tell(messages.unreadable(messages.text("input.standard"), e));
      return END;
    }
  }

  /** Writes down what is known, if it is not there yet; whether it is then. */
  private boolean keep() {
    Dossier dossier = interview.dossier();
    return dossier.equals(kept) || write(dossier);
  }

  private boolean write(Dossier dossier) {
    try {
      Files.writeString(target, PolicyJson.writePretty(dossier) + "\n");
      kept = dossier;
      written = true;
      return true;
    } catch (IOException e) {
      context.output().tell(messages.unwritable(target.toString(), e));
      return false;
    }
  }

  private void save() {
    if (write(interview.dossier())) {
      saved();
    }
  }

  private void saved() {
    say(messages.text("ask.saved", Map.of("file", target.toString())));
  }

  private int end() {
    if (!keep()) {
      return ExitCodes.REFUSED;
    }
    if (written) {
      saved();
    }
    return ExitCodes.DONE;
  }

  private void say(String text) {
    context.output().print(Wrapped.of(text + "\n", context.surroundings().columns()));
  }
}
