package org.chancery.record.merge;

import java.util.HashMap;
import java.util.Map;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.reading.Reading;

/** One reading with its entities at hand. */
record Source(Reading reading, Map<EntityId, Entity> entities) {

  static Source of(Reading reading) {
    Map<EntityId, Entity> entities = new HashMap<>();
    reading.resolved().entities().forEach(e -> entities.putIfAbsent(e.id(), e));
    return new Source(reading, entities);
  }

  Document document() {
    return reading.resolved().marked().parsed().document();
  }

  /** The key of an entity across documents. */
  String key(EntityId id) {
    Entity entity = entities.get(id);
    return entity == null ? document().id().value() + "/" + id.value() : entity.key();
  }

  boolean isState(EntityId id) {
    Entity entity = entities.get(id);
    return entity != null && entity.kind() == Mention.Kind.STATE;
  }

  Report report(String fact, String part, Evidence evidence) {
    Document document = document();
    return new Report(
        document.id(),
        document.outlet(),
        document.agency(),
        document.published().map(Published::date),
        fact,
        part,
        evidence.spans(),
        evidence.spans().getFirst().of(document.text()));
  }
}
