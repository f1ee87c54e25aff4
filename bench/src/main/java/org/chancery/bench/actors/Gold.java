package org.chancery.bench.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.bench.Tokens;
import org.chancery.bench.readings.GoldReading;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import tools.jackson.databind.JsonNode;

/**
 * A text of our own corpus with the phrases for those who speak, act or are acted on; pronouns are
 * left out.
 */
record Gold(Document document, List<Actor> actors) {

  private static final Set<String> KINDS = Set.of("person", "state", "organization", "group");

  Gold {
    actors = List.copyOf(actors);
  }

  /** Of a line of the corpus's gold: an article, or a single sentence. */
  static Gold of(JsonNode line) {
    return line.has("raw") ? article(line) : sentence(line);
  }

  private static Gold article(JsonNode line) {
    JsonNode reading = GoldReading.of(line);
    Set<String> active = new HashSet<>();
    line.path("statements").forEach(each -> active.add(each.path("speaker").asString("")));
    for (JsonNode event : line.path("events")) {
      event.path("actor").forEach(name -> active.add(name.asString("")));
      event.path("recipient").forEach(name -> active.add(name.asString("")));
    }
    List<Actor> actors = new ArrayList<>();
    for (JsonNode entity : reading.path("entities")) {
      if (KINDS.contains(entity.path("type").asString(""))
          && active.contains(entity.path("name").asString(""))) {
        for (JsonNode mention : entity.path("mentions")) {
          if (mention.has("begin") && !mention.path("form").asString("").equals("pronoun")) {
            actors.add(actor(entity, mention.path("begin").asInt(), mention.path("end").asInt()));
          }
        }
      }
    }
    JsonNode header = reading.path("document");
    Document plain = Document.of(header.path("text").asString(""));
    String published = header.path("published").asString("");
    return new Gold(
        published.isEmpty()
            ? plain
            : plain.published(new Published(published, Published.From.GIVEN)),
        actors);
  }

  private static Gold sentence(JsonNode line) {
    String text = line.path("text").asString("");
    Set<Actor> actors = new LinkedHashSet<>();
    for (JsonNode event : line.path("events")) {
      for (String role : List.of("actors", "recipients")) {
        for (JsonNode phrase : event.path(role)) {
          String words = phrase.path("text").asString("");
          int begin = text.offsetByCodePoints(0, phrase.path("at").asInt());
          if (text.startsWith(words, begin) && !words.isEmpty()) {
            actors.add(actor(phrase, begin, begin + words.length()));
          }
        }
      }
    }
    return new Gold(Document.of(text), List.copyOf(actors));
  }

  private static Actor actor(JsonNode node, int begin, int end) {
    return new Actor(
        begin, end, node.path("country").asString(""), Tokens.strings(node.path("sectors")));
  }
}
