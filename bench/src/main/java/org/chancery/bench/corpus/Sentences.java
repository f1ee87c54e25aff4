package org.chancery.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Single sentences, each with its events and who did what to whom, turned into gold. */
final class Sentences {

  private Sentences() {}

  /**
   * One object a sentence: {@code text}, {@code pair}, and {@code events} with {@code type}, {@code
   * anchor}, {@code actors}, {@code recipients} (words, place, country, sectors), {@code standing}.
   */
  static List<ObjectNode> gold(Path yaml, Vocabulary vocabulary, Consumer<Problem> problems) {
    List<ObjectNode> gold = new ArrayList<>();
    try {
      JsonNode root = Annotation.YAML.readTree(Files.readString(yaml));
      Set<String> seen = new HashSet<>();
      int number = 0;
      for (JsonNode node : root) {
        number++;
        String text = node.path("text").asString("").strip();
        String label = "sentence " + number;
        Consumer<String> sink =
            message -> {
              int colon = message.indexOf(": ");
              problems.accept(
                  new Problem(
                      yaml,
                      message.substring(0, colon),
                      message.substring(colon + 2) + " (" + text + ")"));
            };
        if (!seen.add(text)) {
          sink.accept(label + ": is there twice");
        }
        gold.add(sentence(node, label, ArticleText.of(text), vocabulary, sink));
      }
    } catch (IOException e) {
      problems.accept(new Problem(yaml, "file", "cannot be read: " + e.getMessage()));
    } catch (JacksonException e) {
      problems.accept(
          new Problem(
              yaml, "file", "is no YAML: " + e.getOriginalMessage().replaceAll("\\s+", " ")));
    }
    return gold;
  }

  private static ObjectNode sentence(
      JsonNode node,
      String label,
      ArticleText text,
      Vocabulary vocabulary,
      Consumer<String> problems) {
    Item item = new Item(node, label, text, problems);
    item.fields(Set.of("text", "events"), Set.of("pair", "note"));
    ObjectNode made = Annotation.YAML.createObjectNode();
    made.put("text", text.raw());
    if (item.has("pair")) {
      made.put("pair", item.string("pair"));
    }
    ArrayNode events = made.putArray("events");
    int number = 0;
    for (JsonNode child : node.path("events")) {
      number++;
      Item event = item.part(child, "event " + number);
      event.fields(
          Set.of("type", "anchor", "standing", "voice"),
          Set.of(
              "mode",
              "actors",
              "recipients",
              "reciprocal",
              "contexts",
              "cameo",
              "alt",
              "standingAlt",
              "of"));
      ObjectNode object = events.addObject();
      String type = event.oneOf("type", vocabulary.types());
      object.put("type", type);
      if (event.has("mode")) {
        object.put("mode", event.oneOf("mode", vocabulary.modes(type)));
      }
      if (event.has("cameo")) {
        object.put("cameo", event.oneOf("cameo", vocabulary.codes()));
      }
      ArrayNode alternatives = object.putArray("typeAlt");
      event.allOf("alt", vocabulary.types()).forEach(alternatives::add);
      event
          .words("anchor")
          .ifPresent(
              words ->
                  object
                      .putObject("anchor")
                      .put("text", text.words(words))
                      .put("at", text.codePoint(words.begin())));
      roles(event, "actors", object, text, vocabulary);
      roles(event, "recipients", object, text, vocabulary);
      if (event.isTrue("reciprocal")) {
        object.put("symmetric", true);
      }
      object.put("standing", event.oneOf("standing", Vocabulary.STANDINGS));
      ArrayNode standings = object.putArray("standingAlt");
      event.allOf("standingAlt", Vocabulary.STANDINGS).forEach(standings::add);
      object.put("voice", event.oneOf("voice", Vocabulary.VOICES));
    }
    return made;
  }

  private static void roles(
      Item event, String field, ObjectNode object, ArticleText text, Vocabulary vocabulary) {
    ArrayNode array = object.putArray(field);
    JsonNode roles = event.child(field);
    if (roles.isMissingNode()) {
      return;
    }
    if (!roles.isObject()) {
      event.problem(field + " is no list of words and their codes: " + roles);
      return;
    }
    for (String words : roles.propertyNames()) {
      ObjectNode role = array.addObject();
      event.candidates(field, words).stream()
          .findFirst()
          .ifPresent(
              place ->
                  role.put("text", text.words(place)).put("at", text.codePoint(place.begin())));
      ArrayNode sectors = role.putArray("sectors");
      for (String code : roles.path(words).asString("").strip().split("\\s+")) {
        if (vocabulary.countries().contains(code)) {
          role.put("country", code);
        } else if (vocabulary.sectors().contains(code)) {
          sectors.add(code);
        } else if (!code.isEmpty()) {
          event.problem(field + " has " + code + ", which is neither country nor sector");
        }
      }
    }
  }
}
