package io.github.wenjiuye.policy.cli;

import io.github.wenjiuye.policy.core.Explainer;
import io.github.wenjiuye.policy.core.Interview;
import io.github.wenjiuye.policy.core.PolicyEvaluator;
import io.github.wenjiuye.policy.core.Question;
import io.github.wenjiuye.policy.json.PolicyJson;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.party.Dossier;
import io.github.wenjiuye.policy.model.party.ScreenedClaim;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An interview in the terminal: one question after another, each answer checked at once. */
final class Asking {

  private static final Set<String> YES = Set.of("y", "yes", "true", "是", "有");
  private static final Set<String> NO = Set.of("n", "no", "false", "否", "没有");
  private static final Set<String> BACK = Set.of("<", "back", "返回");
  private static final Set<String> SAVE = Set.of("save", "保存");
  private static final Set<String> QUIT = Set.of("quit", "退出");
  private static final String JSON = ".json";

  private final Context context;
  private final Messages messages;
  private final Path target;
  private final BufferedReader in;

  Asking(Context context, Path target) {
    this.context = context;
    this.messages = context.messages();
    this.target = target;
    this.in = new BufferedReader(
        new InputStreamReader(context.surroundings().in(), StandardCharsets.UTF_8));
  }

  /** Where the answers go unless another file is named: beside the file that was read, which stays as it is. */
  static Path answered(Input input) {
    Path file = input.file().orElseThrow();
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
    return file.resolveSibling(stem + "-answered" + JSON);
  }

  int of(PolicyEvaluator evaluator, Dossier dossier) {
    Interview interview = Interview.of(evaluator, dossier);
    say(messages.text("ask.how"));
    while (interview.question().isPresent()) {
      Optional<Interview> next = ask(interview, interview.question().get());
      if (next.isEmpty()) {
        return end(interview, dossier);
      }
      interview = next.get();
    }
    say(messages.text("ask.nothing"));
    say("");
    say(Explainer.explain(interview.screening(), messages.language()).stripTrailing());
    return end(interview, dossier);
  }

  /** The interview after what was typed; empty where it ends there. */
  private Optional<Interview> ask(Interview interview, Question question) {
    say("");
    say(Explainer.ask(question, messages.language()).stripTrailing());
    while (true) {
      context.output().write("> ");
      context.output().flush();
      String line = line();
      if (line == null || QUIT.contains(line.toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      } else if (line.isEmpty()) {
        return Optional.of(interview.skip());
      } else if (BACK.contains(line.toLowerCase(Locale.ROOT))) {
        return Optional.of(interview.back().orElse(interview));
      } else if (SAVE.contains(line.toLowerCase(Locale.ROOT))) {
        save(interview.dossier());
      } else {
        try {
          Interview answered = interview.answer(value(question.domain(), line));
          answered.settled().forEach(this::settled);
          return Optional.of(answered);
        } catch (InvalidInputException e) {
          again(question, e);
        }
      }
    }
  }

  private void again(Question question, InvalidInputException refusal) {
    if (question.domain().sort() == Sort.TRUTH) {
      say(messages.text("ask.yesOrNo"));
    } else {
      refusal.violations().forEach(violation -> say(violation.message(language())));
    }
  }

  private @Nullable String line() {
    try {
      String line = in.readLine();
      return line == null ? null : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(Domain domain, String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (domain.sort() == Sort.TRUTH && (YES.contains(lower) || NO.contains(lower))) {
      return YES.contains(lower);
    }
    return PolicyJson.readValue(
        domain, domain.sort() == Sort.SYMBOL ? line.toUpperCase(Locale.ROOT) : line);
  }

  private void settled(ScreenedClaim claim) {
    String outcome =
        language() == Language.EN ? claim.outcome().english() : claim.outcome().chinese();
    String subject = claim.claim().subject().map(of -> " " + of).orElse("");
    say(messages.text(
        "ask.settled", Map.of("provision", claim.provision() + subject, "outcome", outcome)));
  }

  private int end(Interview interview, Dossier before) {
    if (!interview.dossier().equals(before)) {
      save(interview.dossier());
    }
    return ExitCodes.DONE;
  }

  private void save(Dossier dossier) {
    try {
      Files.writeString(target, PolicyJson.writePretty(dossier) + "\n");
      say(messages.text("ask.saved", Map.of("file", target.toString())));
    } catch (IOException e) {
      context.output().tell(messages.unreadable(target.toString(), e));
    }
  }

  private Language language() {
    return messages.language();
  }

  private void say(String text) {
    context.output().print(Wrapped.of(text + "\n", context.surroundings().columns()));
  }
}
