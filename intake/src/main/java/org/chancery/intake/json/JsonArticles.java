package org.chancery.intake.json;

import java.io.Closeable;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.intake.header.Fields;
import org.chancery.intake.header.WrittenDate;
import org.chancery.intake.text.Characters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * The records of a JSON text, one at a time: an object, objects one after the other, or an array of
 * objects. Of each only the known fields are held; what else it has is skipped unread.
 */
public final class JsonArticles implements Closeable {

  private static final String TEXT = "text";

  /** The field by which a Reading names its kind. */
  private static final String SCHEMA = "schema";

  private static final String READING = "chancery-reading/";

  /** How the parser writes a letter that it did not expect. */
  private static final Pattern CODE = Pattern.compile("\\(('.+?') \\(code [^)]*\\)\\)");

  private static final Set<String> FIELDS =
      Set.of("id", "url", "outlet", "agency", "title", "byline", "published", "language");

  private final JsonParser parser;
  private boolean inArray;
  private boolean many;
  private boolean broken;

  /**
   * Reads from the first character on.
   *
   * @param longest the most characters that one string may have
   */
  public JsonArticles(Reader json, int longest) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(longest)
                    .maxNestingDepth(200)
                    .build())
            .build();
    this.parser = factory.createParser(ObjectReadContext.empty(), json);
  }

  /** The next record; empty at the end, and after JSON that is broken. */
  public Optional<JsonArticle> next() {
    if (broken) {
      return Optional.empty();
    }
    try {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && !inArray) {
        inArray = true;
        many = true;
        token = parser.nextToken();
      }
      if (token == JsonToken.END_ARRAY) {
        inArray = false;
        token = parser.nextToken();
      }
      return token == null ? Optional.empty() : Optional.of(record(token));
    } catch (JacksonException e) {
      broken = true;
      return Optional.of(broken(e));
    }
  }

  /** Whether the records stand in an array. */
  public boolean isMany() {
    return many;
  }

  @Override
  public void close() {
    parser.close();
  }

  private JsonArticle record(JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return new JsonArticle.Faulty(
          JsonArticle.Fault.NOT_JSON, "an object is needed here, not " + kind(token));
    }
    Map<String, String> fields = new HashMap<>();
    Optional<JsonToken> text = Optional.empty();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals(TEXT)) {
        text = Optional.of(value);
      }
      if (value == JsonToken.VALUE_STRING
          && (FIELDS.contains(name) || name.equals(TEXT) || name.equals(SCHEMA))) {
        fields.put(name, parser.getString());
      } else if (value.isNumeric() && (name.equals("id") || name.equals("published"))) {
        fields.put(name, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    return article(fields, text);
  }

  private static JsonArticle article(Map<String, String> fields, Optional<JsonToken> text) {
    if (fields.getOrDefault(SCHEMA, "").startsWith(READING)) {
      return new JsonArticle.Faulty(
          JsonArticle.Fault.READING,
          "it is a Reading that `chancery read` wrote, not news; give the article it was read from,"
              + " or ask `chancery why` about it");
    }
    if (text.isEmpty()) {
      return new JsonArticle.Faulty(
          JsonArticle.Fault.NO_TEXT, "the record has no \"text\"; put the article there");
    }
    if (text.get() != JsonToken.VALUE_STRING) {
      return new JsonArticle.Faulty(
          JsonArticle.Fault.NO_TEXT, "\"text\" must be a string, not " + kind(text.get()));
    }
    Optional<String> date = field(fields, "published");
    Optional<String> published = date.flatMap(WrittenDate::read);
    if (date.isPresent() && published.isEmpty()) {
      return new JsonArticle.Faulty(
          JsonArticle.Fault.BAD_DATE,
          "\"published\": \"%s\" is not a date; write it as 2024-11-06 or leave it out"
              .formatted(shortened(date.get())));
    }
    return new JsonArticle.Article(
        fields.getOrDefault(TEXT, ""),
        new Fields(
            field(fields, "id"),
            field(fields, "url"),
            field(fields, "outlet"),
            field(fields, "agency"),
            field(fields, "title"),
            field(fields, "byline"),
            published,
            field(fields, "language")));
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name))
        .map(Characters::line)
        .filter(value -> !value.isEmpty());
  }

  private static JsonArticle broken(JacksonException e) {
    // Limits that a value oversteps come without a place.
    String where =
        Optional.ofNullable(e.getLocation())
            .map(at -> "line %d, column %d: ".formatted(at.getLineNr(), at.getColumnNr()))
            .orElse("");
    JsonArticle.Fault fault =
        switch (e) {
          case StreamConstraintsException _ -> JsonArticle.Fault.TOO_LONG;
          case UnexpectedEndOfInputException _ -> JsonArticle.Fault.BROKEN_OFF;
          case JacksonException other when other.getCause() instanceof CharacterCodingException ->
              JsonArticle.Fault.ENCODING;
          case JacksonException other when atEnd(other) -> JsonArticle.Fault.BROKEN_OFF;
          case JacksonException _ -> JsonArticle.Fault.NOT_JSON;
        };
    return new JsonArticle.Faulty(fault, where + firstLine(e));
  }

  private static boolean atEnd(JacksonException e) {
    return String.valueOf(e.getOriginalMessage()).contains("end-of-input");
  }

  /** What the parser says, without its numbers of letters: {@code ('b' (code 98))}. */
  private static String firstLine(JacksonException e) {
    return CODE.matcher(
            String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("not JSON"))
        .replaceAll("$1");
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "an array";
      case START_OBJECT -> "an object";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case END_ARRAY, END_OBJECT, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "this";
    };
  }

  private static String shortened(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }
}
