package io.github.wenjiuye.policy.core.text;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.core.notice.Notice;
import io.github.wenjiuye.policy.core.rule.ByReading;
import io.github.wenjiuye.policy.core.rule.Constant;
import io.github.wenjiuye.policy.core.rule.Dated;
import io.github.wenjiuye.policy.core.rule.GrantRule;
import io.github.wenjiuye.policy.core.rule.Node;
import io.github.wenjiuye.policy.core.rule.Provision;
import io.github.wenjiuye.policy.core.rule.Requirement;
import io.github.wenjiuye.policy.core.rule.Resolution;
import io.github.wenjiuye.policy.core.rule.Standard;
import io.github.wenjiuye.policy.core.rule.Window;
import io.github.wenjiuye.policy.model.Language;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.determination.Extent;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.reading.Reading;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provision as a page of text, for a reader who has no claim yet. Everything on it comes from the provision's own
 * expressions, under the readings and standards of an evaluator.
 */
public final class ProvisionText {

  private static final String INDENT = "  ";

  private final Provision provision;
  private final Resolution resolution;
  private final Words words;
  private final Page page = new Page();
  private final Expressions expressions;
  private final ConditionText conditions;
  private final ImmutableList<Node> nodes;

  private ProvisionText(Provision provision, Resolution resolution, Language language) {
    this.provision = provision;
    this.resolution = resolution;
    this.words = new Words(language);
    this.expressions = new Expressions(words, resolution);
    this.conditions = new ConditionText(words, provision, resolution, page);
    this.nodes = nodes(provision);
  }

  /**
   * The page of a provision.
   *
   * @param provision the provision as it stands in the notice
   * @param resolution the readings under which it is told, and the standards that were supplied
   * @param language the reader's language
   * @return lines, each ended by a line feed
   */
  public static String of(Provision provision, Resolution resolution, Language language) {
    return new ProvisionText(provision, resolution, language).write();
  }

  private static ImmutableList<Node> nodes(Provision provision) {
    List<Node> found = new ArrayList<>();
    provision.window().ifPresent(window -> {
      collect(window.day(), found);
      collect(window.first(), found);
      Optional.ofNullable(window.last()).ifPresent(last -> collect(last, found));
    });
    provision.requirements().forEach(requirement -> collect(requirement.condition(), found));
    provision.grant().expressions().forEach(term -> collect(term, found));
    return ImmutableList.copyOf(found);
  }

  private static void collect(Node node, List<Node> found) {
    found.add(node);
    node.operands().forEach(operand -> collect(operand, found));
  }

  private String write() {
    head();
    days();
    conditions();
    grant(provision.grant());
    duties();
    readings();
    standards();
    numbers();
    PolicyVersion version = Notice.version();
    page.heading(
        words.phrase("policy", Map.of("notice", version.notice(), "version", version.version())));
    return page.toString();
  }

  private void head() {
    String title = words.title(provision.id()).orElse("");
    page.line(words
        .phrase("head", Map.of("provision", provision.id(), "title", title))
        .strip());
    String force = words.term(provision.modality());
    page.line(words.phrase("modality." + provision.modality(), "modality", force));
  }

  private void days() {
    page.heading(words.phrase("rule.days"));
    provision.window().ifPresentOrElse(this::window, () -> entry(words.phrase("rule.anyDay")));
    Set<Node> deciding = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (node instanceof Dated dated) {
        deciding.add(dated.day());
      } else if (node instanceof Standard standard) {
        deciding.add(standard.day());
      }
    }
    deciding.forEach(
        day -> entry(words.phrase(dayOrYear("rule.decides", day), "day", expressions.of(day))));
  }

  private void window(Window window) {
    String first = expressions.of(window.first());
    Node last = window.last();
    String days = last == null
        ? words.phrase("rule.window.open", "first", first)
        : words.phrase(
            dayOrYear("rule.window", window.day()),
            Map.of("first", first, "last", expressions.of(last)));
    entry(words.colon(expressions.subject(window.day()), days));
  }

  /** What lies in a window and decides on values is a day, or else the number of a year. */
  private static String dayOrYear(String key, Node node) {
    return node.sort() == Sort.COUNT ? key + ".year" : key;
  }

  private void conditions() {
    if (!provision.requirements().isEmpty()) {
      page.heading(words.phrase("conditions"));
    }
    for (Requirement requirement : provision.requirements()) {
      conditions.write(requirement);
    }
  }

  private void grant(GrantRule grant) {
    boolean binds = grant instanceof GrantRule.Compliance;
    page.heading(words.phrase(binds ? "grant.INELIGIBLE" : "grant.ELIGIBLE"));
    if (grant instanceof GrantRule.Payment payment) {
      term("rule.payment", payment.amount());
      if (payment.payTo() != null) {
        say("rule.payTo", "payTo", expressions.of(payment.payTo()));
      }
      if (!payment.preference().isEmpty()) {
        List<String> grounds =
            payment.preference().stream().map(expressions::subject).toList();
        say("payment.preference", "grounds", words.comma(grounds));
      }
    } else if (grant instanceof GrantRule.MonthlyPayment payment) {
      term("rule.monthly", payment.monthly());
      say("payment.months", "months", expressions.of(payment.months()));
    } else if (grant instanceof GrantRule.LoanLimit loan) {
      term("rule.limit", loan.limit());
      say("rule.granted", "requested", expressions.of(loan.requested()));
    } else if (grant instanceof GrantRule.Deferral deferral) {
      say("deferral.of", "subject", words.term(deferral.of()));
      optional("rule.until", deferral.until());
      optional("rule.noLaterThan", deferral.noLaterThan());
      term("rule.amount", deferral.amount());
    } else if (grant instanceof GrantRule.Waiver waiver) {
      say("waiver.of", "subject", words.term(waiver.of()));
      conditions.term(words.phrase("rule.extent"), waiver.extent(), INDENT, this::named);
      optional("rule.until", waiver.until());
      optional("rule.amount", waiver.amount());
    } else if (grant instanceof GrantRule.Extension extension) {
      say("extension.of", "subject", words.term(extension.of()));
      optional("rule.until", extension.until());
      optional("rule.until", extension.each());
      optional("rule.monthly", extension.monthly());
    } else if (grant instanceof GrantRule.Priority priority) {
      say("priority.in", "subject", words.term(priority.in()));
    } else if (grant instanceof GrantRule.Access access) {
      say("access.to", "subject", words.term(access.to()));
    } else if (grant instanceof GrantRule.Compliance compliance) {
      compliance.duties().forEach(conditions::write);
    } else {
      throw new AssertionError("A kind of grant without words: " + grant);
    }
  }

  private void duties() {
    List<Duty> duties = Catalogue.get().duties().stream()
        .filter(duty -> duty.sentence().equals(provision.sentence()))
        .toList();
    if (!duties.isEmpty()) {
      page.heading(words.phrase("rule.duties"));
      duties.forEach(duty -> entry(words.duty(duty)));
    }
  }

  private void optional(String key, @Nullable Node expression) {
    if (expression != null) {
      term(key, expression);
    }
  }

  private String named(Node extent) {
    return words.term(ImmutableList.copyOf(Extent.values()).get((int) ((Constant) extent).value()));
  }

  private void term(String key, Node expression) {
    conditions.term(words.phrase(key), expression, INDENT);
  }

  private void say(String key, String name, String value) {
    page.line(INDENT + words.phrase(key, name, value));
  }

  private void readings() {
    Set<Reading> asked = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (node instanceof ByReading byReading) {
        asked.add(byReading.reading());
      }
    }
    DoubtText doubts = new DoubtText(words, resolution, page);
    doubts.readings(asked);
    doubts.together(provision);
    doubts.settled(provision);
  }

  private void standards() {
    Set<LocalStandard> asked = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (node instanceof Standard standard) {
        asked.add(standard.standard());
      }
    }
    if (!asked.isEmpty()) {
      page.heading(words.phrase("rule.standards"));
      StandardText text = new StandardText(words, page);
      asked.forEach(standard -> text.write(standard, resolution.standards()));
    }
  }

  private void numbers() {
    Map<String, String> told = new LinkedHashMap<>();
    StatedWords stated = new StatedWords(words, expressions);
    provision.stated().forEach(each -> told.put(each.name(), stated.cited(each)));
    if (!told.isEmpty()) {
      page.heading(words.phrase("rule.numbers"));
      told.values().forEach(this::entry);
    }
  }

  private void entry(String text) {
    page.line(words.phrase("entry", "text", text));
  }
}
