package org.chancery.bench.readings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gold turned into the Reading that would be a perfect answer to it: to test the scorer, and to
 * score one annotator against another.
 */
public final class GoldReading {

  private final JsonNode gold;
  private final int[] raw;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final ObjectNode reading = JsonMapper.shared().createObjectNode();
  private int given;

  private GoldReading(JsonNode gold) {
    this.gold = gold;
    this.raw = gold.path("raw").asString("").codePoints().toArray();
  }

  /** The Reading of an article's gold; its text is the article less what is to be removed. */
  public static ObjectNode of(JsonNode gold) {
    GoldReading made = new GoldReading(gold);
    made.document();
    made.entities();
    made.statements();
    made.events();
    made.agreements();
    made.offices();
    made.figuresAndTimes();
    made.entitiesNamedLater();
    return made.reading;
  }

  private void document() {
    boolean[] dead = new boolean[raw.length];
    for (JsonNode removed : Gold.list(gold.path("boilerplate"))) {
      int at = removed.path("at").asInt();
      String text = removed.path("text").asString("");
      int end = at + text.codePointCount(0, text.length());
      for (int i = at; i < Math.min(end, raw.length); i++) {
        dead[i] = true;
      }
    }
    Set<Integer> breaks = new HashSet<>();
    Gold.list(gold.path("paragraphs")).stream().skip(1).forEach(p -> breaks.add(p.path(0).asInt()));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < raw.length; i++) {
      if (breaks.contains(i) && !text.isEmpty()) {
        if (text.charAt(text.length() - 1) == ' ') {
          text.setCharAt(text.length() - 1, '\n');
        }
        text.append('\n');
      }
      if (!dead[i]) {
        places.put(i, text.length());
        text.appendCodePoint(raw[i]);
      }
    }
    ObjectNode document = reading.putObject("document");
    JsonNode header = gold.path("header");
    document.put("id", gold.path("file").asString(""));
    document.put("text", text.toString());
    document.put("language", "en");
    for (String field :
        List.of("title", "published", "publishedFrom", "agency", "outlet", "byline")) {
      copy(header, document, field);
    }
    if (header.has("place") || header.has("dateline")) {
      ObjectNode dateline = document.putObject("dateline");
      copy(header, dateline, "place");
      String day = header.path("dateline").asString(header.path("published").asString(""));
      if (!day.isEmpty()) {
        dateline.put("date", day);
      }
    }
  }

  private void entities() {
    ArrayNode entities = reading.putArray("entities");
    for (JsonNode entity : gold.path("entities")) {
      ObjectNode made = entities.addObject();
      made.put("id", id(entity.path("name").asString("")));
      for (String field : List.of("type", "name", "country", "sectors")) {
        copy(entity, made, field);
      }
      ArrayNode mentions = made.putArray("mentions");
      for (JsonNode mention : entity.path("mentions")) {
        mentions.add(span(mention).put("form", Gold.form(mention)));
      }
    }
    given = ids.size();
  }

  private void statements() {
    ArrayNode statements = reading.putArray("statements");
    for (JsonNode statement : gold.path("statements")) {
      ObjectNode made = statements.addObject();
      ObjectNode speaker = span(statement.path("speakerSurface"));
      made.set("speaker", speaker.put("entity", id(statement.path("speaker").asString(""))));
      if (statement.has("cue")) {
        made.set("cue", span(statement.path("cue")));
      }
      ArrayNode content = made.putArray("content");
      statement.path("content").forEach(piece -> content.add(span(piece)));
      for (String field : List.of("id", "quotation", "act", "said", "within", "certainty")) {
        copy(statement, made, field);
      }
      ids(made.putArray("about"), statement.path("about"));
      ArrayNode stances = made.putArray("stance");
      for (JsonNode stance : statement.path("stance")) {
        stances
            .addObject()
            .put("toward", id(stance.path("toward").asString("")))
            .put("value", 0.8 * stance.path("sign").asInt());
      }
    }
  }

  private void events() {
    ArrayNode events = reading.putArray("events");
    for (JsonNode event : gold.path("events")) {
      ObjectNode made = events.addObject();
      made.set("anchor", span(event.path("anchor").path(0)));
      for (String field : List.of("id", "type", "mode", "cameo", "standing", "time")) {
        copy(event, made, field);
      }
      roles(made.putArray("actors"), event.path("actor"));
      roles(made.putArray("recipients"), event.path("recipient"));
    }
  }

  private void roles(ArrayNode array, JsonNode names) {
    Gold.strings(names).forEach(name -> array.addObject().put("entity", id(name)));
  }

  private void agreements() {
    ArrayNode agreements = reading.putArray("agreements");
    for (JsonNode agreement : gold.path("agreements")) {
      ObjectNode made = agreements.addObject();
      copy(agreement, made, "name");
      ids(made.putArray("parties"), agreement.path("parties"));
      ArrayNode milestones = made.putArray("milestones");
      for (JsonNode milestone : agreement.path("milestones")) {
        ObjectNode step = milestones.addObject();
        for (String field : List.of("stage", "time", "standing")) {
          copy(milestone, step, field);
        }
        if (!milestone.path("party").isEmpty()) {
          step.put("party", id(milestone.path("party").path(0).asString("")));
        }
      }
      ArrayNode terms = made.putArray("terms");
      for (JsonNode term : agreement.path("terms")) {
        ObjectNode step = terms.addObject();
        copy(term, step, "text");
        step.putArray("evidence").add(span(term));
      }
    }
  }

  private void offices() {
    ArrayNode offices = reading.putArray("offices");
    for (JsonNode office : gold.path("offices")) {
      ObjectNode made = offices.addObject();
      made.put("holder", id(office.path("holder").asString("")));
      for (String field : List.of("title", "status", "time")) {
        copy(office, made, field);
      }
      if (!office.path("of").asString("").isEmpty()) {
        made.put("of", id(office.path("of").asString("")));
      }
    }
  }

  private void figuresAndTimes() {
    ArrayNode figures = reading.putArray("figures");
    for (JsonNode figure : gold.path("figures")) {
      ObjectNode made =
          figures.add(span(figure.path("surface"))).path(figures.size() - 1).asObject();
      for (String field : List.of("value", "low", "high", "bound", "unit", "of")) {
        copy(figure, made, field);
      }
    }
    ArrayNode times = reading.putArray("times");
    for (JsonNode time : gold.path("times")) {
      if (!time.path("value").asString("").isEmpty()) {
        ObjectNode made = span(time.path("surface"));
        copy(time, made, "value");
        times.add(made);
      }
    }
  }

  /** Names that the other layers use and the entities lack. */
  private void entitiesNamedLater() {
    ArrayNode entities = reading.withArray("entities");
    new ArrayList<>(ids.keySet())
        .stream()
            .skip(given)
            .forEach(
                name ->
                    entities
                        .addObject()
                        .put("id", id(name))
                        .put("type", "organization")
                        .put("name", name)
                        .putArray("mentions"));
  }

  private String id(String name) {
    return ids.computeIfAbsent(name, _ -> "e" + (ids.size() + 1));
  }

  private void ids(ArrayNode array, JsonNode names) {
    Gold.strings(names).forEach(name -> array.add(id(name)));
  }

  /** A gold span in offsets of the Reading's text; empty if it was removed. */
  private ObjectNode span(JsonNode gold) {
    ObjectNode span = JsonMapper.shared().createObjectNode();
    int at = gold.path("at").asInt();
    String text = gold.path("text").asString("");
    int end = at + text.codePointCount(0, text.length());
    Integer begin = null;
    Integer last = null;
    for (int i = at; i < end; i++) {
      Integer place = places.get(i);
      if (place != null) {
        begin = begin == null ? place : begin;
        last = place;
      }
    }
    if (begin != null && last != null) {
      int width = Character.charCount(raw[at + text.codePointCount(0, text.length()) - 1]);
      span.put("begin", begin).put("end", last + width);
    }
    return span;
  }

  private static void copy(JsonNode from, ObjectNode to, String field) {
    if (from.has(field)) {
      to.set(field, from.get(field));
    }
  }
}
