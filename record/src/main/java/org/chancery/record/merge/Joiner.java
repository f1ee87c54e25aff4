package org.chancery.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chancery.engine.document.Published;
import org.chancery.engine.event.Event;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.network.Category;
import org.chancery.engine.office.Office;
import org.chancery.engine.place.PlaceMention;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.statement.Statement;
import org.chancery.record.merge.Fact.Voice;

/** Joins the facts of many readings whose keys are equal. */
final class Joiner {

  private static final Comparator<Fact.Deed> BY_DATE =
      Comparator.comparing(Fact.Deed::isWithoutParties)
          .thenComparing(deed -> deed.date().orElse("9999"), DateOrder.comparator())
          .thenComparing(deed -> !deed.dated());

  private final List<Source> sources;
  private final Called called;

  private Joiner(List<Source> sources) {
    this.sources = sources;
    this.called = new Called(sources);
  }

  static Brief join(Collection<Reading> readings) {
    Map<String, Source> unique = new TreeMap<>();
    for (Reading reading : readings) {
      Source source = Source.of(reading);
      unique.merge(
          source.document().id().value(),
          source,
          (a, b) -> path(a).compareTo(path(b)) <= 0 ? a : b);
    }
    List<Source> sources =
        unique.values().stream()
            .sorted(
                Comparator.comparing(
                        (Source s) -> s.document().published().map(Published::date).orElse("9999"))
                    .thenComparing(Joiner::path)
                    .thenComparing(s -> s.document().id().value()))
            .toList();
    return new Joiner(sources).brief();
  }

  private static String path(Source source) {
    return source.document().path().orElse("");
  }

  private Brief brief() {
    return new Brief(
        sources.stream().map(Source::reading).toList(),
        joined(Reading::statements, Keys::of, this::said),
        joined(Reading::events, Keys::of, this::deed).stream().sorted(BY_DATE).toList(),
        joined(Reading::agreements, Keys::of, new Pacts(called)::joined),
        joined(Reading::offices, Keys::of, this::tenure),
        joined(this::sites, this::key, this::site),
        joined(Reading::figures, Keys::of, this::count));
  }

  private <F, J> List<J> joined(
      Function<Reading, List<F>> facts,
      BiFunction<Source, F, List<?>> key,
      Function<List<Found<F>>, J> join) {
    Map<List<?>, List<Found<F>>> groups = new LinkedHashMap<>();
    for (Source source : sources) {
      for (F fact : facts.apply(source.reading())) {
        groups
            .computeIfAbsent(key.apply(source, fact), _ -> new ArrayList<>())
            .add(new Found<>(source, fact));
      }
    }
    return groups.values().stream().map(join).toList();
  }

  private List<?> key(Source source, PlaceMention mention) {
    return List.of(Plain.of(called.siteName(source, mention)), called.country(mention));
  }

  /** Places that stand for themselves, and are no states. */
  private List<PlaceMention> sites(Reading reading) {
    Source source = Source.of(reading);
    return reading.places().stream()
        .filter(mention -> mention.use() == PlaceMention.Use.LITERAL)
        .filter(mention -> mention.entity().filter(source::isState).isEmpty())
        .filter(
            mention ->
                !called.country(mention).equals(Optional.of(called.siteName(source, mention))))
        .toList();
  }

  private Fact.Said said(List<Found<Statement>> group) {
    Source source = group.getFirst().source();
    Statement first = group.getFirst().fact();
    return new Fact.Said(
        called.voice(source, first.speaker()),
        first.within().flatMap(id -> called.speaker(source, id)),
        Found.firstOf(group, Statement::office),
        first.cue().map(cue -> cue.of(source.document().text())),
        first.act(),
        first.quotation(),
        Pieces.of(first, source.document().text()),
        Found.firstOf(group, Statement::said),
        Found.firstOf(group, statement -> statement.occasion().venue()),
        Found.reports(group, Statement::id, Statement::evidence));
  }

  private Fact.Deed deed(List<Found<Event>> group) {
    Source source = group.getFirst().source();
    Event first = group.getFirst().fact();
    List<Report> reports = Found.reports(group, Event::id, Event::evidence);
    return new Fact.Deed(
        first.type(),
        Found.firstOf(group, Event::mode),
        first.quad(),
        first.standing(),
        called.names(source, first.actors()),
        called.names(source, first.recipients()),
        first.reciprocal(),
        first.anchor().of(source.document().text()),
        first.time().map(Event.Time::value),
        group.stream().anyMatch(found -> isDated(found.fact())),
        place(group),
        group.stream()
            .flatMap(found -> found.fact().categories().stream())
            .map(Category::name)
            .distinct()
            .toList(),
        group.stream().flatMap(found -> asserter(found).stream()).distinct().toList(),
        Pieces.oneLine(reports.getFirst().quote()),
        reports);
  }

  private static boolean isDated(Event event) {
    return event.time().filter(time -> time.from() != Event.Time.From.DOCUMENT).isPresent();
  }

  private Optional<String> place(List<Found<Event>> group) {
    return group.stream()
        .flatMap(found -> found.fact().place().map(at -> called.place(found.source(), at)).stream())
        .findFirst();
  }

  /** Who speaks in the statement that tells an event. */
  private Optional<Voice> asserter(Found<Event> found) {
    Source source = found.source();
    return found.fact().assertedBy().flatMap(id -> called.speaker(source, id));
  }

  private Fact.Tenure tenure(List<Found<Office>> group) {
    Source source = group.getFirst().source();
    Office first = group.getFirst().fact();
    return new Fact.Tenure(
        called.name(source, first.holder()),
        first.title(),
        first.of().map(of -> called.name(source, of)),
        first.status(),
        group.stream()
            .flatMap(found -> found.fact().time().stream())
            .distinct()
            .sorted(DateOrder.comparator())
            .toList(),
        Found.reports(group, Office::id, Office::evidence));
  }

  private Fact.Site site(List<Found<PlaceMention>> group) {
    Source source = group.getFirst().source();
    PlaceMention first = group.getFirst().fact();
    return new Fact.Site(
        called.siteName(source, first),
        called.country(first),
        Found.reports(
            group,
            mention -> "place-" + mention.span().begin(),
            mention -> Evidence.of(mention.span())));
  }

  private Fact.Count count(List<Found<Figure>> group) {
    Source source = group.getFirst().source();
    Figure first = group.getFirst().fact();
    return new Fact.Count(
        first.value(),
        first.high(),
        first.bound(),
        first.unit(),
        first.of(),
        first.where().map(whose -> called.name(source, whose)),
        first.asOf(),
        Found.reports(group, Figure::id, Figure::evidence));
  }
}
