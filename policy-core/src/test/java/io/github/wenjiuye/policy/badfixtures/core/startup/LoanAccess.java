package io.github.wenjiuye.policy.badfixtures.core.startup;

public final class LoanAccess {}
