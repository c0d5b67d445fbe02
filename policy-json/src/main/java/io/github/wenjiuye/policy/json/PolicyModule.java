package io.github.wenjiuye.policy.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.wenjiuye.policy.model.Language;

/**
 * Teaches the embedder's own mapper the words on the wire: claims (by their {@code provision}) and each type of claim,
 * parties, determinations of one claim or of several seen together, records of decisions, violations, local standards, amounts,
 * rates, divisions, provinces, credit codes, and every
 * enumeration of this library, as a value and as a key. The catalogue and its parts are written, not read.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new PolicyModule()).build();
 * Claim claim = mapper.readValue(json, Claim.class);
 * }</pre>
 *
 * <p>The mapper's configuration does not change how these types are read: an unknown property is always an error, and
 * numbers are read from their digits. (A tree that the mapper read before is as exact as the mapper was told to be.)
 * Everything that is wrong with a value is thrown at once, in an {@link InvalidJsonException}. Unreadable JSON is
 * Jackson's own matter, and so are its limits on nesting and length.
 */
public final class PolicyModule extends Module {

  private final Language language;

  /** A module that writes the messages of violations in Chinese. */
  public PolicyModule() {
    this(Language.ZH_CN);
  }

  /**
   * A module that writes the messages of violations in a language of choice.
   *
   * @param language the language of messages; nothing else depends on it
   */
  public PolicyModule(Language language) {
    this.language = language;
  }

  @Override
  public String getModuleName() {
    return "wenjiuye-policy";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new WireSerializers(language));
    context.addDeserializers(new WireDeserializers());
    context.addKeySerializers(new CodeKeys.Writers());
    context.addKeyDeserializers(new CodeKeys.Readers());
  }
}
