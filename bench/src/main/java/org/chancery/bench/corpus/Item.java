package org.chancery.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One item of an annotation, read field by field; what is wrong with it is told by name. */
final class Item {

  private final JsonNode node;
  private final String label;
  private final ArticleText text;
  private final Consumer<String> problems;

  Item(JsonNode node, String label, ArticleText text, Consumer<String> problems) {
    this.node = node;
    this.label = label;
    this.text = text;
    this.problems = problems;
  }

  /** Refuses fields that do not exist, and names those that lack. */
  void fields(Set<String> required, Set<String> allowed) {
    if (!node.isObject()) {
      problem("is no list of fields but " + node);
      return;
    }
    for (String field : node.propertyNames()) {
      if (!required.contains(field) && !allowed.contains(field)) {
        Set<String> known = new TreeSet<>(required);
        known.addAll(allowed);
        problem("has no field " + field + "; known: " + String.join(" ", known));
      }
    }
    for (String field : required) {
      if (!has(field)) {
        problem("lacks " + field);
      }
    }
  }

  void problem(String message) {
    problems.accept(label + ": " + message);
  }

  boolean has(String field) {
    return node.has(field) && !node.get(field).isNull();
  }

  boolean isTrue(String field) {
    return node.path(field).asBoolean(false);
  }

  boolean isMust() {
    return !isTrue("may");
  }

  /** The text of a field; empty if it is absent. */
  String string(String field) {
    return has(field) && node.get(field).isValueNode() ? node.get(field).asString("").strip() : "";
  }

  Optional<Double> number(String field) {
    if (!has(field)) {
      return Optional.empty();
    }
    if (!node.get(field).isNumber()) {
      problem(field + " is no number: " + node.get(field));
      return Optional.empty();
    }
    return Optional.of(node.get(field).asDouble());
  }

  /** A list of texts; a single text is a list of one. */
  List<String> strings(String field) {
    List<String> strings = new ArrayList<>();
    JsonNode value = node.path(field);
    if (value.isArray()) {
      value.forEach(each -> strings.add(each.asString("").strip()));
    } else if (has(field)) {
      strings.add(value.asString("").strip());
    }
    return strings;
  }

  JsonNode child(String field) {
    return node.path(field);
  }

  /** A child as an item of its own. */
  Item part(JsonNode child, String name) {
    return new Item(child, label + " " + name, text, problems);
  }

  /** A value out of a closed list, which is told if the value is none of it. */
  String oneOf(String field, Set<String> values) {
    String value = string(field);
    if (!value.isEmpty() && !values.contains(value)) {
      problem(field + " is " + value + "; known: " + String.join(" ", new TreeSet<>(values)));
    }
    return value;
  }

  List<String> allOf(String field, Set<String> values) {
    List<String> given = strings(field);
    for (String value : given) {
      if (!values.contains(value)) {
        problem(field + " has " + value + "; known: " + String.join(" ", new TreeSet<>(values)));
      }
    }
    return given;
  }

  String matching(String field, Pattern form, String example) {
    String value = string(field);
    if (!value.isEmpty() && !form.matcher(value).matches()) {
      problem(field + " is " + value + "; write it like " + example);
    }
    return value;
  }

  /** The paragraph that surfaces are sought from; 0 for the whole text. */
  int paragraph() {
    int paragraph = node.path("p").asInt(0);
    if (paragraph < 0 || paragraph > text.paragraphs().size()) {
      problem("p is " + paragraph + "; the text has " + text.paragraphs().size() + " paragraphs");
      return 0;
    }
    return paragraph;
  }

  /** All places where a surface may stand; none is a problem. */
  List<Words> candidates(String field, String surface) {
    List<Words> found = text.find(surface, paragraph(), false);
    if (found.isEmpty()) {
      found = text.find(surface, paragraph(), true);
    }
    if (found.isEmpty()) {
      problem(
          field
              + " is not in the text"
              + (paragraph() > 0 ? " from paragraph " + paragraph() + " on" : "")
              + ": "
              + surface);
    }
    return found;
  }

  /** The first place of the words of a field. */
  Optional<Words> words(String field) {
    String surface = string(field);
    return surface.isEmpty() ? Optional.empty() : candidates(field, surface).stream().findFirst();
  }
}
