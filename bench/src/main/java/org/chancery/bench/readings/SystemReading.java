package org.chancery.bench.readings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A system's Reading, with its places brought over to those of the gold. */
final class SystemReading {

  /** The gold's places that a span covers, and how many letters of its own it has. */
  record Covered(Set<Integer> places, int own) {

    static final Covered NOTHING = new Covered(Set.of(), 0);

    /** F1 with the gold's places. */
    double f1(Set<Integer> gold) {
      if (own == 0 || gold.isEmpty()) {
        return 0;
      }
      return 2.0 * places.stream().filter(gold::contains).count() / (own + gold.size());
    }

    boolean touches(Set<Integer> gold) {
      return places.stream().anyMatch(gold::contains);
    }
  }

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "who", "his", "her", "its", "their", "him", "them");

  final JsonNode node;
  final String text;
  final Map<Integer, Integer> map;
  private final Gold gold;
  private final int[] letters;
  private final Map<String, JsonNode> entities = new HashMap<>();

  SystemReading(JsonNode node, Gold gold) {
    this.node = node;
    this.gold = gold;
    this.text = node.path("document").path("text").asString("");
    this.letters = text.codePoints().toArray();
    this.map =
        Alignment.between(
            Wording.straight(text).codePoints().toArray(),
            Wording.straight(gold.raw).codePoints().toArray());
    for (JsonNode entity : node.path("entities")) {
      entities.put(entity.path("id").asString(""), entity);
    }
  }

  List<JsonNode> items(String layer) {
    return Gold.list(node.path(layer));
  }

  /** From an offset in UTF-16 units to one in code points. */
  private int place(int offset) {
    int bounded = Math.clamp(offset, 0, text.length());
    return text.codePointCount(0, bounded);
  }

  Covered covered(JsonNode span) {
    if (!span.has("begin")) {
      return Covered.NOTHING;
    }
    Set<Integer> places = new HashSet<>();
    int own = 0;
    int end = Math.min(place(span.path("end").asInt()), letters.length);
    for (int i = place(span.path("begin").asInt()); i < end; i++) {
      if (Alignment.isAlphanumeric(letters[i])) {
        own++;
        Integer there = map.get(i);
        if (there != null) {
          places.add(there);
        }
      }
    }
    return new Covered(places, own);
  }

  Covered allCovered(JsonNode spans) {
    Set<Integer> places = new HashSet<>();
    int own = 0;
    for (JsonNode span : spans) {
      Covered each = covered(span);
      places.addAll(each.places());
      own += each.own();
    }
    return new Covered(places, own);
  }

  String surface(JsonNode span) {
    if (!span.has("begin")) {
      return "";
    }
    int begin = Math.clamp(span.path("begin").asInt(), 0, text.length());
    return text.substring(begin, Math.clamp(span.path("end").asInt(), begin, text.length()));
  }

  /** The entity that a reference names, by id or in an object. */
  Optional<JsonNode> entity(JsonNode reference) {
    String id = reference.isString() ? reference.asString() : reference.path("entity").asString("");
    return Optional.ofNullable(entities.get(id));
  }

  static String name(Optional<JsonNode> entity) {
    return entity.map(e -> e.path("name").asString("")).orElse("");
  }

  static String country(JsonNode entity) {
    return entity.path("country").asString("");
  }

  /** Whether a reference is to this gold entity, by name or, for states, by country. */
  boolean isCanonical(JsonNode reference, String goldName) {
    Optional<JsonNode> entity = entity(reference);
    if (entity.isEmpty()) {
      return false;
    }
    JsonNode right = gold.entity(goldName);
    boolean states =
        right.path("type").asString("").equals("state")
            && entity.get().path("type").asString("").equals("state");
    return gold.isNamed(goldName, name(entity))
        || (states && !country(right).isEmpty() && country(right).equals(country(entity.get())));
  }

  /** Whether the words of a reference are the gold's, and it is resolved to nobody else. */
  boolean hasSurface(JsonNode reference, JsonNode surface, String goldName) {
    boolean given = !surface.path("text").asString("").isEmpty() && reference.isObject();
    if (!given || PRONOUNS.contains(Wording.plain(surface.path("text").asString("")))) {
      return false;
    }
    Optional<JsonNode> entity = entity(reference);
    if (entity.isPresent() && !gold.isNamed(goldName, name(entity))) {
      String name = name(entity);
      if (gold.entities.keySet().stream()
          .anyMatch(x -> !x.equals(goldName) && gold.isNamed(x, name))) {
        return false;
      }
    }
    Covered covered = covered(reference);
    return covered.own() > 0 && covered.f1(gold.places(surface)) >= 0.5;
  }

  /** Whether a role is one of these: by name, by country, or by the words in the text. */
  boolean isRole(JsonNode reference, List<String> goldNames) {
    Optional<JsonNode> entity = entity(reference);
    for (String name : goldNames) {
      JsonNode right = gold.entity(name);
      if (entity.isPresent()
          && (isCanonical(reference, name)
              || (!country(entity.get()).isEmpty()
                  && country(entity.get()).equals(country(right))))) {
        return true;
      }
      String words = reference.isObject() ? Wording.plain(surface(reference)) : "";
      if (!words.isEmpty()
          && (gold.isExplicit(name, words)
              || Gold.list(right.path("mentions")).stream()
                  .filter(m -> !Gold.form(m).equals("pronoun"))
                  .anyMatch(m -> Wording.plain(m.path("text").asString("")).equals(words)))) {
        return true;
      }
    }
    return false;
  }

  /** The references of a role: a list under the plural key, or one under the singular. */
  static List<JsonNode> roles(JsonNode event, String key) {
    JsonNode references = event.has(key + "s") ? event.path(key + "s") : event.path(key);
    return references.isArray() ? Gold.list(references) : List.of(references);
  }

  boolean areRoles(JsonNode event, String key, List<String> goldNames) {
    return roles(event, key).stream().anyMatch(reference -> isRole(reference, goldNames));
  }
}
