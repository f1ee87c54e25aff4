package org.chancery.engine.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Coded;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.knowledge.Actor;
import org.chancery.knowledge.Coding;

/**
 * Codes the parties of an event as a user's own list has them on the day of the event, where that
 * is another code than on the day of the article: a minister of today was of the opposition then.
 */
final class DatedCodes {

  private static final int DAY = 10;

  private final Resolved resolved;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Optional<LocalDate> published;

  DatedCodes(List<Actor> listed, Resolved resolved) {
    this.resolved = resolved;
    listed.forEach(actor -> actors.put("actor:" + actor.id(), actor));
    this.published =
        resolved
            .marked()
            .parsed()
            .document()
            .published()
            .flatMap(published -> day(published.date()));
  }

  /** The event with the codes of its own day; the same where it has none, or they are the same. */
  Event coded(Event event) {
    Optional<LocalDate> day = event.time().flatMap(time -> day(time.value()));
    return day.isEmpty() || day.equals(published) || actors.isEmpty()
        ? event
        : event.with(
            event.actors().stream().map(each -> coded(each, day)).toList(),
            event.recipients().stream().map(each -> coded(each, day)).toList());
  }

  private Party coded(Party party, Optional<LocalDate> day) {
    Entity entity = resolved.entity(party.entity());
    Optional<Actor> actor =
        entity.mentions().stream()
            .map(Mention::known)
            .flatMap(Optional::stream)
            .flatMap(key -> Optional.ofNullable(actors.get(key)).stream())
            .findFirst();
    Optional<Coding> now = actor.flatMap(each -> each.on(published));
    Optional<Coding> then = actor.flatMap(each -> each.on(day));
    return actor.isEmpty() || entity.kind() == Kind.STATE || same(now, then)
        ? party
        : new Party(
            party.entity(),
            party.words(),
            party.confidence(),
            Optional.of(coded(entity, now, then)));
  }

  private static boolean same(Optional<Coding> now, Optional<Coding> then) {
    return now.flatMap(Coding::country).equals(then.flatMap(Coding::country))
        && sectors(now).equals(sectors(then));
  }

  /** What the text itself tells of somebody stays. */
  private static Coded coded(Entity entity, Optional<Coding> now, Optional<Coding> then) {
    Set<String> sectors = new LinkedHashSet<>(sectors(then));
    entity.sectors().stream()
        .filter(sector -> !sectors(now).contains(sector))
        .forEach(sectors::add);
    return new Coded(then.flatMap(Coding::country), List.copyOf(sectors));
  }

  private static List<String> sectors(Optional<Coding> coding) {
    return coding.map(Coding::sectors).orElse(List.of());
  }

  /** The day of a time, or the first of its month; empty where no month is told. */
  private static Optional<LocalDate> day(String value) {
    String whole = value.matches("\\d{4}-\\d\\d") ? value + "-01" : value;
    try {
      return whole.length() < DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(whole.substring(0, DAY)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
