package io.github.wenjiuye.policy.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.fact.Domain;
import io.github.wenjiuye.policy.model.fact.Sort;
import io.github.wenjiuye.policy.model.standards.Form;
import io.github.wenjiuye.policy.model.standards.LocalStandard;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What the league or the region sets. Before it is evaluated it is resolved to a {@link Lookup} in the standards that the
 * embedder supplied.
 *
 * @param standard which standard
 * @param field which of its named values; null where it is one value, or where a key names it
 * @param league the league whose value counts
 * @param day the day whose value counts
 * @param keys by what the value is looked up: the number whose band counts, a kind, a name, a province, or a place with its
 *     hours; none where the standard is one value
 */
public record Standard(
    LocalStandard standard, @Nullable String field, Node league, Node day, ImmutableList<Node> keys)
    implements Node {

  /** What is found where a table does not have the row that is looked up, or a standard is reckoned another way. */
  static final long ABSENT = -1;

  static Standard of(LocalStandard standard, Node league, Node day, Node... keys) {
    return new Standard(standard, null, league, day, ImmutableList.copyOf(keys));
  }

  /**
   * The name of what is set.
   *
   * @return such as {@code graduateHiringSubsidy} or {@code largeScaleHiring.heads}
   */
  public String name() {
    return field == null ? standard.wireName() : standard.wireName() + "." + field;
  }

  /** The values that the notice allows, and {@link #ABSENT} where there may be none. */
  Domain domain() {
    Form form = standard.form();
    if (form instanceof Form.Single single) {
      return single.domain();
    }
    if (form instanceof Form.Banded banded) {
      return banded.domain();
    }
    if (form instanceof Form.Fields fields) {
      return field(fields);
    }
    if (form instanceof Form.Table table) {
      return orAbsent(table.domain());
    }
    return Domain.between(Sort.TRUTH, 0, 1);
  }

  private Domain field(Form.Fields fields) {
    ImmutableMap<String, Domain> domains = fields.fields();
    if (field == null) {
      return domains.values().iterator().next();
    }
    Domain domain = domains.get(field);
    if (domain == null) {
      throw new IllegalStateException(standard + " has no " + field);
    }
    // Where just one is there, it is the last where it is none of the others.
    Iterator<String> last = domains.keySet().asList().reverse().iterator();
    return fields.presence() == Form.Fields.Presence.EXACTLY_ONE && !field.equals(last.next())
        ? orAbsent(domain)
        : domain;
  }

  private static Domain orAbsent(Domain domain) {
    return Domain.between(domain.sort(), ABSENT, domain.max());
  }

  @Override
  public Sort sort() {
    return domain().sort();
  }

  @Override
  public ImmutableList<Node> operands() {
    return ImmutableList.<Node>builder().add(league, day).addAll(keys).build();
  }

  @Override
  public Node withOperands(ImmutableList<Node> operands) {
    return new Standard(
        standard, field, operands.get(0), operands.get(1), operands.subList(2, operands.size()));
  }

  @Override
  public long apply(long[] values) {
    throw new IllegalStateException(this + " has not been resolved");
  }

  @Override
  public long eval(Scope scope) {
    throw new IllegalStateException(this + " has not been resolved");
  }

  @Override
  public String toString() {
    return name() + " of " + league + " on " + day;
  }
}
