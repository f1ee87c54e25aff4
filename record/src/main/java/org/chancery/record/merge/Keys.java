package org.chancery.record.merge;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.office.Office;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;

/** By what facts of several readings are the same: equal keys. */
final class Keys {

  private Keys() {}

  static List<?> of(Source source, Statement statement) {
    StringBuilder words = new StringBuilder();
    statement.content().forEach(c -> words.append(c.of(source.document().text())).append(' '));
    return List.of(speaker(source, statement.speaker()), Plain.of(words.toString()));
  }

  /** Speakers that nobody could tell are the same only within one document. */
  private static String speaker(Source source, Speaker speaker) {
    String here = source.document().id().value() + "/";
    return switch (speaker) {
      case Speaker.Named(EntityId entity, _) -> source.key(entity);
      case Speaker.Described(EntityId entity, _) -> source.key(entity);
      case Speaker.Unnamed(EntityId entity, _) -> source.key(entity);
      case Speaker.Unresolved(var words, _) -> here + words.of(source.document().text());
      case Speaker.Unknown(_) -> here;
    };
  }

  /** Events that nobody is named for are the same only within one document. */
  static List<?> of(Source source, Event event) {
    boolean nobody = event.actors().isEmpty() && event.recipients().isEmpty();
    return List.of(
        event.type(),
        event.mode(),
        keys(source, event.actors()),
        keys(source, event.recipients()),
        event.time().map(Event.Time::value),
        event.standing(),
        nobody ? source.document().id().value() : "");
  }

  private static List<String> keys(Source source, List<Event.Party> parties) {
    return parties.stream().map(party -> source.key(party.entity())).sorted().distinct().toList();
  }

  static List<?> of(Source source, Agreement agreement) {
    return List.of(
        agreement.parties().stream().map(source::key).sorted().distinct().toList(),
        Plain.of(agreement.name()));
  }

  static List<?> of(Source source, Office office) {
    return List.of(
        source.key(office.holder()),
        Plain.of(office.title()),
        office.of().map(source::key),
        office.status());
  }

  static List<?> of(Source source, Figure figure) {
    return List.of(
        figure.value().stripTrailingZeros(),
        figure.high().map(BigDecimal::stripTrailingZeros),
        figure.bound(),
        figure.unit(),
        figure.of().map(Plain::of),
        figure.where().map(source::key),
        figure.asOf());
  }
}
