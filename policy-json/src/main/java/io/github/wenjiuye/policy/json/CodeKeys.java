package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.wenjiuye.policy.model.Coded;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Members of closed lists as the keys of the embedder's maps: by the same codes by which they are values. */
final class CodeKeys {

  private CodeKeys() {}

  /** Writes them. */
  static final class Writers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return type.isTypeOrSubTypeOf(Coded.class) ? new Writer() : null;
    }
  }

  private static final class Writer extends JsonSerializer<Coded> {
    @Override
    public void serialize(Coded key, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeFieldName(key.code());
    }
  }

  /** Reads them. */
  static final class Readers implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return type.isEnumType() && type.isTypeOrSubTypeOf(Coded.class)
          ? new Reader(type.getRawClass())
          : null;
    }
  }

  private static final class Reader extends KeyDeserializer {

    private final Fields.Reader<Coded> reader;

    Reader(Class<?> type) {
      this.reader = WireDeserializers.code(type);
    }

    @Override
    public Coded deserializeKey(String key, DeserializationContext context) throws IOException {
      return WireDeserializers.read(
          reader, new Node.Text(key), new Problems(), context.getParser());
    }
  }
}
