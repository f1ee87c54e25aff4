package org.chancery.record.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Category;
import org.chancery.engine.office.Office;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Certainty;
import org.chancery.engine.statement.Matter;
import org.chancery.engine.statement.Occasion;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Stance;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;
import org.chancery.record.Draft;

/** Readings with random spans, values and words, the same for the same seed. */
final class RandomReadings {

  private static final List<String> WORDS =
      List.of("Kyiv", "“said", "it”", "\"so\"", "née", "\uD83D\uDEE5", "<b>", "\\", "end.", "\n\n");

  private final Random random;

  RandomReadings(long seed) {
    random = new Random(seed);
  }

  Reading next() {
    StringBuilder text = new StringBuilder("Kyiv ");
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(one(WORDS)).append(' ');
    }
    text.append("end");
    int length = text.length();
    Draft d = new Draft(Document.of(text.toString()));
    EntityId e = d.entity(one(Mention.Kind.values()), one(WORDS), "k:" + one(WORDS), "", "Kyiv");
    for (int i = random.nextInt(4); i > 0; i--) {
      d.office(e, one(WORDS), e, one(Office.Status.values()), maybe(), evidence(length));
      d.figure(
          "Kyiv",
          String.valueOf(random.nextInt()),
          one(Figure.Bound.values()),
          "u",
          "",
          evidence(length));
      d.add(statement("s" + i, e, length));
      d.add(event(i, e, length));
      d.agreement(
          e,
          one(WORDS),
          one(Agreement.Kind.values()),
          List.of(e),
          Optional.empty(),
          List.of(
              new Agreement.Milestone(
                  one(Agreement.Stage.values()),
                  Optional.empty(),
                  maybe(),
                  one(Agreement.Standing.values()),
                  confidence(),
                  evidence(length))),
          List.of(),
          evidence(length));
    }
    return d.reading();
  }

  private Statement statement(String id, EntityId entity, int length) {
    boolean direct = random.nextBoolean();
    List<Span> content = List.of(span(length));
    return new Statement(
        id,
        direct ? new Speaker.Named(entity, span(length)) : new Speaker.Unknown(one(WORDS)),
        maybe(),
        Optional.of(span(length)),
        content,
        direct ? content : List.of(),
        direct ? Statement.Quotation.DIRECT : Statement.Quotation.INDIRECT,
        one(Act.values()),
        id.equals("s1") ? Optional.empty() : Optional.of("s1"),
        random.nextBoolean() ? Matter.UNKNOWN : matter(entity),
        maybe(),
        new Occasion(random.nextBoolean() ? Optional.of(entity) : Optional.empty(), maybe()),
        confidence(),
        evidence(length));
  }

  private Optional<BigDecimal> confidence() {
    return random.nextBoolean()
        ? Optional.of(BigDecimal.valueOf(random.nextInt(101), 2))
        : Optional.empty();
  }

  private Matter matter(EntityId entity) {
    return new Matter(
        List.of(entity),
        Optional.of(entity),
        List.of(new Stance(entity, BigDecimal.valueOf(random.nextInt(21) - 10, 1))),
        Optional.of(one(Certainty.values())),
        maybe());
  }

  private Event.Party party(EntityId entity, int length) {
    return new Event.Party(
        entity,
        span(length),
        BigDecimal.valueOf(random.nextInt(101), 2),
        random.nextBoolean()
            ? Optional.of(new Event.Coded(Optional.of("CHL"), List.of("OPP")))
            : Optional.empty());
  }

  private Event event(int number, EntityId entity, int length) {
    boolean reciprocal = random.nextBoolean();
    List<Event.Party> actors =
        Stream.generate(() -> party(entity, length)).limit(random.nextInt(4)).toList();
    return new Event(
        "v" + number,
        one(List.of("CONSULT", "COERCE")),
        maybe(),
        one(List.of("04", "0251")),
        1 + random.nextInt(4),
        BigDecimal.valueOf(random.nextInt(200) - 100, 1),
        BigDecimal.valueOf(random.nextInt(20) - 10),
        actors,
        reciprocal || random.nextBoolean() ? List.of() : List.of(party(entity, length)),
        reciprocal,
        span(length),
        one(Event.Standing.values()),
        random.nextBoolean() ? Optional.of("s" + number) : Optional.empty(),
        maybe().map(day -> new Event.Time(day, one(Event.Time.From.values()))),
        random.nextBoolean() ? Optional.of(entity) : Optional.empty(),
        random.nextBoolean() ? Event.Detail.NONE : detail(),
        random.nextBoolean() ? List.of(new Category("land-seizure", 0.75)) : List.of(),
        BigDecimal.valueOf(random.nextInt(101), 2),
        evidence(length));
  }

  private Event.Detail detail() {
    return new Event.Detail(
        List.of("military", "legal"),
        Optional.of(new Event.Matter("AID", one(Event.Standing.values()))),
        List.of("f1"));
  }

  private Evidence evidence(int length) {
    List<Because> trace = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      trace.add(Because.of("field" + i, one(WORDS), span(length)));
    }
    return new Evidence(List.of(span(length), span(length)), trace);
  }

  private Span span(int length) {
    int begin = random.nextInt(length);
    return new Span(begin, begin + 1 + random.nextInt(length - begin));
  }

  private Optional<String> maybe() {
    return random.nextBoolean()
        ? Optional.of("2024-0" + (1 + random.nextInt(9)))
        : Optional.empty();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> T one(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
