package io.github.wenjiuye.policy.model.determination;

import io.github.wenjiuye.policy.model.Coded;

/** What an access, priority, deferral, waiver or extension is about. */
public enum Subject implements Coded {
  /** Resuming work. Source: 1.1, 15.3. */
  RESUMPTION("复工复产", "resumption of work"),
  /** A health code of another province. Source: 2.1. */
  HEALTH_CODE_RECOGNITION("健康通行码互认", "recognition of the health code"),
  /** The deposit that secures wages. Source: 4.1. */
  WAGE_GUARANTEE_DEPOSIT("工资保证金", "wage guarantee deposit"),
  /** A loan of a small or micro enterprise. Source: 6.1. */
  SMALL_ENTERPRISE_LOAN("小微企业创业担保贷款", "start-up guaranteed loan for small enterprises"),
  /** Security given to a guarantor. Source: 8.1, 8.2. */
  COUNTER_GUARANTEE("反担保", "counter-guarantee"),
  /** Repayment of a loan. Source: 9.1, 9.3. */
  PRINCIPAL_AND_INTEREST("贷款本息", "principal and interest"),
  /** Selling without fixed premises. Source: 10.1. */
  STREET_VENDING("摆摊经营", "street vending"),
  /** Source: 11.1. */
  ENTERPRISE_EMPLOYEE_PENSION("企业职工基本养老保险", "basic pension insurance for enterprise employees"),
  /** Land for starting a business. Source: 14.1. */
  LAND_QUOTA("用地指标", "land quota"),
  /** Rent and fees of a development park. Source: 14.1. */
  PARK_CHARGES("园区费用", "park charges"),
  /** Fees on farmland. Source: 14.2. */
  FARMLAND_CHARGES("农业用地费用", "farmland charges"),
  /** Source: 15.1. */
  POVERTY_EMPLOYMENT_SUPPORT("就业扶贫政策扶持", "employment support for the poor"),
  /** Being hired first. Source: 15.2. */
  HIRING("优先招用", "hiring"),
  /** A post kept for those who find no other. Source: 15.4, 22.1, 22.3. */
  PUBLIC_WELFARE_POST("公益性岗位", "public-welfare post"),
  /** Reporting, file transfer and registration. Source: 20.1. */
  DEADLINES("办理时限", "deadlines"),
  /** Source: 20.2. */
  GRADUATE_STATUS(
      "应届毕业生身份（含户口、档案保管）", "status of a fresh graduate, registration and file included"),
  /** Source: 21.2. */
  UNEMPLOYMENT_BENEFIT("失业保险金", "unemployment benefit"),
  /** Source: 22.1. */
  FLEXIBLE_INSURANCE_SUBSIDY("灵活就业社会保险补贴", "social insurance subsidy for flexible work"),
  /** Registration among them. Source: 27.1. */
  PUBLIC_EMPLOYMENT_SERVICES("公共就业服务", "public employment services");

  private final String chinese;
  private final String english;

  Subject(String chinese, String english) {
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
