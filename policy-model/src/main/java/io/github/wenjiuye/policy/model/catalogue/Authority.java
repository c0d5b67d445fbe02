package io.github.wenjiuye.policy.model.catalogue;

import io.github.wenjiuye.policy.model.Coded;

/**
 * Whom the notice makes answer for a measure, by the short official name of 2020. An authority belongs to the region
 * unless its name says otherwise.
 */
public enum Authority implements Coded {
  /** Development and Reform Commission. */
  DEVELOPMENT_AND_REFORM("自治区发展改革委", "Development and Reform Commission"),
  /** Department of Industry and Information Technology. */
  INDUSTRY("自治区工业和信息化厅", "Department of Industry and Information Technology"),
  /** Department of Transport. */
  TRANSPORT("自治区交通运输厅", "Department of Transport"),
  /** Energy Bureau. */
  ENERGY("自治区能源局", "Energy Bureau"),
  /** Health Commission. */
  HEALTH("自治区卫生健康委", "Health Commission"),
  /** Government Services Bureau. */
  GOVERNMENT_SERVICES("自治区政务服务局", "Government Services Bureau"),
  /** Department of Human Resources and Social Security. */
  HUMAN_RESOURCES("自治区人力资源社会保障厅", "Department of Human Resources and Social Security"),
  /** Department of Finance. */
  FINANCE("自治区财政厅", "Department of Finance"),
  /** People's Bank of China, Hohhot Central Sub-branch. */
  CENTRAL_BANK("人民银行呼和浩特中心支行", "People's Bank of China, Hohhot Central Sub-branch"),
  /** Department of Housing and Urban-Rural Development. */
  HOUSING("自治区住房城乡建设厅", "Department of Housing and Urban-Rural Development"),
  /** Inner Mongolia Banking and Insurance Regulatory Bureau. */
  BANKING_REGULATION("内蒙古银保监局", "Inner Mongolia Banking and Insurance Regulatory Bureau"),
  /** Market Regulation Bureau. */
  MARKET_REGULATION("自治区市场监管局", "Market Regulation Bureau"),
  /** Department of Natural Resources. */
  NATURAL_RESOURCES("自治区自然资源厅", "Department of Natural Resources"),
  /** Poverty Alleviation Office. */
  POVERTY_ALLEVIATION("自治区扶贫办", "Poverty Alleviation Office"),
  /** Department of Agriculture and Animal Husbandry. */
  AGRICULTURE("自治区农牧厅", "Department of Agriculture and Animal Husbandry"),
  /** Department of Civil Affairs. */
  CIVIL_AFFAIRS("自治区民政厅", "Department of Civil Affairs"),
  /** Forestry and Grassland Bureau. */
  FORESTRY("自治区林草局", "Forestry and Grassland Bureau"),
  /** Inner Mongolia Postal Administration. */
  POSTAL("内蒙古邮政管理局", "Inner Mongolia Postal Administration"),
  /** Inner Mongolia Tobacco Monopoly Bureau. */
  TOBACCO("内蒙古烟草专卖局", "Inner Mongolia Tobacco Monopoly Bureau"),
  /** State-owned Assets Commission. */
  STATE_ASSETS("自治区国资委", "State-owned Assets Commission"),
  /** Authorities in charge of state-owned enterprises. */
  STATE_ENTERPRISE_SUPERVISORS("国有企业主管单位", "Authorities in charge of state-owned enterprises"),
  /** State-owned enterprises. */
  STATE_ENTERPRISES("各国有企业", "State-owned enterprises"),
  /** Organisation Department of the Party Committee. */
  PARTY_ORGANISATION("自治区党委组织部", "Organisation Department of the Party Committee"),
  /** Staffing Office of the Party Committee. */
  PARTY_STAFFING("自治区党委编办", "Staffing Office of the Party Committee"),
  /** Department of Education. */
  EDUCATION("自治区教育厅", "Department of Education"),
  /** Department of Veterans Affairs. */
  VETERANS("自治区退役军人事务厅", "Department of Veterans Affairs"),
  /** Inner Mongolia Military District. */
  MILITARY_DISTRICT("内蒙古军区", "Inner Mongolia Military District"),
  /** Department of Emergency Management. */
  EMERGENCY("自治区应急厅", "Department of Emergency Management"),
  /** Inner Mongolia Coal Mine Safety Bureau. */
  COAL_MINE_SAFETY("内蒙古煤矿安全监察局", "Inner Mongolia Coal Mine Safety Bureau"),
  /** Department of Public Security. */
  PUBLIC_SECURITY("自治区公安厅", "Department of Public Security"),
  /** Bureau of Statistics. */
  STATISTICS("自治区统计局", "Bureau of Statistics"),
  /** League administrations. */
  LEAGUE_ADMINISTRATIONS("各盟行政公署", "League administrations"),
  /** City governments. */
  CITY_GOVERNMENTS("各市人民政府", "City governments"),
  /** Members of the region's working group on employment services. */
  EMPLOYMENT_WORKING_GROUP(
      "自治区就业服务专项工作成员单位", "Members of the region's working group on employment services");

  private final String chinese;
  private final String english;

  Authority(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
