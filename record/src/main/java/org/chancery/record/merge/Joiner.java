package org.chancery.record.merge;

import static java.util.function.Predicate.not;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Category;
import org.chancery.engine.office.Office;
import org.chancery.engine.place.PlaceMention;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;
import org.chancery.record.merge.Fact.Voice;
import org.chancery.record.merge.Fact.Voice.Known;

/** Joins the facts of many readings whose keys are equal. */
final class Joiner {

  /** The longest description that can stand for a name, in characters. */
  private static final int LONGEST_DESCRIPTION = 80;

  private static final Comparator<String> FULLEST =
      Comparator.comparingInt(String::length)
          .reversed()
          .thenComparing(Comparator.<String>naturalOrder());

  private static final Comparator<Fact.Deed> BY_DATE =
      Comparator.comparing(Fact.Deed::isWithoutParties)
          .thenComparing(deed -> deed.date().orElse("9999"), DateOrder.comparator());

  /** One reading with its entities at hand. */
  private record Source(Reading reading, Map<EntityId, Entity> entities) {

    static Source of(Reading reading) {
      Map<EntityId, Entity> entities = new HashMap<>();
      reading.resolved().entities().forEach(e -> entities.putIfAbsent(e.id(), e));
      return new Source(reading, entities);
    }

    Document document() {
      return reading.resolved().marked().parsed().document();
    }

    /** The key of an entity across documents. */
    String key(EntityId id) {
      Entity entity = entities.get(id);
      return entity == null ? document().id().value() + "/" + id.value() : entity.key();
    }

    boolean isState(EntityId id) {
      Entity entity = entities.get(id);
      return entity != null && entity.kind() == Mention.Kind.STATE;
    }

    Report report(String fact, String part, Evidence evidence) {
      Document document = document();
      return new Report(
          document.id(),
          document.outlet(),
          document.agency(),
          document.published().map(Published::date),
          fact,
          part,
          evidence.spans(),
          evidence.spans().getFirst().of(document.text()));
    }
  }

  /** One fact where it was found. */
  private record Found<F>(Source source, F fact) {}

  private final List<Source> sources;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();

  private Joiner(List<Source> sources) {
    this.sources = sources;
    for (Source source : sources) {
      for (Entity entity : source.reading().resolved().entities()) {
        names.merge(entity.key(), entity.name(), Joiner::fuller);
      }
      source.reading().statements().forEach(statement -> describe(source, statement.speaker()));
    }
  }

  private static String fuller(String a, String b) {
    return FULLEST.compare(a, b) <= 0 ? a : b;
  }

  /** Keeps the article's words for a speaker it does not name: {@code an official in Suva}. */
  private void describe(Source source, Speaker speaker) {
    switch (speaker) {
      case Speaker.Described(EntityId entity, Span words) -> describe(source, entity, words);
      case Speaker.Unnamed(EntityId entity, Span words) -> describe(source, entity, words);
      case Speaker.Named _, Speaker.Unresolved _, Speaker.Unknown _ -> {}
    }
  }

  private void describe(Source source, EntityId entity, Span span) {
    String words = Pieces.oneLine(span.of(source.document().text()));
    String description = words.contains(",") ? words.substring(0, words.indexOf(',')) : words;
    boolean tells =
        description
            .toLowerCase(Locale.ROOT)
            .contains(name(source, entity).toLowerCase(Locale.ROOT));
    if (tells && description.length() <= LONGEST_DESCRIPTION) {
      descriptions.merge(source.key(entity), description, Joiner::fuller);
    }
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
        joined(Reading::statements, Joiner::key, this::said),
        joined(Reading::events, Joiner::key, this::deed).stream().sorted(BY_DATE).toList(),
        joined(Reading::agreements, Joiner::key, this::pact),
        joined(Reading::offices, Joiner::key, this::tenure),
        joined(this::sites, this::key, this::site),
        joined(Reading::figures, Joiner::key, Joiner::count));
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

  // --- keys -----------------------------------------------------------------------------------

  private static List<?> key(Source source, Statement statement) {
    StringBuilder words = new StringBuilder();
    statement.content().forEach(c -> words.append(c.of(source.document().text())).append(' '));
    return List.of(key(source, statement.speaker()), Plain.of(words.toString()));
  }

  /** Speakers that nobody could tell are the same only within one document. */
  private static String key(Source source, Speaker speaker) {
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
  private static List<?> key(Source source, Event event) {
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

  private static List<?> key(Source source, Agreement agreement) {
    return List.of(
        agreement.parties().stream().map(source::key).sorted().distinct().toList(),
        Plain.of(agreement.name()));
  }

  private static List<?> key(Source source, Office office) {
    return List.of(
        source.key(office.holder()),
        Plain.of(office.title()),
        office.of().map(source::key),
        office.status());
  }

  private List<?> key(Source source, PlaceMention mention) {
    return List.of(Plain.of(siteName(source, mention)), country(mention));
  }

  private String siteName(Source source, PlaceMention mention) {
    return mention
        .entity()
        .map(id -> name(source, id))
        .orElseGet(() -> Pieces.oneLine(mention.span().of(source.document().text())));
  }

  /** Places that stand for themselves, and are no states. */
  private List<PlaceMention> sites(Reading reading) {
    Source source = Source.of(reading);
    return reading.places().stream()
        .filter(mention -> mention.use() == PlaceMention.Use.LITERAL)
        .filter(mention -> mention.entity().filter(source::isState).isEmpty())
        .filter(mention -> !country(mention).equals(Optional.of(siteName(source, mention))))
        .toList();
  }

  private static List<?> key(Source source, Figure figure) {
    return List.of(
        figure.value().stripTrailingZeros(),
        figure.high().map(BigDecimal::stripTrailingZeros),
        figure.bound(),
        figure.unit(),
        figure.of().map(Plain::of));
  }

  // --- joins ----------------------------------------------------------------------------------

  private Fact.Said said(List<Found<Statement>> group) {
    Source source = group.getFirst().source();
    Statement first = group.getFirst().fact();
    return new Fact.Said(
        voice(source, first.speaker()),
        first.within().flatMap(id -> speaker(source, id)),
        firstOf(group, Statement::office),
        first.cue().map(cue -> cue.of(source.document().text())),
        first.act(),
        first.quotation(),
        Pieces.of(first, source.document().text()),
        firstOf(group, Statement::said),
        firstOf(group, statement -> statement.occasion().venue()),
        reports(group, Statement::id, Statement::evidence));
  }

  private Voice voice(Source source, Speaker speaker) {
    String text = source.document().text();
    return switch (speaker) {
      case Speaker.Named(EntityId entity, _) -> new Voice(name(source, entity), Known.NAMED);
      case Speaker.Described(EntityId entity, _) ->
          new Voice(description(source, entity), Known.DESCRIBED);
      case Speaker.Unnamed(EntityId entity, _) ->
          new Voice(description(source, entity), Known.UNNAMED);
      case Speaker.Unresolved(var words, _) -> new Voice(words.of(text), Known.UNRESOLVED);
      case Speaker.Unknown(_) -> new Voice("speaker not known", Known.UNKNOWN);
    };
  }

  private Fact.Deed deed(List<Found<Event>> group) {
    Source source = group.getFirst().source();
    Event first = group.getFirst().fact();
    List<Report> reports = reports(group, Event::id, Event::evidence);
    return new Fact.Deed(
        first.type(),
        firstOf(group, Event::mode),
        first.quad(),
        first.standing(),
        names(source, first.actors()),
        names(source, first.recipients()),
        first.reciprocal(),
        first.anchor().of(source.document().text()),
        first.time().map(Event.Time::value),
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

  private List<String> names(Source source, List<Event.Party> parties) {
    return parties.stream().map(party -> name(source, party.entity())).distinct().toList();
  }

  private Optional<String> place(List<Found<Event>> group) {
    return group.stream()
        .flatMap(found -> found.fact().place().map(at -> place(found.source(), at)).stream())
        .findFirst();
  }

  /** {@code Suva, Fiji}; a state by its name alone. */
  private String place(Source source, EntityId id) {
    String name = name(source, id);
    return source.reading().places().stream()
        .filter(mention -> mention.entity().equals(Optional.of(id)))
        .flatMap(mention -> country(mention).stream())
        .filter(country -> !country.equals(name))
        .findFirst()
        .map(country -> name + ", " + country)
        .orElse(name);
  }

  /** The state that a place lies in, under the documents' name for it or else the usual one. */
  private Optional<String> country(PlaceMention mention) {
    return mention
        .located()
        .flatMap(PlaceMention.Located::country)
        .flatMap(code -> Optional.ofNullable(names.get("state:" + code)).or(() -> usual(code)));
  }

  /** The English name of a state by its ISO 3166-1 alpha-3 code. */
  private static Optional<String> usual(String code) {
    return Arrays.stream(Locale.getISOCountries())
        .map(country -> Locale.of("", country))
        .filter(locale -> locale.getISO3Country().equals(code))
        .map(locale -> locale.getDisplayCountry(Locale.ENGLISH))
        .findFirst();
  }

  /** Who speaks in the statement that tells an event. */
  private Optional<Voice> asserter(Found<Event> found) {
    Source source = found.source();
    return found.fact().assertedBy().flatMap(id -> speaker(source, id));
  }

  private Optional<Voice> speaker(Source source, String statement) {
    return source.reading().statements().stream()
        .filter(one -> one.id().equals(statement))
        .map(one -> voice(source, one.speaker()))
        .findFirst();
  }

  private Fact.Pact pact(List<Found<Agreement>> group) {
    Source source = group.getFirst().source();
    Agreement first = group.getFirst().fact();
    return new Fact.Pact(
        first.name(),
        first.kind(),
        first.parties().stream().map(party -> name(source, party)).toList(),
        group.stream().flatMap(found -> predecessor(found).stream()).findFirst(),
        steps(group),
        terms(group),
        reports(group, Agreement::id, Agreement::evidence));
  }

  private static Optional<String> predecessor(Found<Agreement> found) {
    return found
        .fact()
        .successorOf()
        .flatMap(
            id ->
                found.source().reading().agreements().stream()
                    .filter(a -> a.id().equals(id))
                    .map(Agreement::name)
                    .findFirst());
  }

  private List<Fact.Step> steps(List<Found<Agreement>> group) {
    Map<List<?>, Fact.Step> steps = new LinkedHashMap<>();
    for (Found<Agreement> found : group) {
      Source source = found.source();
      List<Agreement.Milestone> milestones = found.fact().milestones();
      for (int i = 0; i < milestones.size(); i++) {
        Agreement.Milestone m = milestones.get(i);
        Report report = source.report(found.fact().id(), "milestones[" + i + "]", m.evidence());
        steps.merge(
            List.of(m.stage(), m.party().map(source::key), m.time(), m.standing()),
            new Fact.Step(
                m.stage(),
                m.party().map(party -> name(source, party)),
                m.time(),
                m.standing(),
                List.of(report)),
            (a, b) ->
                new Fact.Step(
                    a.stage(), a.party(), a.date(), a.standing(), both(a.reports(), b.reports())));
      }
    }
    return Steps.joined(List.copyOf(steps.values()));
  }

  private static List<Fact.Term> terms(List<Found<Agreement>> group) {
    Map<String, Fact.Term> terms = new LinkedHashMap<>();
    for (Found<Agreement> found : group) {
      List<Agreement.Term> all = found.fact().terms();
      for (int i = 0; i < all.size(); i++) {
        Agreement.Term term = all.get(i);
        Report report =
            found.source().report(found.fact().id(), "terms[" + i + "]", term.evidence());
        terms.merge(
            Plain.of(term.text()),
            new Fact.Term(term.text(), List.of(report)),
            (a, b) -> new Fact.Term(a.text(), both(a.reports(), b.reports())));
      }
    }
    return List.copyOf(terms.values());
  }

  private Fact.Tenure tenure(List<Found<Office>> group) {
    Source source = group.getFirst().source();
    Office first = group.getFirst().fact();
    return new Fact.Tenure(
        name(source, first.holder()),
        first.title(),
        first.of().map(of -> name(source, of)),
        first.status(),
        group.stream()
            .flatMap(found -> found.fact().time().stream())
            .distinct()
            .sorted(DateOrder.comparator())
            .toList(),
        reports(group, Office::id, Office::evidence));
  }

  private Fact.Site site(List<Found<PlaceMention>> group) {
    Source source = group.getFirst().source();
    PlaceMention first = group.getFirst().fact();
    return new Fact.Site(
        siteName(source, first),
        country(first),
        reports(
            group,
            mention -> "place-" + mention.span().begin(),
            mention -> Evidence.of(mention.span())));
  }

  private static Fact.Count count(List<Found<Figure>> group) {
    Figure first = group.getFirst().fact();
    return new Fact.Count(
        first.value(),
        first.high(),
        first.bound(),
        first.unit(),
        first.of(),
        reports(group, Figure::id, Figure::evidence));
  }

  private static <F> List<Report> reports(
      List<Found<F>> group, Function<F, String> id, Function<F, Evidence> evidence) {
    return group.stream()
        .map(f -> f.source().report(id.apply(f.fact()), "", evidence.apply(f.fact())))
        .toList();
  }

  private static List<Report> both(List<Report> a, List<Report> b) {
    List<Report> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static <F> Optional<String> firstOf(
      List<Found<F>> group, Function<F, Optional<String>> field) {
    return group.stream().map(Found::fact).map(field).flatMap(Optional::stream).findFirst();
  }

  private String description(Source source, EntityId id) {
    return descriptions.getOrDefault(source.key(id), name(source, id));
  }

  private String name(Source source, EntityId id) {
    String key = source.key(id);
    return Optional.ofNullable(names.get(key)).filter(not(String::isBlank)).orElse(key);
  }
}
