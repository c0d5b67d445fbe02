/** How the library's own modules look up texts for people: by language, never by the default locale. */
@NullMarked
package io.github.wenjiuye.policy.model.text;

import org.jspecify.annotations.NullMarked;
