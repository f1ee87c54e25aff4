package org.chancery.engine.entity;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.text.Span;

/** A marked document whose mentions are resolved to entities. */
public record Resolved(Marked marked, List<Entity> entities) {

  public Resolved {
    entities = List.copyOf(entities);
  }

  public String text() {
    return marked.text();
  }

  /** The entity that has a mention at exactly this span. */
  public Optional<Entity> at(Span span) {
    return entities.stream()
        .filter(e -> e.mentions().stream().map(Mention::span).anyMatch(span::equals))
        .findFirst();
  }
}
