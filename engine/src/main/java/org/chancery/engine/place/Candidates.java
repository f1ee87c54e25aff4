package org.chancery.engine.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.place.Toponym.Sort;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Place;
import org.chancery.knowledge.Place.Kind;

/** The places of the gazetteer that a name may mean. */
final class Candidates {

  /** More places of one name than this are not weighed: the least are left out. */
  private static final int MOST = 40;

  /** Words that names of divisions end with, or go without: {@code Kwara State}. */
  private static final Set<String> DIVISIONS =
      Set.of(
          "province",
          "state",
          "county",
          "parish",
          "region",
          "district",
          "governorate",
          "oblast",
          "prefecture",
          "department",
          "municipality",
          "city",
          "town",
          "village",
          "township",
          "island",
          "islands");

  private static final List<String> OF =
      List.of("city of ", "town of ", "village of ", "state of ", "province of ", "republic of ");

  /** Words for a part of the place that is named after them. */
  private static final Set<String> PARTS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "upper",
          "lower",
          "greater",
          "downtown",
          "inner",
          "old",
          "midtown",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "rural",
          "metro",
          "suburban");

  /** How a place is related to the one named. */
  enum Fit {
    SAME,
    /** The gazetteer holds only what it is a part of, or lies by. */
    NEAR
  }

  /** A place that a name may mean. */
  record Candidate(Place place, Fit fit) {

    /** Whether it is a town or a division, small enough to tell where others near it are. */
    boolean isNarrow() {
      return place.kind().compareTo(Kind.REGION) >= 0;
    }
  }

  private final Gazetteer gazetteer;

  Candidates(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places that it may mean, those of its very name first. */
  List<Candidate> of(Toponym toponym) {
    Optional<Place> state = toponym.country().flatMap(gazetteer::country);
    if (toponym.sort() == Sort.DEMONYM && state.isPresent()) {
      return List.of(new Candidate(state.get(), Fit.SAME));
    }
    if (toponym.sort() == Sort.SEAT) {
      return toponym.country().flatMap(gazetteer::capital).stream()
          .map(capital -> new Candidate(capital, Fit.NEAR))
          .toList();
    }
    List<Candidate> candidates = new ArrayList<>();
    if (toponym.sort() == Sort.STATE) {
      state.ifPresent(place -> candidates.add(new Candidate(place, Fit.SAME)));
    }
    add(candidates, named(toponym.text()), Fit.SAME);
    return List.copyOf(candidates);
  }

  /** The places of a name, or of the name as it may stand in the table. */
  private List<Place> named(String text) {
    List<Place> places = new ArrayList<>(gazetteer.named(text));
    if (text.indexOf(' ') < 0 || places.isEmpty()) {
      for (String division : List.of(" County", " Parish", " Province", " District")) {
        places.addAll(gazetteer.named(text + division));
      }
    }
    if (places.isEmpty()) {
      places.addAll(gazetteer.named(shorter(text)));
    }
    return places;
  }

  /** The name without the word for the sort of place it is. */
  private static String shorter(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String of : OF) {
      if (lower.startsWith(of)) {
        return text.substring(of.length());
      }
    }
    int last = lower.lastIndexOf(' ');
    return last > 0 && DIVISIONS.contains(lower.substring(last + 1))
        ? text.substring(0, last)
        : text;
  }

  /** Whether names of parts of places begin with this word, in lower case. */
  static boolean isPart(String word) {
    return PARTS.contains(word);
  }

  /** The places of the whole that a name of a part tells: {@code eastern Kasai}. */
  List<Candidate> whole(Toponym toponym) {
    String text = toponym.text();
    int blank = text.indexOf(' ');
    List<Candidate> candidates = new ArrayList<>();
    if (blank > 0 && PARTS.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))) {
      add(candidates, gazetteer.named(text.substring(blank + 1)), Fit.NEAR);
    }
    return candidates;
  }

  private static void add(List<Candidate> candidates, List<Place> places, Fit fit) {
    places.stream()
        .filter(place -> candidates.stream().noneMatch(each -> each.place().equals(place)))
        .sorted(
            Comparator.comparing((Place place) -> place.kind().compareTo(Kind.CAPITAL) >= 0)
                .thenComparing(Comparator.comparingLong(Place::population).reversed()))
        .limit(MOST)
        .forEach(place -> candidates.add(new Candidate(place, fit)));
  }
}
