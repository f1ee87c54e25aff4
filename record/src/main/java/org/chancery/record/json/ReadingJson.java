package org.chancery.record.json;

import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.chancery.engine.confidence.Kind;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Seen;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.LeftOut;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.time.Timex;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A Reading as one line of JSON, in the form that {@link ReadingSchema} describes. */
public final class ReadingJson {

  /** The value of {@code schema}: the form's name and version. */
  public static final String SCHEMA = "chancery-reading/1";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private ReadingJson() {}

  /** The Reading as one line, without a line end. */
  public static String write(Reading reading) {
    return line(reading, ReadingJson::write);
  }

  /** The JSON of one part of a Reading, as a tree. */
  static <T> JsonNode tree(T part, BiConsumer<Out, T> mapping) {
    return Mapper.MAPPER.readTree(line(part, mapping));
  }

  private static <T> String line(T value, BiConsumer<Out, T> mapping) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new Out(json).object(value, mapping);
    }
    return line.toString();
  }

  /**
   * The Reading that a line of JSON holds. Fields that this version does not know are passed over.
   *
   * @throws NotAReading where the line is no JSON, or not a Reading of this version
   */
  public static Reading parse(String line) {
    JsonNode tree;
    try {
      tree = Mapper.MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw new NotAReading("not JSON: " + e.getOriginalMessage());
    }
    return parse(new In(tree, "", In.Frame.OPEN));
  }

  private static void write(Out out, Reading reading) {
    Resolved resolved = reading.resolved();
    Marked marked = resolved.marked();
    out.text("schema", SCHEMA);
    out.object("document", marked.parsed().document(), DocumentJson::write);
    ParsedJson.write(out, marked.parsed());
    out.list("entities", resolved.entities(), EntityJson::write);
    out.list("times", marked.times(), TimexJson::write);
    out.list("places", reading.places(), PlaceJson::write);
    out.list("figures", reading.figures(), FigureJson::write);
    out.list("attributions", reading.attributions(), AttributionJson::write);
    out.list("statements", reading.statements(), StatementJson::write);
    out.list("events", reading.events(), EventJson::write);
    out.list("agreements", reading.agreements(), AgreementJson::write);
    out.list("offices", reading.offices(), OfficeJson::write);
    out.object("coder", reading.coder(), ReadingJson::writeCoder);
  }

  private static Reading parse(In whole) {
    String schema = whole.text("schema");
    if (!schema.equals(SCHEMA)) {
      throw new NotAReading("schema must be " + SCHEMA + ", but is " + schema);
    }
    Document document = DocumentJson.parse(whole.object("document"));
    int length = document.text().length();
    List<Entity> entities =
        whole.within(new In.Frame(length, Set.of(), Set.of())).list("entities", EntityJson::parse);
    Set<String> ids = entities.stream().map(e -> e.id().value()).collect(Collectors.toSet());
    In in = whole.within(new In.Frame(length, ids, Set.of()));
    Parsed parsed = ParsedJson.parse(in, document);
    List<Timex> times = in.list("times", TimexJson::parse);
    List<Mention> mentions =
        entities.stream().flatMap(e -> e.mentions().stream()).sorted().toList();
    Set<String> said = Set.copyOf(in.list("statements", each -> each.text("id")));
    In facts = whole.within(new In.Frame(length, ids, said));
    return new Reading(
        new Resolved(new Marked(Seen.nothing(parsed), times, mentions), entities),
        in.list("places", PlaceJson::parse),
        in.list("figures", FigureJson::parse),
        in.list("offices", OfficeJson::parse),
        in.list("attributions", AttributionJson::parse),
        facts.list("statements", StatementJson::parse),
        facts.list("events", EventJson::parse),
        in.list("agreements", AgreementJson::parse),
        parseCoder(in.object("coder")));
  }

  private static void writeCoder(Out out, Coder coder) {
    out.text("name", "chancery");
    out.text("version", coder.version());
    out.text("model", coder.model());
    out.text("knowledge", coder.knowledge());
    out.text("codebook", coder.codebook());
    coder.leftOut().ifPresent(leftOut -> out.object("leftOut", leftOut, ReadingJson::writeLeftOut));
  }

  private static void writeLeftOut(Out out, LeftOut leftOut) {
    out.number("below", leftOut.below());
    for (Kind kind : Kind.values()) {
      out.number(kind.plural(), leftOut.count(kind));
    }
  }

  private static LeftOut parseLeftOut(In in) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      if (in.has(kind.plural())) {
        counts.put(kind, in.number(kind.plural()));
      }
    }
    return new LeftOut(in.decimal("below"), counts);
  }

  private static Coder parseCoder(In in) {
    return new Coder(
        in.text("version"),
        in.maybeText("model").orElse("none"),
        in.text("knowledge"),
        in.maybeText("codebook"),
        in.maybe("leftOut", ReadingJson::parseLeftOut));
  }

  /** Made only when something is read back: writing must start fast. */
  private static final class Mapper {
    static final JsonMapper MAPPER =
        JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
  }
}
