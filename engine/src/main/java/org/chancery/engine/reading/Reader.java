package org.chancery.engine.reading;

import java.util.List;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.AgreementFinder;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.attribution.Attributor;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.confidence.Confidence;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.entity.Resolver;
import org.chancery.engine.event.Event;
import org.chancery.engine.event.EventFinder;
import org.chancery.engine.figure.Circumstances;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.figure.FigureFinder;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Marker;
import org.chancery.engine.mention.Recasing;
import org.chancery.engine.network.Seen;
import org.chancery.engine.office.Office;
import org.chancery.engine.office.OfficeFinder;
import org.chancery.engine.place.PlaceFinder;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.statement.StatementFinder;
import org.chancery.engine.step.Step;
import org.chancery.knowledge.Knowledge;

/** Reads one document from its text to all that it says. */
public final class Reader {

  private Reader() {}

  /**
   * The whole chain.
   *
   * @param network what sees the words: a network alone, or a codebook over it
   */
  public static Step<Document, Reading> with(
      Knowledge knowledge, Step<Parsed, Seen> network, Calibration calibration, Coder coder) {
    Lexicon lexicon = new Lexicon(knowledge);
    return new Splitter()
        .named("sentence")
        .then(new Recasing(lexicon, network).named("case"))
        .then(network.named("network"))
        .then(new Marker(lexicon).named("mention"))
        .then(new Resolver(lexicon).named("entity"))
        .then(new Facts(lexicon, new Confidence(calibration), coder));
  }

  /** Reads the facts off a resolved document. */
  private record Facts(Lexicon lexicon, Confidence confidence, Coder coder)
      implements Step<Resolved, Reading> {

    @Override
    public Reading apply(Resolved resolved) {
      List<Office> offices = of("office", resolved, r -> new OfficeFinder(lexicon).find(r));
      List<Figure> figures =
          of(
              "figure",
              resolved,
              r -> new Circumstances(r).of(new FigureFinder(lexicon).find(r.marked())));
      List<Attribution> attributions = of("attribution", resolved, r -> new Attributor().find(r));
      List<Statement> statements =
          of("statement", resolved, r -> new StatementFinder().find(r, attributions, offices));
      List<Agreement> agreements =
          of("agreement", resolved, r -> new AgreementFinder().find(r, figures));
      List<Event> events =
          of(
              "event",
              resolved,
              r -> new EventFinder(lexicon.knowledge()).find(r, statements, figures, agreements));
      return new Reading(
          resolved,
          of("place", resolved, r -> new PlaceFinder(lexicon).find(r)),
          of("confidence", resolved, r -> confidence.figures(r, figures)),
          of("confidence", resolved, r -> confidence.offices(r, offices)),
          attributions,
          of("confidence", resolved, r -> confidence.statements(r, statements)),
          of("confidence", resolved, r -> confidence.events(r, events)),
          of("confidence", resolved, r -> confidence.agreements(r, agreements)),
          coder);
    }

    private static <T> List<T> of(String name, Resolved resolved, Step<Resolved, List<T>> step) {
      return step.named(name).apply(resolved);
    }
  }
}
