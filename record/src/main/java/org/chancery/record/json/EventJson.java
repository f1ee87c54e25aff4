package org.chancery.record.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.event.Event;
import org.chancery.engine.network.Category;

/** An item of {@code events}. */
final class EventJson {

  private EventJson() {}

  static void write(Out out, Event event) {
    out.text("id", event.id());
    out.text("type", event.type());
    out.text("mode", event.mode());
    if (!event.detail().contexts().isEmpty()) {
      out.texts("contexts", event.detail().contexts());
    }
    out.text("cameo", event.cameo());
    out.number("quad", event.quad());
    out.number("goldstein", event.goldstein());
    out.number("score", event.score());
    int actors = isPair(event) ? 1 : event.actors().size();
    out.list("actors", event.actors().subList(0, actors), EventJson::writeParty);
    out.list(
        "recipients",
        isPair(event) ? event.actors().subList(1, 2) : event.recipients(),
        EventJson::writeParty);
    out.flag("reciprocal", event.reciprocal());
    out.object("anchor", event.anchor(), SpanJson::write);
    out.word("standing", event.standing());
    event.detail().of().ifPresent(of -> out.object("of", of, EventJson::writeMatter));
    out.text("assertedBy", event.assertedBy());
    out.text("time", event.time().map(Event.Time::value));
    event.time().ifPresent(time -> out.word("timeFrom", time.from()));
    EntityJson.write(out, "place", event.place());
    if (!event.detail().figures().isEmpty()) {
      out.texts("figures", event.detail().figures());
    }
    if (!event.categories().isEmpty()) {
      out.list("categories", event.categories(), EventJson::writeCategory);
    }
    out.number("confidence", event.confidence());
    EvidenceJson.write(out, event.evidence());
  }

  /** Whether two did it together: one is given as actor and the other as recipient. */
  private static boolean isPair(Event event) {
    return event.reciprocal() && event.actors().size() == 2 && event.recipients().isEmpty();
  }

  static Event parse(In in) {
    List<Event.Party> actors = in.list("actors", EventJson::parseParty);
    List<Event.Party> recipients = in.list("recipients", EventJson::parseParty);
    boolean reciprocal = in.flag("reciprocal");
    List<Event.Party> all = Stream.of(actors, recipients).flatMap(List::stream).toList();
    return new Event(
        in.text("id"),
        in.text("type"),
        in.maybeText("mode"),
        in.text("cameo"),
        in.number("quad"),
        in.decimal("goldstein"),
        in.decimal("score"),
        reciprocal ? all : actors,
        reciprocal ? List.of() : recipients,
        reciprocal,
        SpanJson.parse(in.object("anchor")),
        in.word("standing", Event.Standing.values()),
        in.maybeStatement("assertedBy"),
        parseTime(in),
        in.maybeEntity("place"),
        parseDetail(in),
        in.has("categories") ? in.list("categories", EventJson::parseCategory) : List.of(),
        in.decimal("confidence"),
        EvidenceJson.parse(in));
  }

  private static void writeParty(Out out, Event.Party party) {
    out.text("entity", party.entity().value());
    SpanJson.write(out, party.words());
    out.number("confidence", party.confidence());
    party.coded().ifPresent(coded -> out.object("coded", coded, EventJson::writeCoded));
  }

  private static Event.Party parseParty(In in) {
    return new Event.Party(
        in.entity("entity"),
        SpanJson.parse(in),
        in.has("confidence") ? in.decimal("confidence") : BigDecimal.ONE,
        in.maybe("coded", EventJson::parseCoded));
  }

  private static void writeCoded(Out out, Event.Coded coded) {
    out.text("country", coded.country());
    out.texts("sectors", coded.sectors());
  }

  private static Event.Coded parseCoded(In in) {
    return new Event.Coded(in.maybeText("country"), in.texts("sectors"));
  }

  private static void writeMatter(Out out, Event.Matter of) {
    out.text("type", of.type());
    out.word("standing", of.standing());
  }

  private static Event.Detail parseDetail(In in) {
    return new Event.Detail(
        in.has("contexts") ? in.texts("contexts") : List.of(),
        in.maybe(
            "of",
            of -> new Event.Matter(of.text("type"), of.word("standing", Event.Standing.values()))),
        in.has("figures") ? in.texts("figures") : List.of());
  }

  private static void writeCategory(Out out, Category category) {
    out.text("name", category.name());
    out.number(
        "confidence",
        BigDecimal.valueOf(category.confidence()).setScale(2, RoundingMode.HALF_EVEN));
  }

  private static Category parseCategory(In in) {
    return new Category(in.text("name"), in.decimal("confidence").doubleValue());
  }

  private static Optional<Event.Time> parseTime(In in) {
    return in.maybeText("time")
        .map(value -> new Event.Time(value, in.word("timeFrom", Event.Time.From.values())));
  }
}
