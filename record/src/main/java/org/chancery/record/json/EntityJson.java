package org.chancery.record.json;

import java.util.Optional;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.mention.Mention;

/** An item of {@code entities}. */
final class EntityJson {

  private EntityJson() {}

  static void write(Out out, Entity entity) {
    out.text("id", entity.id().value());
    out.text("type", spelled(entity.kind()));
    out.text("name", entity.name());
    out.text("key", entity.key());
    out.text("country", entity.country());
    out.texts("sectors", entity.sectors());
    out.list("mentions", entity.mentions(), (o, m) -> writeMention(o, m, entity.kind()));
  }

  static Entity parse(In in) {
    Mention.Kind kind = in.word("type", Mention.Kind.values(), EntityJson::spelled);
    var mentions = in.list("mentions", m -> parseMention(m, kind));
    if (mentions.isEmpty()) {
      throw new NotAReading(in.path() + ".mentions must have at least one mention");
    }
    return new Entity(
        new EntityId(in.text("id")),
        kind,
        in.text("name"),
        in.text("key"),
        in.maybeText("country"),
        in.texts("sectors"),
        mentions);
  }

  static void write(Out out, String name, Optional<EntityId> entity) {
    out.text(name, entity.map(EntityId::value));
  }

  /** A mention names its own type only where that is not the entity's. */
  private static void writeMention(Out out, Mention mention, Mention.Kind kind) {
    SpanJson.write(out, mention.span());
    out.word("form", mention.form());
    if (mention.kind() != kind) {
      out.text("type", spelled(mention.kind()));
    }
    out.text("known", mention.known());
  }

  private static Mention parseMention(In in, Mention.Kind kind) {
    return new Mention(
        SpanJson.parse(in),
        in.word("form", Mention.Form.values()),
        in.has("type") ? in.word("type", Mention.Kind.values(), EntityJson::spelled) : kind,
        in.maybeText("known"));
  }

  private static String spelled(Mention.Kind kind) {
    return kind == Mention.Kind.EVENT_NAME ? "event-name" : Spelling.of(kind);
  }
}
