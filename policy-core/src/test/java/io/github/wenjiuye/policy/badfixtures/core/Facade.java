package io.github.wenjiuye.policy.badfixtures.core;

public final class Facade {}
