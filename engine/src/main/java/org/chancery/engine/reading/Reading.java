package org.chancery.engine.reading;

import java.util.List;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.office.Office;
import org.chancery.engine.place.PlaceMention;
import org.chancery.engine.statement.Statement;

/** All that one document says. */
public record Reading(
    Resolved resolved,
    List<PlaceMention> places,
    List<Figure> figures,
    List<Office> offices,
    List<Attribution> attributions,
    List<Statement> statements,
    List<Event> events,
    List<Agreement> agreements,
    Coder coder) {

  public Reading {
    places = List.copyOf(places);
    figures = List.copyOf(figures);
    offices = List.copyOf(offices);
    attributions = List.copyOf(attributions);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
  }

  /** The same reading with these facts. */
  Reading with(
      List<Figure> figures,
      List<Office> offices,
      List<Statement> statements,
      List<Event> events,
      List<Agreement> agreements) {
    return new Reading(
        resolved, places, figures, offices, attributions, statements, events, agreements, coder);
  }

  /** The same reading, where its coder says what it left out. */
  Reading leavingOut(LeftOut what) {
    return new Reading(
        resolved,
        places,
        figures,
        offices,
        attributions,
        statements,
        events,
        agreements,
        coder.leavingOut(what));
  }
}
