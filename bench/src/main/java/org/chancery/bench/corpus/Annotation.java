package org.chancery.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An article and what people wrote down from it (corpus/GUIDELINE.md), turned into gold. Whatever
 * the text, the guideline or the tables do not bear out is a {@link Problem}.
 */
final class Annotation {

  static final ObjectMapper YAML = new YAMLMapper();

  private static final List<String> LAYERS =
      List.of(
          "header",
          "removed",
          "entities",
          "statements",
          "events",
          "agreements",
          "offices",
          "figures",
          "times",
          "forbidden");

  private final Path file;
  private final ArticleText text;
  private final Vocabulary vocabulary;
  private final Consumer<String> problems;
  private final ObjectNode gold = YAML.createObjectNode();
  private final Set<String> entities = new HashSet<>();
  private final Map<String, Words> statements = new LinkedHashMap<>();
  private JsonNode root = YAML.createObjectNode();

  private Annotation(
      Path file, ArticleText text, Vocabulary vocabulary, Consumer<String> problems) {
    this.file = file;
    this.text = text;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /**
   * The article that an annotation belongs to: same name, another ending, in the same folder or,
   * for a second annotation, in the folder of the same name under {@code stories}.
   */
  static Path article(Path yaml) {
    String stem = yaml.toAbsolutePath().normalize().toString().replaceFirst("\\.yaml$", "");
    String other = stem.replaceFirst("/[^/]+(/[^/]+/[^/]+)$", "/stories$1");
    return Stream.of(stem, other)
        .flatMap(each -> Stream.of(".txt", ".html", ".json").map(end -> Path.of(each + end)))
        .filter(Files::exists)
        .findFirst()
        .orElse(Path.of(stem + ".txt"));
  }

  /**
   * The gold of one article, in the form that {@code bench readings} scores against.
   *
   * @param yaml the annotation; the article lies beside it
   * @param problems takes what is wrong; gold with problems is not to be used
   */
  static ObjectNode gold(Path yaml, Vocabulary vocabulary, Consumer<Problem> problems) {
    Consumer<String> sink =
        message -> {
          int colon = message.indexOf(": ");
          problems.accept(
              new Problem(yaml, message.substring(0, colon), message.substring(colon + 2)));
        };
    Path file = article(yaml);
    try {
      Annotation annotation = new Annotation(file, ArticleText.read(file), vocabulary, sink);
      annotation.root = YAML.readTree(Files.readString(yaml));
      annotation.read();
      links(annotation.gold, (id, message) -> problems.accept(new Problem(yaml, id, message)));
      return annotation.gold;
    } catch (IOException e) {
      sink.accept("file: cannot be read: " + e.getMessage());
    } catch (JacksonException e) {
      sink.accept("file: is no YAML: " + e.getOriginalMessage().replaceAll("\\s+", " "));
    }
    return YAML.createObjectNode();
  }

  private void read() throws IOException {
    item(root, "file").fields(Set.of("header", "entities"), Set.copyOf(LAYERS));
    Path folder = file.toAbsolutePath().getParent();
    String story = folder == null ? "" : folder.getFileName().toString() + "/";
    gold.put("file", story + file.getFileName());
    gold.put("sha256", Split.hex(Files.readAllBytes(file)));
    header();
    entities();
    layer("statements", gold.putArray("statements"), this::statement);
    layer("events", gold.putArray("events"), this::event);
    layer("agreements", gold.putArray("agreements"), this::agreement);
    layer("offices", gold.putArray("offices"), this::office);
    layer("figures", gold.putArray("figures"), this::figure);
    layer("times", gold.putArray("times"), this::time);
    layer("removed", gold.putArray("boilerplate"), this::removed);
    layer("forbidden", gold.putArray("forbidden"), this::forbidden);
    gold.put("raw", text.raw());
    ArrayNode paragraphs = gold.putArray("paragraphs");
    for (Words paragraph : text.paragraphs()) {
      paragraphs
          .addArray()
          .add(text.codePoint(paragraph.begin()))
          .add(text.codePoint(paragraph.end()));
    }
  }

  private void header() {
    Item header = item(root.path("header"), "header");
    header.fields(
        Set.of(),
        Set.of(
            "title", "byline", "outlet", "agency", "published", "publishedFrom", "place", "why"));
    header.matching("published", Vocabulary.DAY, "2021-03-14");
    header.oneOf("publishedFrom", Vocabulary.PUBLISHED_FROM);
    ObjectNode made = gold.putObject("header");
    for (String field :
        List.of("title", "byline", "outlet", "agency", "published", "publishedFrom", "place")) {
      if (header.has(field)) {
        made.put(field, header.string(field));
      }
    }
    made.put("language", "en");
    header.words("title").ifPresent(w -> made.put("titleAt", text.codePoint(w.begin())));
    header.words("byline");
  }

  private void entities() {
    Mentions mentions = new Mentions(text);
    Map<String, ObjectNode> made = new LinkedHashMap<>();
    ArrayNode array = gold.putArray("entities");
    layer(
        "entities",
        array,
        (item, entity) -> {
          item.fields(
              Set.of("name", "type"),
              Set.of(
                  "country",
                  "sectors",
                  "names",
                  "metonyms",
                  "descriptions",
                  "pronouns",
                  "accept",
                  "may",
                  "note"));
          String name = item.string("name");
          entity.put("name", name);
          entity.put("type", item.oneOf("type", Vocabulary.ENTITY_TYPES));
          mark(item, entity);
          if (item.has("country")) {
            entity.put("country", item.oneOf("country", vocabulary.countries()));
          }
          if (item.has("sectors")) {
            strings(entity, "sectors", item.allOf("sectors", vocabulary.sectors()));
          }
          if (!entities.add(name)) {
            item.problem("is there twice");
          }
          mentions.add(item, name);
          entity.putArray("mentions");
          strings(entity, "accept", item.strings("accept"));
          made.put(name, entity);
        });
    Map<String, List<Mentions.Mention>> settled = mentions.settle();
    made.forEach(
        (name, entity) -> {
          ArrayNode list = entity.withArray("mentions");
          for (Mentions.Mention mention : settled.getOrDefault(name, List.of())) {
            list.add(span(mention.words()).put("form", mention.form()));
          }
          if (list.isEmpty()) {
            problems.accept("entities " + name + ": has no mention in the text");
          }
        });
  }

  private void statement(Item item, ObjectNode statement) {
    item.fields(
        Set.of("id", "speaker", "content", "quotation", "act"),
        Set.of(
            "p",
            "by",
            "cue",
            "alt",
            "about",
            "stance",
            "to",
            "within",
            "certainty",
            "said",
            "deadline",
            "where",
            "venue",
            "form",
            "may",
            "note"));
    statement.put("id", item.string("id"));
    mark(item, statement);
    statement.put("speaker", known(item, "speaker"));
    List<Words> content = pieces(item);
    Words anchor = content.isEmpty() ? new Words(0, 0, 1) : content.getFirst();
    Optional<Words> cue =
        item.has("cue")
            ? content.stream()
                .flatMap(
                    piece ->
                        ArticleText.nearest(
                            outside(item.candidates("cue", item.string("cue")), content), piece)
                            .stream())
                .min(java.util.Comparator.comparingInt(c -> distance(c, content)))
            : Optional.empty();
    Words middle = cue.orElse(anchor);
    if (item.has("by")) {
      ArticleText.nearest(item.candidates("by", item.string("by")), middle)
          .ifPresent(words -> statement.set("speakerSurface", span(words)));
    }
    cue.ifPresent(words -> statement.set("cue", span(words)));
    ArrayNode pieces = statement.putArray("content");
    content.forEach(piece -> pieces.add(span(piece)));
    statement.put("quotation", item.oneOf("quotation", Vocabulary.QUOTATIONS));
    statement.put("act", item.oneOf("act", Vocabulary.ACTS));
    strings(statement, "actAlt", item.allOf("alt", Vocabulary.ACTS));
    strings(statement, "about", allKnown(item, "about"));
    stance(item, statement);
    for (String field : List.of("to", "where")) {
      if (item.has(field)) {
        statement.put(field, known(item, field));
      }
    }
    if (item.has("within")) {
      statement.put("within", item.string("within"));
    }
    item.oneOf("certainty", Vocabulary.CERTAINTIES);
    item.oneOf("form", Vocabulary.SPEAKER_FORMS);
    item.matching("said", Vocabulary.DAY, "2021-03-14");
    item.matching("deadline", Vocabulary.DAY, "2021-03");
    for (String field : List.of("certainty", "form", "said", "deadline", "venue", "note")) {
      if (item.has(field)) {
        statement.put(field, item.string(field));
      }
    }
    if (statements.put(item.string("id"), anchor) != null) {
      item.problem("this id is there twice");
    }
  }

  private void stance(Item item, ObjectNode statement) {
    ArrayNode stances = statement.putArray("stance");
    JsonNode given = item.child("stance");
    for (String toward : given.propertyNames()) {
      if (!entities.contains(toward)) {
        item.problem("stance names no entity of this file: " + toward);
      }
      double value = given.path(toward).asDouble(2);
      if (!(value >= -1 && value <= 1)) {
        item.problem("stance toward " + toward + " is not from -1 to 1: " + given.path(toward));
      }
      int sign = value > 0.15 ? 1 : value < -0.15 ? -1 : 0;
      stances.addObject().put("toward", toward).put("sign", sign).put("value", value);
    }
  }

  /** The pieces of a statement's content, each sought after the one before it. */
  private List<Words> pieces(Item item) {
    List<Words> pieces = new ArrayList<>();
    for (String surface : item.strings("content")) {
      List<Words> candidates = item.candidates("content", surface);
      int after = pieces.isEmpty() ? -1 : pieces.getLast().end();
      candidates.stream()
          .filter(words -> words.begin() >= after)
          .findFirst()
          .or(() -> candidates.stream().findFirst())
          .ifPresent(pieces::add);
    }
    return pieces;
  }

  private static List<Words> outside(List<Words> candidates, List<Words> content) {
    List<Words> outside =
        candidates.stream().filter(c -> content.stream().noneMatch(c::overlaps)).toList();
    return outside.isEmpty() ? candidates : outside;
  }

  private static int distance(Words words, List<Words> content) {
    return content.stream().mapToInt(words::distance).min().orElse(0);
  }

  private void event(Item item, ObjectNode event) {
    item.fields(
        Set.of("id", "type", "standing", "voice"),
        Set.of(
            "p",
            "mode",
            "contexts",
            "cameo",
            "actors",
            "recipients",
            "reciprocal",
            "anchor",
            "anchors",
            "alt",
            "standingAlt",
            "of",
            "by",
            "time",
            "place",
            "figures",
            "may",
            "note"));
    event.put("id", item.string("id"));
    mark(item, event);
    String type = item.oneOf("type", vocabulary.types());
    event.put("type", type);
    strings(event, "typeAlt", item.allOf("alt", vocabulary.types()));
    if (item.has("mode")) {
      event.put("mode", item.oneOf("mode", vocabulary.modes(type)));
    }
    if (item.has("contexts")) {
      strings(event, "contexts", item.allOf("contexts", vocabulary.contexts()));
    }
    event.put("cameo", item.oneOf("cameo", vocabulary.codes()));
    strings(event, "actor", allKnown(item, "actors"));
    strings(event, "recipient", allKnown(item, "recipients"));
    if (item.isTrue("reciprocal")) {
      event.put("symmetric", true);
    }
    ArrayNode anchors = event.putArray("anchor");
    for (String field : List.of("anchor", "anchors")) {
      for (String surface : item.strings(field)) {
        item.candidates(field, surface).stream()
            .findFirst()
            .ifPresent(words -> anchors.add(span(words)));
      }
    }
    if (anchors.isEmpty()) {
      item.problem("lacks anchor");
    }
    event.put("standing", item.oneOf("standing", Vocabulary.STANDINGS));
    strings(event, "standingAlt", item.allOf("standingAlt", Vocabulary.STANDINGS));
    event.put("voice", item.oneOf("voice", Vocabulary.VOICES));
    if (item.has("of")) {
      Item of = item.part(item.child("of"), "of");
      of.fields(Set.of("type"), Set.of("standing"));
      ObjectNode object = event.putObject("of");
      object.put("type", of.oneOf("type", vocabulary.types()));
      if (of.has("standing")) {
        object.put("standing", of.oneOf("standing", Vocabulary.STANDINGS));
      }
    }
    if (item.has("by")) {
      event.put("assertedBy", item.string("by"));
    }
    item.matching("time", Vocabulary.DAY, "2021-03-14");
    for (String field : List.of("time", "place", "note")) {
      if (item.has(field)) {
        event.put(field, item.string(field));
      }
    }
    if (item.has("figures")) {
      strings(event, "figures", item.strings("figures"));
      item.strings("figures").forEach(words -> item.candidates("figures", words));
    }
  }

  private void agreement(Item item, ObjectNode agreement) {
    item.fields(
        Set.of("name", "words", "kind"),
        Set.of("p", "parties", "accept", "successorOf", "milestones", "terms", "may", "note"));
    mark(item, agreement);
    agreement.put("name", known(item, "name"));
    item.words("words").ifPresent(words -> agreement.set("surface", span(words)));
    agreement.put("kind", item.oneOf("kind", Vocabulary.KINDS));
    strings(agreement, "parties", allKnown(item, "parties"));
    strings(agreement, "accept", item.strings("accept"));
    if (item.has("successorOf")) {
      agreement.put("successorOf", known(item, "successorOf"));
    }
    ArrayNode milestones = agreement.putArray("milestones");
    parts(item, "milestones")
        .forEach(
            part -> {
              part.fields(
                  Set.of("stage", "standing", "words"),
                  Set.of("p", "party", "time", "stageAlt", "may", "note"));
              ObjectNode milestone = milestones.addObject();
              mark(part, milestone);
              milestone.put("stage", part.oneOf("stage", Vocabulary.STAGES));
              strings(milestone, "stageAlt", part.allOf("stageAlt", Vocabulary.STAGES));
              milestone.put("standing", part.oneOf("standing", Vocabulary.MILESTONE_STANDINGS));
              part.words("words").ifPresent(words -> milestone.set("anchor", span(words)));
              if (part.has("party")) {
                strings(milestone, "party", allKnown(part, "party"));
              }
              if (part.has("time")) {
                milestone.put("time", part.matching("time", Vocabulary.DAY, "2021-03-14"));
              }
            });
    ArrayNode terms = agreement.putArray("terms");
    parts(item, "terms")
        .forEach(
            part -> {
              part.fields(Set.of("words"), Set.of("p", "may", "note"));
              ObjectNode term = terms.addObject();
              mark(part, term);
              part.words("words").ifPresent(words -> term.setAll(span(words)));
            });
  }

  private void office(Item item, ObjectNode office) {
    item.fields(
        Set.of("holder", "title", "status", "words"), Set.of("p", "of", "time", "may", "note"));
    mark(item, office);
    office.put("holder", known(item, "holder"));
    office.put("title", item.string("title"));
    office.put("of", item.has("of") ? known(item, "of") : "");
    office.put("status", item.oneOf("status", Vocabulary.OFFICE_STATUSES));
    if (item.has("time")) {
      office.put("time", item.matching("time", Vocabulary.DAY, "2017/2022"));
    }
    item.words("words").ifPresent(words -> office.set("surface", span(words)));
  }

  private void figure(Item item, ObjectNode figure) {
    item.fields(
        Set.of("words", "bound", "unit"),
        Set.of("p", "value", "low", "high", "of", "asOf", "may", "note"));
    mark(item, figure);
    item.words("words").ifPresent(words -> figure.set("surface", span(words)));
    for (String field : List.of("value", "low", "high")) {
      item.number(field).ifPresent(number -> figure.put(field, number));
    }
    if (!item.has("value") && !(item.has("low") && item.has("high"))) {
      item.problem("lacks value, or low and high");
    }
    figure.put("bound", item.oneOf("bound", Vocabulary.BOUNDS));
    figure.put("unit", item.string("unit"));
    figure.put("of", item.string("of"));
  }

  private void time(Item item, ObjectNode time) {
    item.fields(Set.of("words", "value", "type"), Set.of("p", "may", "note"));
    mark(item, time);
    item.words("words").ifPresent(words -> time.set("surface", span(words)));
    time.put("value", item.matching("value", Vocabulary.TIMEX, "2021-03-14, P2D or XXXX-11-05"));
    time.put("type", item.oneOf("type", Vocabulary.TIME_TYPES));
  }

  private void removed(Item item, ObjectNode removed) {
    item.fields(Set.of("why", "words"), Set.of("p", "may", "note"));
    mark(item, removed);
    removed.put("why", item.oneOf("why", Vocabulary.REMOVED));
    item.words("words").ifPresent(words -> removed.setAll(span(words)));
  }

  private void forbidden(Item item, ObjectNode forbidden) {
    item.fields(Set.of("words", "scope"), Set.of("p", "note"));
    item.words("words").ifPresent(words -> forbidden.setAll(span(words)));
    forbidden.put("scope", item.oneOf("scope", Vocabulary.SCOPES));
    forbidden.put("note", item.string("note"));
  }

  /** Tells of names of statements that are not there. */
  private static void links(ObjectNode gold, BiConsumer<String, String> problem) {
    Set<String> ids = new HashSet<>();
    gold.path("statements").forEach(s -> ids.add(s.path("id").asString("")));
    Set<String> seen = new HashSet<>();
    for (JsonNode statement : gold.path("statements")) {
      String within = statement.path("within").asString("");
      if (!within.isEmpty() && !ids.contains(within)) {
        problem.accept(statement.path("id").asString(""), "within names no statement: " + within);
      }
    }
    for (JsonNode event : gold.path("events")) {
      String id = event.path("id").asString("");
      String by = event.path("assertedBy").asString("");
      if (!by.isEmpty() && !ids.contains(by)) {
        problem.accept(id, "by names no statement: " + by);
      }
      if (!seen.add(id)) {
        problem.accept(id, "this id is there twice");
      }
    }
  }

  private void layer(String name, ArrayNode array, BiConsumer<Item, ObjectNode> reader) {
    JsonNode items = root.path(name);
    if (items.isMissingNode() || items.isNull()) {
      return;
    }
    if (!items.isArray()) {
      problems.accept(name + ": is no list");
      return;
    }
    int number = 0;
    for (JsonNode node : items) {
      number++;
      String label =
          name
              + "["
              + number
              + "] "
              + node.path("id")
                  .asString(node.path("name").asString(node.path("words").asString("")));
      reader.accept(item(node, label.strip()), array.addObject());
    }
  }

  private List<Item> parts(Item item, String field) {
    List<Item> parts = new ArrayList<>();
    for (JsonNode node : item.child(field)) {
      JsonNode part = node;
      if (node.isString()) {
        part = YAML.createObjectNode().put("words", node.asString());
      }
      parts.add(item.part(part, field + "[" + (parts.size() + 1) + "]"));
    }
    return parts;
  }

  private Item item(JsonNode node, String label) {
    return new Item(node, label, text, problems);
  }

  private String known(Item item, String field) {
    String name = item.string(field);
    if (!name.isEmpty() && !entities.contains(name)) {
      item.problem(field + " names no entity of this file: " + name);
    }
    return name;
  }

  private List<String> allKnown(Item item, String field) {
    List<String> names = item.strings(field);
    for (String name : names) {
      if (!entities.contains(name)) {
        item.problem(field + " names no entity of this file: " + name);
      }
    }
    return names;
  }

  private ObjectNode span(Words words) {
    return YAML.createObjectNode()
        .put("text", text.words(words))
        .put("at", text.codePoint(words.begin()))
        .put("first", text.codePoint(text.first(words).begin()));
  }

  private static void mark(Item item, ObjectNode made) {
    made.put("mark", item.isMust() ? "must" : "may");
  }

  private static void strings(ObjectNode object, String field, List<String> values) {
    ArrayNode array = object.putArray(field);
    values.forEach(array::add);
  }
}
