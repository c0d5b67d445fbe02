package io.github.wenjiuye.policy.core.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is granted, or would be, and how its amounts were worked out. */
final class GrantText {

  private static final String INDENT = "  ";

  private final Words words;
  private final Values values;
  private final Places places;
  private final Page page;

  GrantText(Words words, Places places, Page page) {
    this.words = words;
    this.values = new Values(words);
    this.places = places;
    this.page = page;
  }

  void write(Determination determination) {
    determination.grant().ifPresent(grant -> {
      // What somebody is bound to is no benefit, whether it is kept or not.
      Verdict verdict =
          grant instanceof Grant.Compliance ? Verdict.INELIGIBLE : determination.verdict();
      page.heading(words.phrase("grant." + verdict));
      write(grant);
      new WorksheetText(words, page).write(grant.working(), places::term);
    });
  }

  void write(Grant grant) {
    if (grant instanceof Grant.Payment payment) {
      payment(payment);
    } else if (grant instanceof Grant.LoanLimit loan) {
      sum("loanLimit.limit", Optional.of(loan.limit()));
      sum("loanLimit.granted", loan.granted());
    } else if (grant instanceof Grant.Deferral deferral) {
      subject("deferral.of", deferral.of());
      day("grant.until", deferral.until());
      day("grant.noLaterThan", deferral.noLaterThan());
      sum("grant.amount", deferral.amount());
    } else if (grant instanceof Grant.Waiver waiver) {
      subject("waiver.of", waiver.of());
      waiver.extent().ifPresent(extent -> say("waiver.extent", "extent", words.term(extent)));
      day("grant.until", waiver.until());
      sum("grant.amount", waiver.amount());
    } else if (grant instanceof Grant.Extension extension) {
      extension(extension);
    } else if (grant instanceof Grant.Access access) {
      subject("access.to", access.to());
    } else if (grant instanceof Grant.Priority priority) {
      subject("priority.in", priority.in());
    } else if (grant instanceof Grant.Compliance compliance) {
      compliance(compliance.shortfall());
    } else {
      throw new AssertionError("A kind of grant without words: " + grant.kind());
    }
  }

  private void payment(Grant.Payment payment) {
    sum("payment.amount", Optional.of(payment.amount()));
    sum("grant.monthly", payment.monthly());
    payment.months().ifPresent(months -> say("payment.months", "months", Long.toString(months)));
    if (!payment.preference().isEmpty()) {
      List<String> grounds =
          payment.preference().stream().map(places::named).collect(toImmutableList());
      say("payment.preference", "grounds", words.comma(grounds));
    }
    payment.payTo().ifPresent(payee -> say("rule.payTo", "payTo", words.term(payee)));
  }

  private void extension(Grant.Extension extension) {
    subject("extension.of", extension.of());
    day("grant.until", extension.until());
    extension
        .each()
        .ifPresent(each -> each.forEach(part -> {
          String name = words.label("deadline." + part.kind()).orElse(part.kind());
          String until = values.day(part.until());
          page.line(
              INDENT + words.phrase("grant.until.each", Map.of("deadline", name, "day", until)));
        }));
    sum("grant.monthly", extension.monthly());
  }

  private void compliance(Map<String, String> shortfall) {
    if (shortfall.isEmpty()) {
      page.line(INDENT + words.phrase("compliance.kept"));
    }
    shortfall.forEach((fact, lacking) -> {
      String duty = places.named(fact);
      page.line(INDENT
          + (lacking.equals("true")
              ? words.phrase("compliance.lacks", "duty", duty)
              : words.phrase("compliance.heads", Map.of("number", lacking, "duty", duty))));
    });
  }

  private void subject(String key, Coded subject) {
    say(key, "subject", words.term(subject));
  }

  private void day(String key, Optional<LocalDate> day) {
    day.ifPresent(known -> say(key, "day", values.day(known)));
  }

  private void sum(String key, Optional<MoneyRange> sum) {
    sum.ifPresent(known -> say(key, "amount", values.range(known)));
  }

  private void say(String key, String name, String value) {
    page.line(INDENT + words.phrase(key, name, value));
  }
}
