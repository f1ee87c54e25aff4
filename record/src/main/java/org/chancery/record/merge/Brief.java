package org.chancery.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.reading.Reading;

/**
 * What several documents say. Facts are joined only where their keys are equal; the same documents
 * give the same brief in any order.
 *
 * @param readings the documents, earlier ones first and those of a day by their paths, each once
 * @param deeds in the order of their dates, undated ones last; then those nobody is named for
 */
public record Brief(
    List<Reading> readings,
    List<Fact.Said> statements,
    List<Fact.Deed> deeds,
    List<Fact.Pact> agreements,
    List<Fact.Tenure> offices,
    List<Fact.Site> places,
    List<Fact.Count> figures) {

  /** What a brief says of how it joins. */
  public static final String RULE =
      "Facts are joined only where their keys are equal: same entities, type and date, and for"
          + " statements the same words.";

  /** Standings of what has its place among the things that happen. */
  private static final Set<Standing> HAPPENS =
      Set.of(Standing.DONE, Standing.ONGOING, Standing.PLANNED);

  public Brief {
    readings = List.copyOf(readings);
    statements = List.copyOf(statements);
    deeds = List.copyOf(deeds);
    agreements = List.copyOf(agreements);
    offices = List.copyOf(offices);
    places = List.copyOf(places);
    figures = List.copyOf(figures);
  }

  public static Brief of(Collection<Reading> readings) {
    return Joiner.join(readings);
  }

  /**
   * What has a date, in the order of dates; on one date articles, then stages, deeds and words.
   * Articles stand in it where there are several that say something; deeds where somebody is named
   * who did them or to whom they were done, they are done, go on or are planned, and no stage of an
   * agreement tells them already; words where they were said on another day than they were
   * reported.
   */
  public List<Moment> timeline() {
    return moments().stream()
        .filter(moment -> DateOrder.isDated(moment.date()))
        .sorted(
            Comparator.comparing(Moment::date, DateOrder.comparator())
                .thenComparing(moment -> !moment.dated()))
        .toList();
  }

  /** How many facts have a date but no year, and so no place in the timeline. */
  public int yearless() {
    return (int)
        moments().stream()
            .filter(m -> !(m instanceof Moment.Article) && !DateOrder.isDated(m.date()))
            .count();
  }

  private List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    if (readings.size() > 1 && !isEmpty()) {
      documents()
          .forEach(
              document ->
                  document
                      .published()
                      .map(p -> new Moment.Article(day(p.date()), document))
                      .ifPresent(moments::add));
    }
    happenings(moments);
    for (Fact.Said said : statements) {
      said.date()
          .map(Brief::day)
          .filter(day -> !isDayOfReport(day, said))
          .ifPresent(day -> moments.add(new Moment.Words(day, said)));
    }
    return moments;
  }

  private Stream<Document> documents() {
    return readings.stream().map(reading -> reading.resolved().marked().parsed().document());
  }

  /** Stages of agreements, and deeds that are none. */
  private void happenings(List<Moment> moments) {
    // What only a speaker tells stands under his name, not among what was.
    List<Fact.Deed> deeds =
        deeds().stream()
            .filter(deed -> HAPPENS.contains(deed.standing()) && deed.assertedBy().isEmpty())
            .filter(deed -> deed.date().isPresent() && !deed.isWithoutParties())
            .toList();
    Stages stages = Stages.of(readings);
    for (Fact.Pact pact : agreements) {
      for (Fact.Step step : pact.steps()) {
        stages.date(step, deeds).ifPresent(day -> moments.add(new Moment.Stage(day, pact, step)));
      }
    }
    for (Fact.Deed deed : deeds) {
      if (agreements.stream().noneMatch(pact -> stages.tell(pact, deed))) {
        deed.date().ifPresent(date -> moments.add(new Moment.Deed(day(date), deed)));
      }
    }
  }

  private static boolean isDayOfReport(String day, Fact.Said said) {
    return said.reports().stream()
        .anyMatch(report -> report.published().map(Brief::day).equals(Optional.of(day)));
  }

  /**
   * Only what all of these words, or words that begin so, are said of, and the documents that say
   * it; where none does, all of them and nothing else.
   */
  public Brief about(String words) {
    List<String> wanted = Plain.words(words);
    Predicate<Fact> says = fact -> saysAll(fact, wanted);
    List<Fact.Said> said = statements.stream().filter(says).toList();
    List<Fact.Deed> done = deeds.stream().filter(says).toList();
    List<Fact.Pact> pacts = agreements.stream().filter(says).toList();
    List<Fact.Tenure> tenures = offices.stream().filter(says).toList();
    List<Fact.Site> sites = places.stream().filter(says).toList();
    List<Fact.Count> counts = figures.stream().filter(says).toList();
    Set<DocumentId> documents =
        Stream.of(said, done, pacts, tenures, sites, counts)
            .flatMap(List::stream)
            .flatMap(fact -> fact.reports().stream())
            .map(Report::document)
            .collect(Collectors.toSet());
    List<Reading> kept =
        readings.stream()
            .filter(r -> documents.contains(r.resolved().marked().parsed().document().id()))
            .toList();
    return new Brief(kept.isEmpty() ? readings : kept, said, done, pacts, tenures, sites, counts);
  }

  /** Whether nothing was found to say. */
  public boolean isEmpty() {
    return Stream.of(statements, deeds, agreements, offices, places, figures)
        .allMatch(List::isEmpty);
  }

  private static boolean saysAll(Fact fact, List<String> wanted) {
    List<String> said = Plain.words(fact.words());
    return wanted.stream().allMatch(word -> said.stream().anyMatch(s -> s.startsWith(word)));
  }

  /** The day of a time of day; other dates as they are. */
  static String day(String date) {
    int time = date.indexOf('T');
    return time < 0 ? date : date.substring(0, time);
  }
}
