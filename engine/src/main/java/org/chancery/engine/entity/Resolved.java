package org.chancery.engine.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.text.Span;

/** A marked document whose mentions are resolved to entities. */
public final class Resolved {

  private final Marked marked;
  private final List<Entity> entities;
  private final Map<Mention, Entity> byMention = new HashMap<>();
  private final Map<EntityId, Entity> byId = new HashMap<>();

  public Resolved(Marked marked, List<Entity> entities) {
    this.marked = marked;
    this.entities = List.copyOf(entities);
    for (Entity entity : entities) {
      byId.put(entity.id(), entity);
      entity.mentions().forEach(mention -> byMention.put(mention, entity));
    }
  }

  public Marked marked() {
    return marked;
  }

  /** The entities in the order of their first mention. */
  public List<Entity> entities() {
    return entities;
  }

  public String text() {
    return marked.text();
  }

  /** What a mention stands for; empty where that is not known. */
  public Optional<Entity> of(Mention mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /** The entity with this id; throws where there is none. */
  public Entity entity(EntityId id) {
    Entity entity = byId.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("no entity " + id.value() + " in this document");
    }
    return entity;
  }

  /** The entity that has a mention at exactly this span. */
  public Optional<Entity> at(Span span) {
    return marked.mentionsIn(span).stream()
        .filter(mention -> mention.span().equals(span))
        .findFirst()
        .flatMap(this::of);
  }

  /** The state with this ISO 3166-1 alpha-3 code, if the text speaks of it. */
  public Optional<Entity> state(String iso3) {
    return entities.stream().filter(e -> e.key().equals("state:" + iso3)).findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Resolved that
        && marked.equals(that.marked)
        && entities.equals(that.entities);
  }

  @Override
  public int hashCode() {
    return 31 * marked.hashCode() + entities.hashCode();
  }

  @Override
  public String toString() {
    return "Resolved[" + marked + ", " + entities + "]";
  }
}
