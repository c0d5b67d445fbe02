package io.github.wenjiuye.policy.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue against the structure of the notice, which is written down here a second time. */
class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.get();

  /** How many sentences each measure has, chapter by chapter. */
  private static final int[][] SENTENCES = {
    {1, 1},
    {2, 1},
    {2, 1, 2, 2, 3},
    {1, 1},
    {2, 3, 2, 5},
    {1, 2, 2, 2, 2},
    {3, 5},
    {2, 2, 2},
    {2, 1},
    {4}
  };

  private static final Pattern IDEOGRAPHS = Pattern.compile(".*\\p{IsHan}.*");
  private static final Splitter NAMES = Splitter.on(' ').omitEmptyStrings();

  @Test
  void theChaptersAndTheirMeasuresAreThoseOfTheNotice() {
    assertThat(CATALOGUE.chapters())
        .extracting(Chapter::number)
        .containsExactlyElementsOf(numbers(10));
    assertThat(CATALOGUE.measures())
        .extracting(Measure::number)
        .containsExactlyElementsOf(numbers(28));
    assertThat(CATALOGUE.chapters())
        .extracting(chapter -> chapter.measures().size())
        .containsExactly(
            Arrays.stream(SENTENCES).map(measures -> measures.length).toArray(Integer[]::new));
    for (Chapter chapter : CATALOGUE.chapters()) {
      assertThat(chapter.measures())
          .allMatch(measure -> measure.chapter() == chapter.number())
          .allMatch(CATALOGUE.measures()::contains);
    }
  }

  @Test
  void theSentencesAreThoseOfTheNotice() {
    List<String> expected = new ArrayList<>();
    int measure = 0;
    for (int[] chapter : SENTENCES) {
      for (int sentences : chapter) {
        measure++;
        for (int sentence = 1; sentence <= sentences; sentence++) {
          expected.add(measure + "." + sentence);
        }
      }
    }
    assertThat(expected).hasSize(59).startsWith("1.1").endsWith("28.4");
    assertThat(CATALOGUE.sentences()).containsExactlyElementsOf(expected);
  }

  @Test
  void everyProvisionThatCanBeClaimedStandsUnderTheMeasureOfItsNumber() {
    assertThat(CATALOGUE.provisions())
        .extracting(ProvisionEntry::id)
        .containsExactlyElementsOf(Claims.shapes().keySet());
    for (ProvisionEntry entry : CATALOGUE.provisions()) {
      Measure measure = CATALOGUE.ofProvision(entry.id()).orElseThrow();
      assertThat(entry.id()).startsWith(measure.number() + ".");
      assertThat(measure.sentences()).contains(entry.sentence());
      assertThat(CATALOGUE.ofSentence(entry.sentence())).contains(measure);
      assertThat(CATALOGUE.provision(entry.id())).contains(entry);
    }
  }

  @Test
  void whatTheNoticeDoesNotHaveIsNotFound() {
    assertThat(Stream.of(-1, 0, 29, 100).map(CATALOGUE::measure)).allMatch(Optional::isEmpty);
    assertThat(CATALOGUE.ofProvision("16.2")).isEmpty();
    assertThat(CATALOGUE.provision("3.1")).isEmpty();
    assertThat(CATALOGUE.ofSentence("3.1a")).isEmpty();
    assertThat(CATALOGUE.measure(16)).map(Measure::number).contains(16);
  }

  @Test
  void aMeasureIsLedByOneOrCarriedJointly() {
    Set<Role> led = EnumSet.of(Role.LEAD, Role.COOPERATING);
    for (Measure measure : CATALOGUE.measures()) {
      List<Role> roles =
          measure.responsibilities().stream().map(Responsibility::role).toList();
      assertThat(roles).as("%s", measure).doesNotHaveDuplicates();
      assertThat(EnumSet.copyOf(roles)).isIn(led, EnumSet.of(Role.JOINT));
      assertThat(measure.authorities(Role.LEAD)).hasSizeLessThanOrEqualTo(1);
      assertThat(measure.responsibilities())
          .flatMap(Responsibility::authorities)
          .as("nobody twice in %s", measure)
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyAuthorityAnswersForSomething() {
    assertThat(CATALOGUE.measures().stream()
            .flatMap(measure -> measure.responsibilities().stream())
            .flatMap(responsibility -> responsibility.authorities().stream()))
        .contains(Authority.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|人力资源社会保障厅|财政厅 人民银行呼和浩特中心支行|",
        "4|住房城乡建设厅|财政厅 人力资源社会保障厅 人民银行呼和浩特中心支行|",
        "5|人力资源社会保障厅|发展改革委 财政厅|",
        "6|人力资源社会保障厅|财政厅 工业和信息化厅 人民银行呼和浩特中心支行 内蒙古银保监局|",
        "9|内蒙古银保监局|人民银行呼和浩特中心支行 财政厅 工业和信息化厅|",
        "10|住房城乡建设厅|市场监管局 自然资源厅 人力资源社会保障厅|",
        "11|人力资源社会保障厅|财政厅 人民银行呼和浩特中心支行|",
        "12|人力资源社会保障厅|扶贫办 农牧厅 财政厅|",
        "13|人力资源社会保障厅|财政厅 农牧厅 扶贫办 民政厅 工业和信息化厅|",
        "14|自然资源厅|农牧厅 人力资源社会保障厅|",
        "15|人力资源社会保障厅|扶贫办 农牧厅 林草局 财政厅|",
        "16|财政厅|人力资源社会保障厅 工业和信息化厅 内蒙古邮政管理局 烟草专卖局|等",
        "20|教育厅|人力资源社会保障厅 国资委|",
        "25|人力资源社会保障厅|财政厅 农牧厅|",
        "26|人力资源社会保障厅|发展改革委 工业和信息化厅 国资委 教育厅 财政厅|",
        "27|人力资源社会保障厅|公安厅 统计局|",
      })
  void theLeaderAndThoseWhoCooperateAreThoseOfTheNotice(
      int number, String leader, String others, String open) {
    Measure measure = CATALOGUE.measure(number).orElseThrow();
    areNamed(measure.authorities(Role.LEAD), leader);
    areNamed(measure.authorities(Role.COOPERATING), others);
    assertThat(isOpen(measure)).isEqualTo(open != null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|发展改革委 工业和信息化厅 交通运输厅 能源局 卫生健康委|",
        "2|卫生健康委 政务服务局 交通运输厅|",
        "7|人力资源社会保障厅 财政厅 人民银行呼和浩特中心支行|",
        "8|财政厅 人力资源社会保障厅 工业和信息化厅 人民银行呼和浩特中心支行 内蒙古银保监局|",
        "17|国资委 财政厅 内蒙古邮政管理局 国有企业主管单位 各国有企业|",
        "18|党委组织部 党委编办 财政厅 教育厅 民政厅 人力资源社会保障厅|等",
        "19|教育厅 退役军人事务厅 内蒙古军区|等",
        "21|人力资源社会保障厅 财政厅|",
        "22|人力资源社会保障厅 财政厅|",
        "23|人力资源社会保障厅 财政厅 国资委 工业和信息化厅|",
        "24|市场监管局 应急厅 财政厅 人力资源社会保障厅 能源局 内蒙古煤矿安全监察局|等",
        "28|各盟行政公署 市人民政府 就业服务专项工作成员单位|",
      })
  void thoseWhoAnswerJointlyAreThoseOfTheNotice(int number, String all, String open) {
    Measure measure = CATALOGUE.measure(number).orElseThrow();
    areNamed(measure.authorities(Role.JOINT), all);
    assertThat(isOpen(measure)).isEqualTo(open != null);
  }

  /** What the notice asks of somebody beside what can be claimed, read from it a second time. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.1|DIRECTED|RESPONSIBLE_AUTHORITIES",
        "2.1|DIRECTED|RESPONSIBLE_AUTHORITIES",
        "5.1|DIRECTED|LEAGUES_AND_CITIES",
        "10.1|DIRECTED DIRECTED|RESPONSIBLE_AUTHORITIES COUNTY_GOVERNMENTS",
        "13.1|DIRECTED|RESPONSIBLE_AUTHORITIES",
        "13.2|DIRECTED|LEAGUES_AND_CITIES",
        "15.1|DIRECTED|RESPONSIBLE_AUTHORITIES",
        "15.2|ENCOURAGED|ENTERPRISES",
        "15.4|DIRECTED|RESPONSIBLE_AUTHORITIES",
        "15.5|DISCRETIONARY|LOCALITIES",
        "18.2|DIRECTED|LOCALITIES",
        "20.1|DIRECTED|EMPLOYERS",
        "20.2|MANDATORY MANDATORY|RESPONSIBLE_AUTHORITIES RESPONSIBLE_AUTHORITIES",
        "22.4|DIRECTED|RESPONSIBLE_AUTHORITIES",
        "24.2|MANDATORY DIRECTED|HIGH_RISK_ENTERPRISES RESPONSIBLE_AUTHORITIES",
        "25.1|ENCOURAGED DIRECTED|KEY_GROUPS LOCALITIES",
        "26.1|DIRECTED|RESPONSIBLE_AUTHORITIES",
        "27.1|MANDATORY|RESPONSIBLE_AUTHORITIES",
        "28.1|DIRECTED|LOCALITIES DEPARTMENTS",
        "28.3|DIRECTED|COORDINATING_BODIES",
        "28.4|DIRECTED|DEPARTMENTS",
      })
  void theDutiesAddressWhomTheNoticeAddresses(
      String sentence, String modalities, String addressees) {
    List<Duty> duties = CATALOGUE.duties().stream()
        .filter(duty -> duty.sentence().equals(sentence))
        .toList();
    assertThat(duties.stream().map(duty -> duty.modality().name()))
        .containsExactlyElementsOf(NAMES.splitToList(modalities));
    assertThat(duties.stream().flatMap(duty -> duty.addressees().stream()).map(Addressee::name))
        .containsExactlyElementsOf(NAMES.splitToList(addressees));
    assertThat(CATALOGUE.ofSentence(sentence).orElseThrow().duties()).containsAll(duties);
  }

  @Test
  void theDutiesStandInTheOrderOfTheNotice() {
    assertThat(CATALOGUE.duties())
        .extracting(duty -> CATALOGUE.sentences().indexOf(duty.sentence()))
        .isSorted()
        .hasSize(25);
    assertThat(CATALOGUE.duties()).flatMap(Duty::addressees).contains(Addressee.values());
  }

  @Test
  void anAuthorityAnswersForTheDutiesOfTheMeasuresInWhichItHasARole() {
    assertThat(CATALOGUE.duties(Authority.STATISTICS))
        .extracting(Duty::sentence)
        .containsExactly("27.1");
    assertThat(CATALOGUE.duties(Authority.VETERANS)).isEmpty();
    Measure registration = CATALOGUE.measure(27).orElseThrow();
    assertThat(registration.role(Authority.STATISTICS)).contains(Role.COOPERATING);
    assertThat(registration.role(Authority.HUMAN_RESOURCES)).contains(Role.LEAD);
    assertThat(registration.role(Authority.VETERANS)).isEmpty();
  }

  @Test
  void everythingHasANameInBothLanguages() {
    Stream.of(
            CATALOGUE.chapters().stream().map(Chapter::title),
            CATALOGUE.measures().stream().map(Measure::title),
            CATALOGUE.provisions().stream().map(ProvisionEntry::title),
            Arrays.stream(Authority.values()).map(CatalogueTest::name),
            Arrays.stream(Addressee.values()).map(CatalogueTest::name),
            Arrays.stream(Role.values()).map(CatalogueTest::name))
        .flatMap(titles -> titles)
        .forEach(title -> isWorded(title, 40, 90));
    CATALOGUE.duties().forEach(duty -> isWorded(duty.task(), 60, 180));
  }

  private static void isWorded(Title title, int longestChinese, int longestEnglish) {
    assertThat(title.in(Language.ZH_CN))
        .matches(IDEOGRAPHS)
        .hasSizeLessThanOrEqualTo(longestChinese);
    assertThat(title.in(Language.EN)).isASCII().isPrintable().hasSizeBetween(4, longestEnglish);
  }

  @Test
  void noTwoMeasuresAndNoTwoAuthoritiesBearOneName() {
    List<Title> measures = CATALOGUE.measures().stream().map(Measure::title).toList();
    List<Title> authorities =
        Arrays.stream(Authority.values()).map(CatalogueTest::name).toList();
    for (Language language : Language.values()) {
      assertThat(measures).extracting(title -> title.in(language)).doesNotHaveDuplicates();
      assertThat(authorities).extracting(title -> title.in(language)).doesNotHaveDuplicates();
    }
  }

  private static Title name(Coded member) {
    return new Title(member.chinese(), member.english());
  }

  private static boolean isOpen(Measure measure) {
    return measure.responsibilities().stream().anyMatch(Responsibility::others);
  }

  /** The notice writes the region but once before a row of its authorities. */
  private static void areNamed(List<Authority> authorities, String names) {
    assertThat(authorities)
        .extracting(Authority::chinese)
        .zipSatisfy(
            NAMES.splitToList(names), (authority, name) -> assertThat(authority).endsWith(name));
  }

  private static List<Integer> numbers(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
