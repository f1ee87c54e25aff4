package org.chancery.record.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.engine.entity.EntityId;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object being read; what is not there or not of its type is told with its path.
 *
 * @param path where it stands in the Reading: {@code statements[3].speaker}
 * @param frame what its spans and references may point to
 */
record In(JsonNode node, String path, Frame frame) {

  /** The length of the text and the ids of what has been read of the Reading so far. */
  record Frame(int length, Set<String> entities, Set<String> statements) {
    static final Frame OPEN = new Frame(Integer.MAX_VALUE, Set.of(), Set.of());
  }

  In {
    if (!node.isObject()) {
      throw new NotAReading(where(path) + " must be an object, but is " + shown(node));
    }
  }

  /** The same object, whose spans and references may point to these. */
  In within(Frame narrower) {
    return new In(node, path, narrower);
  }

  boolean has(String name) {
    return node.has(name);
  }

  String text(String name) {
    JsonNode value = value(name);
    if (!value.isString()) {
      throw wrong(name, "a string", value);
    }
    return value.stringValue();
  }

  Optional<String> maybeText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  int number(String name) {
    JsonNode value = value(name);
    if (!value.isInt()) {
      throw wrong(name, "a whole number", value);
    }
    return value.intValue();
  }

  BigDecimal decimal(String name) {
    JsonNode value = value(name);
    if (!value.isNumber()) {
      throw wrong(name, "a number", value);
    }
    return value.decimalValue();
  }

  Optional<BigDecimal> maybeDecimal(String name) {
    return has(name) ? Optional.of(decimal(name)) : Optional.empty();
  }

  /** Whether the field says so; where it is missing it does not. */
  boolean flag(String name) {
    if (!has(name)) {
      return false;
    }
    JsonNode value = value(name);
    if (!value.isBoolean()) {
      throw wrong(name, "true or false", value);
    }
    return value.booleanValue();
  }

  /** The constant that is spelled as this field says. */
  <E extends Enum<E>> E word(String name, E[] constants) {
    return word(name, constants, Spelling::of);
  }

  <E extends Enum<E>> E word(String name, E[] constants, Function<E, String> spelling) {
    String spelled = text(name);
    List<String> allowed = new ArrayList<>();
    for (E constant : constants) {
      if (spelling.apply(constant).equals(spelled)) {
        return constant;
      }
      allowed.add(spelling.apply(constant));
    }
    throw wrong(name, "one of " + String.join(", ", allowed), value(name));
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : array(name)) {
      if (!item.isString()) {
        throw wrong(name, "a list of strings", item);
      }
      texts.add(item.stringValue());
    }
    return texts;
  }

  /** The entity that a field refers to. */
  EntityId entity(String name) {
    return known(text(name), inside(name));
  }

  Optional<EntityId> maybeEntity(String name) {
    return has(name) ? Optional.of(entity(name)) : Optional.empty();
  }

  List<EntityId> entities(String name) {
    return texts(name).stream().map(id -> known(id, inside(name))).toList();
  }

  private EntityId known(String id, String where) {
    if (!frame.entities().contains(id)) {
      throw new NotAReading(where + " refers to entity " + id + ", which is not in entities");
    }
    return new EntityId(id);
  }

  /** The id of the statement that a field refers to. */
  Optional<String> maybeStatement(String name) {
    Optional<String> id = maybeText(name);
    if (id.isPresent() && !frame.statements().contains(id.get())) {
      throw new NotAReading(
          inside(name) + " refers to statement " + id.get() + ", which is not in statements");
    }
    return id;
  }

  In object(String name) {
    return new In(value(name), inside(name), frame);
  }

  <T> Optional<T> maybe(String name, Function<In, T> mapping) {
    return has(name) ? Optional.of(mapping.apply(object(name))) : Optional.empty();
  }

  <T> List<T> list(String name, Function<In, T> mapping) {
    List<T> items = new ArrayList<>();
    for (JsonNode item : array(name)) {
      items.add(mapping.apply(new In(item, inside(name) + "[" + items.size() + "]", frame)));
    }
    return items;
  }

  NotAReading wrong(String name, String wanted, JsonNode found) {
    return new NotAReading(inside(name) + " must be " + wanted + ", but is " + shown(found));
  }

  private JsonNode value(String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new NotAReading(inside(name) + " is missing");
    }
    return value;
  }

  private JsonNode array(String name) {
    JsonNode value = value(name);
    if (!value.isArray()) {
      throw wrong(name, "a list", value);
    }
    return value;
  }

  private String inside(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String where(String path) {
    return path.isEmpty() ? "a Reading" : path;
  }

  private static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
