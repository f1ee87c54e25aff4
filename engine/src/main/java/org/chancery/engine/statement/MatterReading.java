package org.chancery.engine.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** Tells what statements are about, whom they are said to, and how the speaker stands to it. */
final class MatterReading {

  /** Entities that a statement is taken to be about, the first ones named. */
  private static final int MAIN = 3;

  /** Below this a judgement makes an opponent of whom it meets. */
  private static final double DEFIANT = -0.4;

  /**
   * How much likelier a statement must be for somebody named in it than against, or the reverse. On
   * 149 articles that nothing had learned from, of the sides from 0.2 to 0.4 one in four was right,
   * of those above two in five; people leave out as many stances as they tell.
   */
  private static final double SIDED = 0.2;

  /** The same for somebody named around a statement, which then names nobody itself. */
  private static final double SIDED_AROUND = 0.25;

  /** No likelier than this, a word is passed over. */
  private static final double SEEN = 0.05;

  /** An act that judges so much leaves no doubt of its sign. */
  private static final double PLAIN = 0.8;

  /** An act that judges less than this shows no stance. */
  private static final double JUDGING = 0.5;

  private static final Set<Act> BINDING =
      Set.of(Act.PROMISE, Act.THREATEN, Act.DEMAND, Act.OFFER, Act.PROPOSE);

  /** Words within which a noun phrase has its noun. */
  private static final int SHORT = 4;

  private static final Set<String> SPEECH =
      Set.of(
          "accusation",
          "accusations",
          "allegation",
          "allegations",
          "charge",
          "charges",
          "claim",
          "claims",
          "complaint",
          "complaints",
          "criticism",
          "remark",
          "remarks",
          "suggestion",
          "threat",
          "warning");

  private static final Set<String> HARM = Set.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST");

  private static final Set<String> TOLD = Set.of("done", "ongoing", "alleged");

  private static final Set<String> UNTIL = Set.of("by", "before", "until", "till", "than", "on");

  private final Resolved resolved;
  private final Victims victims;
  private final Map<String, EntityId> opponents = new HashMap<>();
  private final List<EntityId> speakers = new ArrayList<>();

  MatterReading(Resolved resolved) {
    this.resolved = resolved;
    this.victims = new Victims(resolved);
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
    Optional<Mention> hearer = hearer(cue, content);
    Optional<EntityId> to = hearer.flatMap(resolved::of).map(Entity::id);
    hearer.ifPresent(
        who -> trace.add(Because.of("to", "statement: who is named behind the cue", who.span())));
    Map<EntityId, Span> named = about(content, speaker);
    List<EntityId> about = List.copyOf(named.keySet());
    if (!named.isEmpty()) {
      List<Span> words = List.copyOf(named.values());
      trace.add(new Because("about", "statement: whom what is said names first", words));
    }
    List<Stance> told =
        told(speaker, cue, content).stream()
            .map(each -> asDone(each, act, content))
            .filter(each -> each.value().signum() > 0 || !isVictim(each.toward(), act, content))
            .toList();
    List<Stance> stance = told.isEmpty() ? stance(act, speaker, to, about, content) : told;
    if (!stance.isEmpty()) {
      String rule =
          told.isEmpty() ? "statement: what the act does to whom" : "statement: the network";
      trace.add(new Because("stance", rule, content));
    }
    speaker.ifPresent(speakers::add);
    return new Matter(
        about,
        to.filter(each -> !speaker.equals(Optional.of(each))),
        stance,
        Certainties.of(words(Stream.concat(cue.stream(), content.stream()).toList())),
        BINDING.contains(act) ? deadline(content) : Optional.empty());
  }

  /** Whom the words between a cue and what is said name first, but for where it was said. */
  private Optional<Mention> hearer(Optional<Span> cue, List<Span> content) {
    return mentions(between(cue, content)).stream()
        .filter(mention -> resolved.of(mention).isPresent() && !isWhere(mention))
        .findFirst();
  }

  /** {@code Geneva} in {@code told a meeting in Geneva that}, to which nothing is said. */
  private boolean isWhere(Mention mention) {
    int before = resolved.marked().parsed().firstWordFrom(mention.span().begin()) - 1;
    return before >= 0
        && Occasions.AT.contains(
            resolved.marked().parsed().words().get(before).text().toLowerCase(Locale.ROOT));
  }

  /**
   * A stance toward whom an act is done to, which has the sign of the act: {@code blasted Chad},
   * {@code praised Chad's farmers}.
   */
  private Stance asDone(Stance stance, Act act, List<Span> content) {
    double value = Judgements.of(act);
    boolean contrary = Math.abs(value) >= PLAIN && value * stance.value().signum() < 0;
    boolean object =
        contrary
            && firstNamed(content)
                .flatMap(resolved::of)
                .filter(entity -> entity.id().equals(stance.toward()))
                .isPresent();
    return object ? new Stance(stance.toward(), tenth(value)) : stance;
  }

  private boolean isVictim(EntityId whom, Act act, List<Span> content) {
    return (act == Act.CONDEMN || act == Act.ACCUSE) && victims.has(whom, content);
  }

  /** The mention that content begins with, but for an article. */
  private Optional<Mention> firstNamed(List<Span> content) {
    Optional<Word> first =
        words(content).stream().filter(word -> !ClosedClass.DETERMINER.has(word)).findFirst();
    return mentions(content).stream()
        .findFirst()
        .filter(
            mention -> first.filter(w -> w.span().begin() >= mention.span().begin()).isPresent());
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

  /** Those whom the content names first, but for the speaker, each by its first mention. */
  private Map<EntityId, Span> about(List<Span> content, Optional<EntityId> speaker) {
    Map<EntityId, Span> about = new LinkedHashMap<>();
    for (Mention mention : mentions(content)) {
      resolved
          .of(mention)
          .filter(entity -> entity.kind() != Kind.PLACE && about.size() < MAIN)
          .map(Entity::id)
          .filter(id -> !speaker.equals(Optional.of(id)))
          .ifPresent(id -> about.putIfAbsent(id, mention.span()));
    }
    return about;
  }

  /**
   * How the speaker stands, by the network, to those who are named in the statement, or else around
   * it: whom {@code We will not be bullied} is against stands before it.
   */
  private List<Stance> told(Optional<EntityId> speaker, Optional<Span> cue, List<Span> content) {
    Span said = cue.orElse(content.getFirst());
    int at = resolved.marked().parsed().firstWordFrom(said.begin());
    List<Word> own =
        words(Stream.of(content, between(cue, content)).flatMap(List::stream).toList());
    Targets targets = new Targets(resolved, speaker);
    boolean names =
        own.stream()
            .flatMap(word -> targets.of(word).stream())
            .anyMatch(entity -> entity.kind() != Kind.PLACE);
    View view = resolved.marked().seen().view();
    if (names) {
      return sides(
          own,
          each -> view.chance("for", at, each),
          each -> view.chance("against", at, each),
          targets,
          SIDED);
    }
    double[] pros = view.partners("for", at);
    double[] contras = view.partners("against", at);
    List<Word> all = resolved.marked().parsed().words();
    return sides(all, each -> pros[each], each -> contras[each], targets, SIDED_AROUND);
  }

  /** The sides that are likely taken toward those for whom these words stand. */
  private static List<Stance> sides(
      List<Word> words,
      IntToDoubleFunction pros,
      IntToDoubleFunction contras,
      Targets targets,
      double least) {
    Map<EntityId, Double> toward = new LinkedHashMap<>();
    for (Word word : words) {
      double pro = pros.applyAsDouble(word.index());
      double contra = contras.applyAsDouble(word.index());
      if (Math.max(pro, contra) > SEEN) {
        targets
            .of(word)
            .map(Entity::id)
            .ifPresent(each -> toward.merge(each, pro - contra, MatterReading::stronger));
      }
    }
    return toward.entrySet().stream()
        .filter(each -> Math.abs(each.getValue()) >= least)
        .map(each -> new Stance(each.getKey(), tenth(each.getValue())))
        .toList();
  }

  private static double stronger(double one, double other) {
    return Math.abs(one) < Math.abs(other) ? other : one;
  }

  private static BigDecimal tenth(double value) {
    return BigDecimal.valueOf(Math.round(value * 10), 1);
  }

  /**
   * The stance that an act shows toward the doer of the harm it tells, else its object beside the
   * cue, else the first that is spoken of. An unfriendly act that names nobody is meant for whom
   * the speaker's side was last against; {@code dismissed the charge} for who spoke last.
   */
  private List<Stance> stance(
      Act act,
      Optional<EntityId> speaker,
      Optional<EntityId> object,
      List<EntityId> about,
      List<Span> content) {
    double value = Judgements.of(act);
    Optional<EntityId> opponent = speaker.map(this::side).map(opponents::get);
    if (Math.abs(value) < JUDGING) {
      return List.of();
    }
    Optional<EntityId> target =
        (act == Act.ACCUSE || act == Act.CONDEMN ? doer(content) : Optional.<EntityId>empty())
            .or(() -> object)
            .or(() -> about.stream().findFirst())
            .or(() -> act == Act.REJECT && isSpeech(content) ? before(speaker) : Optional.empty())
            .or(() -> value < 0 ? opponent : Optional.empty())
            .filter(each -> isOther(each, speaker) && !isVictim(each, act, content));
    if (value < DEFIANT && speaker.isPresent() && target.isPresent()) {
      opponents.put(side(speaker.get()), target.get());
    }
    return target.map(each -> new Stance(each, tenth(value))).stream().toList();
  }

  /** Whether what is told of is what somebody else said: {@code the charge as theatre}. */
  private boolean isSpeech(List<Span> content) {
    List<Word> words = words(content);
    return !words.isEmpty()
        && ClosedClass.DETERMINER.has(words.getFirst())
        && words.stream().limit(SHORT).anyMatch(word -> SPEECH.stream().anyMatch(word::is));
  }

  /** Who spoke before the speaker. */
  private Optional<EntityId> before(Optional<EntityId> speaker) {
    return speakers.reversed().stream().filter(each -> isOther(each, speaker)).findFirst();
  }

  /** The country of somebody, else who it is: those of one country are against the same. */
  private String side(EntityId whom) {
    return resolved.entity(whom).country().orElse(whom.value());
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
      boolean inside = content.stream().anyMatch(piece -> piece.overlaps(time.span()));
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
