package io.github.wenjiuye.policy.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Grant;
import io.github.wenjiuye.policy.model.determination.MoneyRange;
import io.github.wenjiuye.policy.model.determination.Span;
import io.github.wenjiuye.policy.model.determination.WorkingLine;
import io.github.wenjiuye.policy.model.graduates.GraduateHiringClaim;
import io.github.wenjiuye.policy.model.retention.JobRetentionRefundClaim;
import io.github.wenjiuye.policy.model.safetynet.UnemploymentAllowanceClaim;
import io.github.wenjiuye.policy.model.startup.PartnershipLoanClaim;
import io.github.wenjiuye.policy.model.startup.PersonalLoanClaim;
import io.github.wenjiuye.policy.testkit.reference.DrawnClaims.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** Someone with a pocket calculator gets the same fen from the worksheet, line by line, at both ends of a range. */
@Domain(DrawnClaims.class)
@PropertyDefaults(tries = 200)
class WorksheetProperties {

  @Property
  void ofHiringGraduates(@ForAll Question<GraduateHiringClaim> question) {
    assertReckoned(question);
  }

  @Property
  void ofARefund(@ForAll Question<JobRetentionRefundClaim> question) {
    assertReckoned(question);
  }

  @Property
  void ofAnAllowanceByTheMonth(@ForAll Question<UnemploymentAllowanceClaim> question) {
    assertReckoned(question);
  }

  @Property
  void ofALoanToOnePerson(@ForAll Question<PersonalLoanClaim> question) {
    assertReckoned(question);
  }

  @Property
  void ofALoanToPartners(@ForAll Question<PartnershipLoanClaim> question) {
    assertReckoned(question);
  }

  private static void assertReckoned(Question<? extends Claim> question) {
    Determination determination =
        ReferenceProperties.evaluator(question).evaluate(question.claim());
    determination.grant().ifPresent(grant -> {
      List<WorkingLine> lines = grant.working();
      for (WorkingLine line : lines) {
        line.is().ifPresent(how -> {
          assertThat(reckoned(how.min())).as("%s", line).isEqualTo(line.value().min());
          assertThat(how.max().map(WorksheetProperties::reckoned))
              .as("%s", line)
              .isEqualTo(line.value().max());
        });
      }
      assertThat(lines.get(lines.size() - 1).value()).as("%s", grant).isEqualTo(result(grant));
    });
  }

  private static Span result(Grant grant) {
    MoneyRange range = grant instanceof Grant.Payment payment
        ? payment.amount()
        : ((Grant.LoanLimit) grant).granted().orElse(((Grant.LoanLimit) grant).limit());
    return new Span(range.min().toString(), range.max().map(Object::toString));
  }

  /** Sums of products, or the smaller of two, rounded once to the fen. */
  private static String reckoned(String expression) {
    return value(expression).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static BigDecimal value(String expression) {
    for (String operator : ImmutableList.of(" + ", " × ", ", ")) {
      Optional<Integer> split = split(expression, operator);
      if (split.isPresent()) {
        BigDecimal left = value(expression.substring(0, split.get()));
        BigDecimal right = value(expression.substring(split.get() + operator.length()));
        return switch (operator) {
          case " + " -> left.add(right);
          case " × " -> left.multiply(right);
          default -> left.min(right);
        };
      }
    }
    if (expression.startsWith("min(")) {
      return value(expression.substring("min".length()));
    }
    return expression.startsWith("(")
        ? value(expression.substring(1, expression.length() - 1))
        : new BigDecimal(expression);
  }

  /** Where an operator stands outside all brackets. */
  private static Optional<Integer> split(String expression, String operator) {
    int open = 0;
    for (int i = 0; i < expression.length(); i++) {
      open += expression.charAt(i) == '(' ? 1 : expression.charAt(i) == ')' ? -1 : 0;
      if (open == 0 && expression.startsWith(operator, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
