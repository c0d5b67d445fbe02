package io.github.wenjiuye.policy.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Which methods Hibernate Validator takes for properties: the fluent accessors of this library, which are known by their
 * optional result, and JavaBeans getters, so that an embedder's own beans go on being seen.
 */
final class FluentAccessors implements GetterPropertySelectionStrategy {

  private static final String GET = "get";
  private static final String IS = "is";

  @Override
  public Optional<String> getProperty(ConstrainableExecutable executable) {
    if (executable.getParameterTypes().length > 0) {
      return Optional.empty();
    }
    String name = executable.getName();
    Class<?> type = executable.getReturnType();
    if (isPrefixed(name, GET) && type != void.class) {
      return Optional.of(decapitalised(name.substring(GET.length())));
    }
    if (isPrefixed(name, IS) && type == boolean.class) {
      return Optional.of(decapitalised(name.substring(IS.length())));
    }
    return type == Optional.class || type == OptionalLong.class
        ? Optional.of(name)
        : Optional.empty();
  }

  @Override
  public List<String> getGetterMethodNameCandidates(String propertyName) {
    String capitalised =
        propertyName.substring(0, 1).toUpperCase(Locale.ROOT) + propertyName.substring(1);
    return List.of(propertyName, GET + capitalised, IS + capitalised);
  }

  private static boolean isPrefixed(String name, String prefix) {
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && Character.isUpperCase(name.charAt(prefix.length()));
  }

  /** As JavaBeans do: {@code getURL} reads the property {@code URL}. */
  private static String decapitalised(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(1))
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
