package org.chancery.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Term;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.event.Event.Time;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Seen;
import org.chancery.engine.office.Office;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Matter;
import org.chancery.engine.statement.Occasion;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.statement.Statement.Quotation;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** A Reading being written down by hand, its spans found by their words. */
public final class Draft {

  private final Document document;
  private final List<Timex> times = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();

  public Draft(Document document) {
    this.document = document;
  }

  /** The first place of these words. */
  public Span span(String words) {
    int begin = document.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  public List<Span> spans(String... words) {
    return Arrays.stream(words).map(this::span).toList();
  }

  public Evidence evidence(String words, String... trace) {
    List<Because> because = new ArrayList<>();
    for (int i = 0; i < trace.length; i += 3) {
      List<Span> at = trace[i + 2].isEmpty() ? List.of() : List.of(span(trace[i + 2]));
      because.add(new Because(trace[i], trace[i + 1], at));
    }
    return new Evidence(List.of(span(words)), because);
  }

  public void time(String words, Timex.Type type, String value) {
    times.add(new Timex(span(words), type, value));
  }

  /**
   * An entity with a key; words with {@code ~} before them describe it, with {@code @} stand for
   * it.
   */
  public EntityId entity(
      Mention.Kind kind, String name, String key, String country, String... mentions) {
    EntityId id = new EntityId("e" + (entities.size() + 1));
    List<Mention> all = new ArrayList<>();
    for (String words : mentions) {
      Mention.Form form =
          switch (words.charAt(0)) {
            case '~' -> Mention.Form.DESCRIPTION;
            case '@' -> Mention.Form.METONYM;
            default -> Mention.Form.NAME;
          };
      Span span = span(form == Mention.Form.NAME ? words : words.substring(1));
      Optional<String> known = key.startsWith("state:") ? Optional.of(key) : Optional.empty();
      all.add(
          new Mention(span, form, form == Mention.Form.METONYM ? Mention.Kind.PLACE : kind, known));
    }
    List<String> sectors = kind == Mention.Kind.PERSON ? List.of("GOV") : List.<String>of();
    Optional<String> of = country.isEmpty() ? Optional.empty() : Optional.of(country);
    entities.add(new Entity(id, kind, name, key, of, sectors, all.stream().sorted().toList()));
    return id;
  }

  public void office(
      EntityId holder,
      String title,
      EntityId of,
      Office.Status status,
      Optional<String> time,
      Evidence evidence) {
    offices.add(
        new Office(
            "o" + (offices.size() + 1), holder, title, Optional.of(of), status, time, evidence));
  }

  public String figure(
      String words, String value, Figure.Bound bound, String unit, String of, Evidence evidence) {
    String id = "f" + (figures.size() + 1);
    BigDecimal number = new BigDecimal(value);
    boolean floor = bound != Figure.Bound.AT_MOST && bound != Figure.Bound.LESS_THAN;
    boolean ceiling = bound != Figure.Bound.AT_LEAST && bound != Figure.Bound.MORE_THAN;
    figures.add(
        new Figure(
            id,
            span(words),
            number,
            floor ? Optional.of(number) : Optional.empty(),
            ceiling ? Optional.of(number) : Optional.empty(),
            bound,
            unit,
            of.isEmpty() ? Optional.empty() : Optional.of(of),
            evidence));
    return id;
  }

  /** A statement; the parts of its content that stand in quotation marks are given once more. */
  public void statement(
      Speaker speaker,
      Act act,
      String cue,
      String said,
      List<String> content,
      List<String> quoted,
      Evidence evidence) {
    List<Span> spans = content.stream().map(this::span).toList();
    Quotation quotation =
        quoted.isEmpty()
            ? Quotation.INDIRECT
            : quoted.equals(content) ? Quotation.DIRECT : Quotation.MIXED;
    attributions.add(new Attribution(Optional.empty(), Optional.of(span(cue)), spans));
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            speaker,
            Optional.empty(),
            Optional.of(span(cue)),
            spans,
            quoted.stream().map(this::span).toList(),
            quotation,
            act,
            Optional.empty(),
            Matter.UNKNOWN,
            said.isEmpty() ? Optional.empty() : Optional.of(said),
            Occasion.UNKNOWN,
            Optional.empty(),
            evidence));
  }

  public Party party(EntityId entity, String words) {
    return new Party(entity, span(words), new BigDecimal("0.90"));
  }

  /**
   * An event told by a word, coded by type, mode (or {@code -}), CAMEO code, quad and both scales;
   * several actors without a recipient did it together.
   */
  public void event(
      String anchor,
      String coding,
      Event.Standing standing,
      List<Party> actors,
      List<Party> recipients,
      Optional<Time> time,
      Optional<EntityId> place,
      String assertedBy,
      Evidence evidence) {
    String[] codes = coding.split(" ", -1);
    events.add(
        new Event(
            "v" + (events.size() + 1),
            codes[0],
            Optional.of(codes[1]).filter(mode -> !mode.equals("-")),
            codes[2],
            Integer.parseInt(codes[3]),
            new BigDecimal(codes[4]),
            new BigDecimal(codes[5]),
            actors,
            recipients,
            actors.size() > 1 && recipients.isEmpty(),
            span(anchor),
            standing,
            Optional.of(assertedBy).filter(id -> !id.isEmpty()),
            time,
            place,
            Event.Detail.NONE,
            List.of(),
            new BigDecimal("0.90"),
            evidence));
  }

  public String agreement(
      EntityId entity,
      String name,
      Agreement.Kind kind,
      List<EntityId> parties,
      Optional<String> successorOf,
      List<Milestone> milestones,
      List<Term> terms,
      Evidence evidence) {
    String id = "a" + (agreements.size() + 1);
    agreements.add(
        new Agreement(id, entity, name, kind, parties, successorOf, milestones, terms, evidence));
    return id;
  }

  public void add(Statement statement) {
    statements.add(statement);
  }

  public void add(Event event) {
    events.add(event);
  }

  public void add(Attribution attribution) {
    attributions.add(attribution);
  }

  public Reading reading() {
    Marked marked =
        new Marked(
            Seen.nothing(new Splitter().apply(document)),
            times.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList(),
            entities.stream().flatMap(e -> e.mentions().stream()).sorted().toList());
    return new Reading(
        new Resolved(marked, entities),
        List.of(),
        figures,
        offices,
        attributions,
        statements,
        events,
        agreements,
        new Coder("0.1.0", "test-model", "test-tables"));
  }
}
