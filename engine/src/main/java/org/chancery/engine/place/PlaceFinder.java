package org.chancery.engine.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.place.Candidates.Candidate;
import org.chancery.engine.place.Candidates.Fit;
import org.chancery.engine.place.PlaceMention.Located;
import org.chancery.engine.place.PlaceMention.Use;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Place;
import org.chancery.knowledge.Territories;

/** Finds the places that a document names, and tells where each is and what it is to the text. */
public final class PlaceFinder {

  /** What a place in the same sentence counts nearer than one in another, in words. */
  private static final int SENTENCE = 1000;

  private final Lexicon lexicon;
  private final Territories territories;

  public PlaceFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.territories = new Territories(lexicon.knowledge());
  }

  /** The names of places in reading order; the gazetteer is loaded when first needed. */
  public List<PlaceMention> find(Resolved resolved) {
    Gazetteer gazetteer = Gazetteer.bundled();
    List<Toponym> toponyms = Toponyms.in(resolved, lexicon, gazetteer);
    List<Optional<Candidate>> chosen =
        Disambiguation.of(
            gazetteer, resolved.marked().parsed().words(), toponyms, dateline(resolved));
    Roles roles = new Roles(lexicon, resolved);
    List<PlaceMention> places = new ArrayList<>();
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      Use use = roles.use(toponym);
      Optional<Candidate> place =
          chosen.get(i).or(() -> beside(resolved, toponyms, chosen, toponym));
      places.add(
          new PlaceMention(
              toponym.span(),
              use,
              roles.role(toponym, use),
              resolved.at(toponym.span()).map(Entity::id),
              place.map(this::located)));
    }
    return List.copyOf(places);
  }

  private Optional<Toponym> dateline(Resolved resolved) {
    return resolved
        .marked()
        .parsed()
        .document()
        .dateline()
        .flatMap(Dateline::place)
        .map(name -> new Toponym(new Span(0, 0), name, 0, 0, Toponym.Sort.OTHER, Optional.empty()));
  }

  private Located located(Candidate candidate) {
    Place place = candidate.place();
    return new Located(
        place.latitude(),
        place.longitude(),
        candidate.fit() == Fit.SAME ? place.geonames() : OptionalInt.empty(),
        territories.stateOf(place.country()));
  }

  /** The place named nearest to one that the gazetteer lacks: in its sentence, or round it. */
  private static Optional<Candidate> beside(
      Resolved resolved,
      List<Toponym> toponyms,
      List<Optional<Candidate>> chosen,
      Toponym toponym) {
    Optional<Candidate> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    Sentence sentence = resolved.marked().parsed().sentenceAt(toponym.span().begin());
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym other = toponyms.get(i);
      int gap = Math.abs(other.from() - toponym.from());
      gap += sentence.span().covers(other.span()) ? 0 : SENTENCE;
      if (gap < least && chosen.get(i).filter(Candidate::isNarrow).isPresent()) {
        least = gap;
        nearest = chosen.get(i).map(there -> new Candidate(there.place(), Fit.NEAR));
      }
    }
    return nearest;
  }
}
