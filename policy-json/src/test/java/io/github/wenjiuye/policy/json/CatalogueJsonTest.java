package io.github.wenjiuye.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.wenjiuye.policy.model.catalogue.Catalogue;
import io.github.wenjiuye.policy.model.catalogue.Chapter;
import io.github.wenjiuye.policy.model.catalogue.Duty;
import io.github.wenjiuye.policy.model.catalogue.Measure;
import io.github.wenjiuye.policy.model.catalogue.ProvisionEntry;
import io.github.wenjiuye.policy.model.catalogue.Responsibility;
import io.github.wenjiuye.policy.model.catalogue.Title;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {

  private static final Catalogue CATALOGUE = Catalogue.get();
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new PolicyModule()).build();

  @Test
  void aMeasureIsWrittenWithWhoAnswersForItAndWhatCanBeClaimed() {
    assertThat(PolicyJson.write(CATALOGUE.measure(16).orElseThrow())).isEqualTo("""
        {"number":16,"chapter":6,\
        "title":{"zh-CN":"中小微企业招用当年毕业生的一次性补贴",\
        "en":"One-time subsidy for hiring graduates of the year"},\
        "sentences":["16.1"],\
        "responsibilities":[{"role":"LEAD","authorities":[\
        {"code":"FINANCE","name":{"zh-CN":"自治区财政厅","en":"Department of Finance"}}],\
        "others":false},\
        {"role":"COOPERATING","authorities":[\
        {"code":"HUMAN_RESOURCES","name":{"zh-CN":"自治区人力资源社会保障厅",\
        "en":"Department of Human Resources and Social Security"}},\
        {"code":"INDUSTRY","name":{"zh-CN":"自治区工业和信息化厅",\
        "en":"Department of Industry and Information Technology"}},\
        {"code":"POSTAL","name":{"zh-CN":"内蒙古邮政管理局",\
        "en":"Inner Mongolia Postal Administration"}},\
        {"code":"TOBACCO","name":{"zh-CN":"内蒙古烟草专卖局",\
        "en":"Inner Mongolia Tobacco Monopoly Bureau"}}],"others":true}],\
        "provisions":[{"id":"16.1","modality":"MANDATORY",\
        "title":{"zh-CN":"招用当年高校毕业生的一次性补贴",\
        "en":"One-time subsidy for hiring graduates of the year"}}],"duties":[]}""");
  }

  @Test
  void aDutyIsWrittenWithWhomItAddressesAndWhatTheyMustDo() {
    assertThat(PolicyJson.write(CATALOGUE.measure(20).orElseThrow())).contains("""
        "duties":[{"sentence":"20.1","modality":"DIRECTED",\
        "addressees":[{"code":"EMPLOYERS","name":{"zh-CN":"用人单位","en":"employers"}}],\
        "task":{"zh-CN":"把毕业生的面试、体检、签约和录取往后推",\
        "en":"Put off interviews, medical checks, signing and admission of graduates"}}""");
  }

  @Test
  void theCatalogueHoldsEveryMeasureInItsChapter() throws Exception {
    JsonNode whole = MAPPER.readTree(PolicyJson.write(CATALOGUE));
    assertThat(MAPPER.readTree(PolicyJson.writePretty(CATALOGUE))).isEqualTo(whole);
    for (Chapter chapter : CATALOGUE.chapters()) {
      JsonNode written = whole.path("chapters").path(chapter.number() - 1);
      assertThat(written.path("number").asInt()).isEqualTo(chapter.number());
      assertThat(written.path("title").path("zh-CN").asText())
          .isEqualTo(chapter.title().chinese());
      assertThat(StreamSupport.stream(written.path("measures").spliterator(), false)
              .map(JsonNode::toString))
          .containsExactlyElementsOf(
              chapter.measures().stream().map(PolicyJson::write).toList());
    }
    Measure last = CATALOGUE.measures().get(CATALOGUE.measures().size() - 1);
    assertThat(MAPPER.readTree(PolicyJson.writePretty(last)).toString())
        .isEqualTo(PolicyJson.write(last));
  }

  @Test
  void theEmbeddersMapperWritesTheSame() throws Exception {
    Chapter chapter = CATALOGUE.chapters().get(5);
    Measure measure = chapter.measures().get(0);
    Responsibility responsibility = measure.responsibilities().get(0);
    ProvisionEntry provision = measure.provisions().get(0);
    Title title = provision.title();
    String whole = MAPPER.writeValueAsString(CATALOGUE);
    assertThat(whole).isEqualTo(PolicyJson.write(CATALOGUE));
    Duty duty = CATALOGUE.duties().get(0);
    for (Object part : List.of(chapter, measure, responsibility, provision, duty, title)) {
      assertThat(whole).contains(MAPPER.writeValueAsString(part));
    }
    assertThat(MAPPER.writeValueAsString(measure)).isEqualTo(PolicyJson.write(measure));
  }
}
