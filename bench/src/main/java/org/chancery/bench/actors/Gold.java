package org.chancery.bench.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.bench.Tokens;
import org.chancery.bench.readings.GoldReading;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.document.Published;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;
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
    JsonNode header = reading.path("document");
    Document plain = Document.of(header.path("text").asString(""));
    Parsed parsed = new Splitter().apply(plain);
    List<Actor> actors = new ArrayList<>();
    for (JsonNode entity : reading.path("entities")) {
      if (KINDS.contains(entity.path("type").asString(""))
          && active.contains(entity.path("name").asString(""))) {
        for (JsonNode mention : entity.path("mentions")) {
          if (mention.has("begin") && !mention.path("form").asString("").equals("pronoun")) {
            int begin = mention.path("begin").asInt();
            actors.add(actor(parsed, entity, begin, mention.path("end").asInt()));
          }
        }
      }
    }
    return new Gold(headed(plain.text(), header), actors);
  }

  /** The article with what its own head tells: title, outlet, place and day. */
  private static Document headed(String text, JsonNode header) {
    JsonNode line = header.path("dateline");
    return new Document(
        new DocumentId("text"),
        Optional.empty(),
        Optional.empty(),
        field(header, "outlet"),
        field(header, "agency"),
        field(header, "title"),
        field(header, "byline"),
        field(line, "place").map(place -> new Dateline(Optional.of(place), field(line, "date"))),
        field(header, "published").map(day -> new Published(day, Published.From.GIVEN)),
        "en",
        text,
        List.of());
  }

  private static Optional<String> field(JsonNode header, String name) {
    return Optional.of(header.path(name).asString("")).filter(value -> !value.isEmpty());
  }

  private static Gold sentence(JsonNode line) {
    String text = line.path("text").asString("");
    Document document = Document.of(text);
    Parsed parsed = new Splitter().apply(document);
    Set<Actor> actors = new LinkedHashSet<>();
    for (JsonNode event : line.path("events")) {
      for (String role : List.of("actors", "recipients")) {
        for (JsonNode phrase : event.path(role)) {
          String words = phrase.path("text").asString("");
          int begin = text.offsetByCodePoints(0, phrase.path("at").asInt());
          boolean stands = text.startsWith(words, begin) && !words.isEmpty();
          if (stands && !isPronoun(parsed, begin, begin + words.length())) {
            actors.add(actor(parsed, phrase, begin, begin + words.length()));
          }
        }
      }
    }
    return new Gold(document, List.copyOf(actors));
  }

  private static boolean isPronoun(Parsed parsed, int begin, int end) {
    int from = parsed.firstWordFrom(begin);
    Word first = parsed.words().get(from);
    return parsed.firstWordFrom(end) == from + 1
        && (ClosedClass.PRONOUN.has(first) || ClosedClass.POSSESSIVE.has(first));
  }

  private static Actor actor(Parsed parsed, JsonNode node, int begin, int end) {
    return Actor.of(
        parsed,
        begin,
        end,
        node.path("country").asString(""),
        Tokens.strings(node.path("sectors")));
  }
}
