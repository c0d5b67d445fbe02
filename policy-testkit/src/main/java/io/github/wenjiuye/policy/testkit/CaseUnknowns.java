package io.github.wenjiuye.policy.testkit;

import com.google.common.collect.ImmutableList;
import io.github.wenjiuye.policy.model.determination.Pending;
import java.util.LinkedHashMap;
import java.util.Map;

/** For each fact a claim in which it alone is unknown and matters, and one in which it does not. */
final class CaseUnknowns {

  private final CaseBook book;
  private final CaseValues values;
  private final Map<String, Unknown> matters = new LinkedHashMap<>();
  private final Map<String, Unknown> idle = new LinkedHashMap<>();

  CaseUnknowns(CaseBook book, CaseValues values) {
    this.book = book;
    this.values = values;
  }

  /** A claim of which one fact is not known. */
  private record Unknown(String path, CaseSheet sheet) {}

  void find() {
    for (CaseSheet sheet : book.sheets()) {
      values.places(sheet).forEach((path, code) -> {
        boolean asked = !matters.containsKey(code) || !idle.containsKey(code);
        if (asked && sheet.get(path).isPresent() && !values.isAlwaysGiven(path)) {
          hide(new Unknown(path, sheet.without(path)), code);
        }
      });
    }
    for (String code : values.codes()) {
      add(Case.Kind.MATTERS, code, matters);
      add(Case.Kind.IDLE, code, idle);
    }
  }

  private void hide(Unknown unknown, String code) {
    ImmutableList<Pending> pending = book.answer(unknown.sheet()).pending();
    if (pending.stream().anyMatch(each -> each.name().equals(unknown.path()))) {
      matters.putIfAbsent(code, unknown);
    } else if (pending.isEmpty()) {
      idle.putIfAbsent(code, unknown);
    }
  }

  private void add(Case.Kind kind, String code, Map<String, Unknown> found) {
    Unknown unknown = found.get(code);
    if (unknown == null) {
      book.gap(kind, code, names -> names.gap(kind, code));
    } else {
      book.add(kind, unknown.path(), unknown.sheet());
    }
  }
}
