package io.github.wenjiuye.policy.badfixtures.core.graduates;

import io.github.wenjiuye.policy.badfixtures.core.notice.Notice;

final class MeasureThatKnowsTheNotice {
  final Notice notice = new Notice();
}
