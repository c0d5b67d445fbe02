package io.github.wenjiuye.policy.badfixtures.model.startup;

public final class LoanClaim {}
