package org.chancery.record.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** One JSON object being written, field by field; what is absent is left out. */
final class Out {

  private static final char REPLACEMENT = '\uFFFD';

  private final JsonGenerator json;

  Out(JsonGenerator json) {
    this.json = json;
  }

  void text(String name, String value) {
    json.writeStringProperty(name, wellFormed(value));
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(v -> text(name, v));
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void number(String name, BigDecimal value) {
    json.writeName(name);
    json.writeNumber(value);
  }

  void number(String name, Optional<BigDecimal> value) {
    value.ifPresent(v -> number(name, v));
  }

  /** A field that is true, or is left out. */
  void flag(String name, boolean value) {
    if (value) {
      json.writeBooleanProperty(name, true);
    }
  }

  void word(String name, Enum<?> value) {
    json.writeStringProperty(name, Spelling.of(value));
  }

  void texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(wellFormed(value)));
    json.writeEndArray();
  }

  /** A field that holds an object with the fields that {@code mapping} writes. */
  <T> void object(String name, T value, BiConsumer<Out, T> mapping) {
    json.writeName(name);
    object(value, mapping);
  }

  <T> void object(T value, BiConsumer<Out, T> mapping) {
    json.writeStartObject();
    mapping.accept(this, value);
    json.writeEndObject();
  }

  /** A field that holds a list of objects. */
  <T> void list(String name, List<T> values, BiConsumer<Out, T> mapping) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> object(value, mapping));
    json.writeEndArray();
  }

  /** The text with half surrogate pairs replaced, which no encoding can carry; same length. */
  private static String wellFormed(String text) {
    char[] repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        if (repaired == null) {
          repaired = text.toCharArray();
        }
        repaired[i] = REPLACEMENT;
      }
    }
    return repaired == null ? text : new String(repaired);
  }
}
