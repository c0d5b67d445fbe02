package io.github.wenjiuye.policy.badfixtures.core.notice;

public final class Notice {}
