package io.github.wenjiuye.policy.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in the catalogue's file does not pass in silence. */
class CatalogueFileTest {

  private static final String SMALL = """
      # A comment.
      chapter 1
        zh 章
        en a chapter

      measure 1
        zh 措施
        en a measure
        sentences 2
        lead FINANCE
        cooperating HEALTH ENERGY others

      provision 1.2a
        zh 条款
        en a provision
        modality DISCRETIONARY

      duty 1.1
        zh 做事
        en do something
        modality DIRECTED
        addressees EMPLOYERS LOCALITIES
      """;

  @Test
  void aBlockTellsWhatStandsBelowIt() {
    ProvisionEntry provision =
        new ProvisionEntry("1.2a", Modality.DISCRETIONARY, new Title("条款", "a provision"));
    Measure measure = new Measure(
        1,
        1,
        new Title("措施", "a measure"),
        ImmutableList.of("1.1", "1.2"),
        ImmutableList.of(
            new Responsibility(Role.LEAD, ImmutableList.of(Authority.FINANCE), false),
            new Responsibility(
                Role.COOPERATING, ImmutableList.of(Authority.HEALTH, Authority.ENERGY), true)),
        ImmutableList.of(provision),
        ImmutableList.of(new Duty(
            "1.1",
            Modality.DIRECTED,
            ImmutableList.of(Addressee.EMPLOYERS, Addressee.LOCALITIES),
            new Title("做事", "do something"))));

    assertThat(parse(SMALL))
        .containsExactly(new Chapter(1, new Title("章", "a chapter"), ImmutableList.of(measure)));
    assertThat(provision.sentence()).isEqualTo("1.2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  en a measure'|''|measure 1 has no en",
        "sentences 2|''|measure 1 has no sentences",
        "sentences 2|sentences two|measure 1 has no number but two",
        "measure 1|measure one|measure one has no number but one",
        "lead FINANCE|lead TREASURY|measure 1 names TREASURY",
        "lead FINANCE|leads FINANCE|measure 1 cannot have [leads]",
        "modality DISCRETIONARY|modality MAYBE|provision 1.2a names MAYBE",
        "sentences 2|modality MANDATORY|measure 1 has no sentences",
        "sentences 2|zh 措施|measure 1 has two lines zh",
        "sentences 2|sentences|measure 1 has only a word in: sentences",
        "chapter 1|measure 2|measure 2",
        "chapter 1|'  zh 章'|starts within a block: zh 章",
        "addressees EMPLOYERS LOCALITIES|addressees EVERYBODY|duty 1.1 names EVERYBODY",
        "addressees EMPLOYERS LOCALITIES|''|duty 1.1 has no addressees",
        "modality DIRECTED|to EMPLOYERS|duty 1.1 has no modality",
        "duty 1.1|duty 1.3|duty 1.3 is none of the sentences [1.1, 1.2]",
        "provision 1.2a|proviso 1.2a|proviso 1.2a stands in a place that is not its own",
        "chapter 1|chapter|chapter has only a word in: chapter",
      })
  void aSlipIsAnErrorThatTellsTheBlock(String right, String wrong, String told) {
    assertThat(SMALL).contains(right);
    assertThatIllegalStateException()
        .isThrownBy(() -> parse(SMALL.replaceFirst(right, wrong)))
        .withMessageContaining(told);
  }

  private static ImmutableList<Chapter> parse(String text) {
    return CatalogueFile.parse(text.lines().toList());
  }
}
