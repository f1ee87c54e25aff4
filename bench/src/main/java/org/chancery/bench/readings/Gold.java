package org.chancery.bench.readings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a careful reader wrote down from one article. */
final class Gold {

  final JsonNode node;
  final String file;
  final String raw;
  final int[] letters;
  final Map<String, JsonNode> entities = new LinkedHashMap<>();
  private final Map<String, Set<String>> aliases = new HashMap<>();
  private final Map<String, Set<String>> explicit = new HashMap<>();

  Gold(JsonNode node) {
    this.node = node;
    this.file = node.path("file").asString("");
    this.raw = node.path("raw").asString("");
    this.letters = raw.codePoints().toArray();
    for (JsonNode entity : node.path("entities")) {
      entities.put(entity.path("name").asString(""), entity);
    }
    for (JsonNode entity : node.path("entities")) {
      addNames(entity);
    }
  }

  private void addNames(JsonNode entity) {
    String name = entity.path("name").asString("");
    Set<String> stated = new HashSet<>();
    stated.add(Wording.plain(name));
    entity.path("accept").forEach(a -> stated.add(Wording.plain(a.asString(""))));
    explicit.put(name, stated);
    stated.forEach(alias -> aliases.computeIfAbsent(alias, _ -> new HashSet<>()).add(name));
    boolean named = false;
    boolean full = false;
    for (JsonNode mention : entity.path("mentions")) {
      boolean isName = form(mention).equals("name");
      named |= isName;
      full |= isName && Wording.words(mention.path("text").asString("")).size() > 1;
    }
    boolean person = entity.path("type").asString("").equals("person");
    for (JsonNode mention : entity.path("mentions")) {
      String text = mention.path("text").asString("");
      boolean alias =
          form(mention).equals("name")
              || form(mention).equals("metonym")
              || (form(mention).equals("description") && !named);
      boolean bareSurname = person && full && Wording.words(text).size() < 2;
      if (alias && !bareSurname) {
        aliases.computeIfAbsent(Wording.plain(text), _ -> new HashSet<>()).add(name);
      }
    }
  }

  static String form(JsonNode mention) {
    return mention.path("form").asString("");
  }

  JsonNode entity(String name) {
    return entities.getOrDefault(name, tools.jackson.databind.node.MissingNode.getInstance());
  }

  boolean isExplicit(String name, String plain) {
    return explicit.getOrDefault(name, Set.of()).contains(plain);
  }

  /** Whether a system's name is one of this entity, and of no other. */
  boolean isNamed(String name, String given) {
    String plain = Wording.plain(given);
    if (plain.isEmpty()) {
      return false;
    }
    if (isExplicit(name, plain) || aliases.getOrDefault(plain, Set.of()).equals(Set.of(name))) {
      return true;
    }
    if (!entity(name).path("type").asString("").equals("person")) {
      return false;
    }
    Set<String> words = Set.copyOf(List.of(plain.split(" ")).stream().distinct().toList());
    Set<String> own = new HashSet<>(explicit.getOrDefault(name, Set.of()));
    aliases.forEach(
        (alias, owners) -> {
          if (owners.equals(Set.of(name))) {
            own.add(alias);
          }
        });
    for (String alias : own) {
      Set<String> parts = new HashSet<>(List.of(alias.split(" ")));
      if (parts.size() >= 2 && words.containsAll(parts) && words.size() <= parts.size() + 4) {
        return true;
      }
    }
    return false;
  }

  /** The places of the letters and digits of a span given by its words and where they stand. */
  Set<Integer> places(JsonNode span) {
    int at = span.path("at").asInt();
    String text = span.path("text").asString("");
    Set<Integer> places = new HashSet<>();
    for (int i = at; i < at + text.codePointCount(0, text.length()) && i < letters.length; i++) {
      if (Alignment.isAlphanumeric(letters[i])) {
        places.add(i);
      }
    }
    return places;
  }

  Set<Integer> allPlaces(Iterable<JsonNode> spans) {
    Set<Integer> places = new HashSet<>();
    spans.forEach(span -> places.addAll(places(span)));
    return places;
  }

  int paragraph(int place) {
    int index = 0;
    for (JsonNode paragraph : node.path("paragraphs")) {
      if (paragraph.path(0).asInt() <= place && place < paragraph.path(1).asInt()) {
        return index;
      }
      index++;
    }
    return -1;
  }

  /** The items of a layer. */
  List<JsonNode> items(String layer) {
    return list(node.path(layer));
  }

  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    if (array.isArray()) {
      array.forEach(items::add);
    }
    return items;
  }

  static boolean isMust(JsonNode item) {
    return item.path("mark").asString("").equals("must");
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    if (array.isArray()) {
      array.forEach(each -> strings.add(each.asString("")));
    }
    return strings;
  }
}
