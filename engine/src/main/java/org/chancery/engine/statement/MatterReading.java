package org.chancery.engine.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** Tells what statements are about, whom they are said to, and how the speaker stands to it. */
final class MatterReading {

  /** Entities that a statement is taken to be about, the first ones named. */
  private static final int MAIN = 3;

  private static final Set<Act> BINDING =
      Set.of(Act.PROMISE, Act.THREATEN, Act.DEMAND, Act.OFFER, Act.PROPOSE);

  private static final Set<String> HARM = Set.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST");

  private static final Set<String> TOLD = Set.of("done", "ongoing", "alleged");

  private static final Set<String> UNTIL = Set.of("by", "before", "until", "till", "than", "on");

  private final Resolved resolved;
  private final Map<EntityId, EntityId> opponents = new HashMap<>();

  MatterReading(Resolved resolved) {
    this.resolved = resolved;
  }

  /**
   * The matter of a statement.
   *
   * @param cue the words that say that it was said, if any
   */
  Matter of(
      Act act,
      Optional<EntityId> speaker,
      Optional<Span> cue,
      List<Span> content,
      List<Because> trace) {
    List<Mention> gap = mentions(between(cue, content));
    Optional<EntityId> to =
        gap.stream().flatMap(m -> resolved.of(m).stream()).map(Entity::id).findFirst();
    List<EntityId> about = about(content, speaker);
    List<Stance> stance = stance(act, speaker, to, about, content);
    if (!stance.isEmpty()) {
      trace.add(new Because("stance", "statement: what the act does to whom", content));
    }
    return new Matter(
        about,
        to.filter(each -> !speaker.equals(Optional.of(each))),
        stance,
        Certainties.of(words(Stream.concat(cue.stream(), content.stream()).toList())),
        BINDING.contains(act) ? deadline(content) : Optional.empty());
  }

  /** What stands between the cue and what is said: {@code told the council that}. */
  private static List<Span> between(Optional<Span> cue, List<Span> content) {
    return cue
        .filter(span -> span.end() < content.getFirst().begin())
        .map(span -> new Span(/* begin= */ span.end(), /* end= */ content.getFirst().begin()))
        .stream()
        .toList();
  }

  private List<Word> words(List<Span> spans) {
    return spans.stream().flatMap(span -> resolved.marked().wordsIn(span).stream()).toList();
  }

  /** The mentions in spans that stand in no longer one. */
  private List<Mention> mentions(List<Span> spans) {
    List<Mention> outer = new ArrayList<>();
    for (Span span : spans) {
      int end = span.begin();
      for (Mention mention : resolved.marked().mentionsIn(span)) {
        if (mention.span().begin() >= end) {
          outer.add(mention);
          end = mention.span().end();
        }
      }
    }
    return outer;
  }

  private List<EntityId> about(List<Span> content, Optional<EntityId> speaker) {
    Set<EntityId> about = new LinkedHashSet<>();
    for (Mention mention : mentions(content)) {
      resolved
          .of(mention)
          .filter(entity -> entity.kind() != Kind.PLACE)
          .map(Entity::id)
          .filter(id -> !speaker.equals(Optional.of(id)))
          .ifPresent(about::add);
    }
    return about.stream().limit(MAIN).toList();
  }

  /**
   * The stance that an act shows toward the doer of the harm it tells, else its object beside the
   * cue, else the first that is spoken of. An unfriendly act that names nobody is meant for whom
   * the speaker was last against.
   */
  private List<Stance> stance(
      Act act,
      Optional<EntityId> speaker,
      Optional<EntityId> object,
      List<EntityId> about,
      List<Span> content) {
    double value = Judgements.of(act);
    if (value == 0) {
      return List.of();
    }
    Optional<EntityId> target =
        (act == Act.ACCUSE ? doer(content) : Optional.<EntityId>empty())
            .or(() -> object)
            .or(() -> about.stream().findFirst())
            .or(() -> value < 0 ? speaker.map(opponents::get) : Optional.empty())
            .filter(each -> isOther(each, speaker));
    if (value < 0 && speaker.isPresent() && target.isPresent()) {
      opponents.put(speaker.get(), target.get());
    }
    return target
        .map(each -> new Stance(each, BigDecimal.valueOf(Math.round(value * 10), 1)))
        .stream()
        .toList();
  }

  private static boolean isOther(EntityId each, Optional<EntityId> speaker) {
    return !speaker.equals(Optional.of(each));
  }

  /** Who did the harm that is told: {@code men in uniform} in {@code were beaten by men in}. */
  private Optional<EntityId> doer(List<Span> content) {
    List<Word> all = resolved.marked().parsed().words();
    return resolved.marked().seen().events().stream()
        .filter(event -> HARM.contains(event.type()) && TOLD.contains(event.standing()))
        .filter(event -> content.stream().anyMatch(p -> p.covers(all.get(event.word()).span())))
        .flatMap(
            event -> event.actors().entrySet().stream().max(Map.Entry.comparingByValue()).stream())
        .flatMap(actor -> resolved.marked().headedBy(all.get(actor.getKey())).stream())
        .flatMap(mention -> resolved.of(mention).stream())
        .map(Entity::id)
        .findFirst();
  }

  /** The day by which something binding is to happen: {@code by Friday}. */
  private Optional<String> deadline(List<Span> content) {
    List<Word> all = resolved.marked().parsed().words();
    for (Timex time : resolved.marked().times()) {
      boolean inside = content.stream().anyMatch(piece -> piece.covers(time.span()));
      int first = resolved.marked().parsed().firstWordFrom(time.span().begin());
      boolean until =
          inside && first > 0 && UNTIL.contains(all.get(first - 1).text().toLowerCase(Locale.ROOT));
      if (until && time.type() == Timex.Type.DATE && Character.isDigit(time.value().charAt(0))) {
        return Optional.of(time.value());
      }
    }
    return Optional.empty();
  }
}
