package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.Claim;
import io.github.wenjiuye.policy.model.Claims;
import io.github.wenjiuye.policy.model.Coded;
import io.github.wenjiuye.policy.model.CreditCode;
import io.github.wenjiuye.policy.model.Division;
import io.github.wenjiuye.policy.model.Money;
import io.github.wenjiuye.policy.model.Province;
import io.github.wenjiuye.policy.model.Rate;
import io.github.wenjiuye.policy.model.audit.AuditRecord;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.fact.Fact;
import io.github.wenjiuye.policy.model.fact.Shape;
import io.github.wenjiuye.policy.model.joint.JointDetermination;
import io.github.wenjiuye.policy.model.standards.LocalStandards;
import io.github.wenjiuye.policy.model.violation.InvalidInputException;
import io.github.wenjiuye.policy.model.violation.Violation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the way in which a mapper reads a type of this library. */
final class WireDeserializers extends Deserializers.Base {

  private final ImmutableMap<Class<?>, Fields.Reader<?>> readers;

  WireDeserializers() {
    Map<Class<?>, Fields.Reader<?>> found = new HashMap<>();
    Claims.shapes().values().forEach(shape -> {
      found.put(shape.type(), claim(shape));
      parties(shape, found);
    });
    put(found, Claim.class, (node, place, problems) -> ClaimReader.read(node, problems));
    put(found, Determination.class, DeterminationReader::read);
    put(found, RecordedDetermination.class, DeterminationReader::read);
    put(found, JointDetermination.class, JointReader::read);
    put(
        found,
        LocalStandards.class,
        (node, place, problems) -> StandardsReader.read(node, problems));
    put(found, AuditRecord.class, (node, place, problems) -> RecordReader.read(node, problems));
    put(found, Violation.class, WireDeserializers::violation);
    put(found, Money.class, Numerals::money);
    put(found, Rate.class, Numerals::rate);
    put(found, Division.class, Leaves::division);
    put(found, Province.class, Leaves::province);
    put(found, CreditCode.class, Leaves::creditCode);
    readers = ImmutableMap.copyOf(found);
  }

  private static <T, R extends T> void put(
      Map<Class<?>, Fields.Reader<?>> found, Class<T> type, Fields.Reader<R> reader) {
    found.put(type, reader);
  }

  private static <C extends Claim> Fields.Reader<C> claim(Shape<C> shape) {
    return (node, place, problems) -> Optional.of(ClaimReader.read(shape, node, problems));
  }

  private static void parties(Shape<?> shape, Map<Class<?>, Fields.Reader<?>> found) {
    for (Fact<?, ?> fact : shape.facts()) {
      if (!fact.sort().isLeaf() && !found.containsKey(fact.shape().type())) {
        found.put(fact.shape().type(), party(fact.shape()));
        parties(fact.shape(), found);
      }
    }
  }

  private static <P> Fields.Reader<P> party(Shape<P> shape) {
    return (node, place, problems) -> Optional.of(ShapeReader.read(shape, node, place, problems));
  }

  /** A message was written in one language, which then stands for both. */
  static Optional<Violation> violation(Node node, Place place, Problems problems) {
    Fields fields = Fields.of(node, place, problems).only("path", "value", "message", "code");
    String message = fields.text("message");
    return Optional.of(new Violation(
        fields.text("path"), fields.optionalText("value"), fields.text("code"), message, message));
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    Fields.Reader<?> reader = readers.get(type.getRawClass());
    return reader == null ? null : new WireDeserializer<>(reader);
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return Coded.class.isAssignableFrom(type) ? new WireDeserializer<>(code(type)) : null;
  }

  /** The reader of a closed list. */
  static Fields.Reader<Coded> code(Class<?> type) {
    var members = Stream.of(type.getEnumConstants()).map(Coded.class::cast).toList();
    return (node, place, problems) -> Leaves.symbol(members, node, place, problems);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return readers.containsKey(type) || (type.isEnum() && Coded.class.isAssignableFrom(type));
  }

  /** What a reader makes of a node, or all that is wrong with it. */
  static <T> T read(Fields.Reader<T> reader, Node node, Problems problems, JsonParser parser)
      throws InvalidJsonException {
    Optional<T> value =
        problems.isEmpty() ? reader.read(node, Place.ROOT, problems) : Optional.empty();
    if (value.isEmpty() || !problems.isEmpty()) {
      throw new InvalidJsonException(parser, new InvalidInputException(problems.all()));
    }
    return value.get();
  }

  private static final class WireDeserializer<T> extends JsonDeserializer<T> {

    private final Fields.Reader<T> reader;

    WireDeserializer(Fields.Reader<T> reader) {
      this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      Problems problems = new Problems();
      return read(reader, NodeReader.read(parser, problems), problems, parser);
    }

    /** The words on the wire tell the type themselves. */
    @Override
    public T deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
        throws IOException {
      return deserialize(parser, context);
    }
  }
}
