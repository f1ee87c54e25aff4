package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** Reads the stages that plain words tell of an agreement. */
final class MilestoneReading {

  /** Behind a comma, what opens a shortened clause: {@code , first signed in 2019,}. */
  private static final Set<String> FIRST =
      Set.of("first", "originally", "initially", "recently", "already");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got");
  private static final Set<String> PLANNED =
      Set.of(
          "will",
          "shall",
          "expected",
          "set",
          "due",
          "plan",
          "plans",
          "planned",
          "yet",
          "not",
          "n't",
          "until",
          "before",
          "pending",
          "awaiting",
          "awaits",
          "intends",
          "scheduled",
          "hopes",
          "hope",
          "must",
          "should",
          "urged",
          "pledged",
          "promised",
          "vowed",
          "agreed",
          "ready");
  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "if",
          "once",
          "unless",
          "would",
          "could",
          "can",
          "may",
          "might",
          "whether",
          "seek",
          "seeks",
          "threatened",
          "threatens",
          "threatening");
  private static final Set<String> NOT_DONE =
      Set.of(
          "refused", "refuses", "failed", "fails", "declined", "rejected", "refusing", "failing");

  /** Sectors of bodies that act for a state, named or not. */
  private static final Set<String> NATIONAL = Set.of("GOV", "LEG", "JUD", "MIL", "PTY");

  private static final int WINDOW = 9;
  private static final int LONGEST_CLAUSE = 16;

  private final Resolved resolved;
  private final List<Word> words;

  MilestoneReading(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
  }

  /** The stages of one agreement, in reading order; each stage of each party once. */
  List<Milestone> of(Entity agreement) {
    List<Milestone> milestones = new ArrayList<>();
    int done = -1;
    for (Mention mention : agreement.mentions()) {
      Sentence sentence = resolved.marked().parsed().sentenceAt(mention.span().begin());
      if (sentence.index() != done) {
        done = sentence.index();
        read(agreement, sentence, milestones);
      }
    }
    return once(milestones);
  }

  private void read(Entity agreement, Sentence sentence, List<Milestone> milestones) {
    int first = sentence.words().getFirst().index();
    int end = first + sentence.words().size();
    Optional<Milestone> last = Optional.empty();
    for (int i = first; i < end; i++) {
      Optional<Milestone> same =
          last.isPresent() ? sameAgain(i, first, end, last.get()) : Optional.empty();
      if (same.isPresent()) {
        milestones.add(same.get());
      }
      for (Found found : found(i, first)) {
        boolean takes = takes(agreement, found, i, first, end);
        if (takes && !within(NOT_DONE, i, first) && !denied(found.stage(), i, first)) {
          Milestone milestone = milestone(found, i, first, end);
          milestones.add(milestone);
          last = last.filter(l -> l.party().isPresent()).or(() -> Optional.of(milestone));
          break;
        }
      }
    }
  }

  /** {@code will not withdraw} tells of no stage; {@code not yet signed} of one to come. */
  private boolean denied(Stage stage, int i, int first) {
    boolean ends =
        switch (stage) {
          case SUSPENDED, WITHDRAWN, ENDED, DISPUTED, AMENDED, PROPOSED, NEGOTIATING -> true;
          case CONCLUDED, SIGNED, RATIFIED, IN_FORCE -> false;
        };
    return ends && within(Set.of("not", "n't", "never", "no"), i, first);
  }

  private List<Found> found(int i, int first) {
    List<Found> found = Stages.at(words, i);
    if (found.isEmpty() && Stages.byParliament(words.get(i)).isPresent()) {
      boolean parliament =
          agent(i, first).filter(e -> e.sectors().contains("LEG")).isPresent()
              || byAgent(i).filter(e -> e.sectors().contains("LEG")).isPresent();
      return parliament ? Stages.byParliament(words.get(i)).stream().toList() : List.of();
    }
    return found;
  }

  /** Whether the agreement is what the word at {@code i} speaks of. */
  private boolean takes(Entity agreement, Found found, int i, int first, int end) {
    for (Mention mention : agreement.mentions()) {
      int from = resolved.marked().parsed().firstWordFrom(mention.span().begin());
      int to = resolved.marked().parsed().firstWordFrom(mention.span().end());
      if (from < first || from >= end || (from <= i && i < to)) {
        continue;
      }
      boolean fits =
          switch (found.use()) {
            case NOUN ->
                (from > i && ofBetween(i + found.length(), from))
                    || to == i
                    || (to == i - 1 && words.get(to).text().endsWith("s"));
            case INTRANSITIVE -> to <= i && subjectBetween(to, i, true);
            case TRANSITIVE ->
                (from > i && objectBetween(i + found.length(), from))
                    || (to <= i && subjectBetween(to, i, false));
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private boolean ofBetween(int from, int to) {
    return from < to && to - from <= 3 && words.get(from).is("of");
  }

  /** Between a verb and its object stand articles, adjectives and names, but no verb or mark. */
  private boolean objectBetween(int from, int to) {
    if (to - from > 7) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      boolean mark = !word.isAlphanumeric() && !word.text().equals("-") && !word.text().equals("$");
      boolean closed = ClosedClass.AUXILIARY.has(word) && !word.text().endsWith("s");
      boolean led = i == from && (word.is("on") || word.is("to"));
      boolean away =
          (ClosedClass.ADPOSITION.has(word) && !led) || ClosedClass.CONJUNCTION.has(word);
      if (mark || closed || away || !Stages.at(words, i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Between an agreement and its verb stand {@code which}, auxiliaries, adverbs, a parenthesis. */
  private boolean subjectBetween(int from, int verb, boolean intransitive) {
    if (verb - from > 14) {
      return false;
    }
    boolean aside = from + 1 == verb && words.get(from).text().equals(",");
    boolean be = from == verb || aside;
    boolean relative = false;
    boolean plain = true;
    for (int i = from; i < verb; i++) {
      Word word = words.get(i);
      be |= BE.contains(word.text());
      relative |= word.is("which") || word.is("that");
      be |= FIRST.contains(word.text()) && i > from && words.get(i - 1).text().equals(",");
      plain &=
          FIRST.contains(word.text())
              || ClosedClass.AUXILIARY.has(word)
              || ClosedClass.ADVERB.has(word)
              || word.is("which")
              || word.is("that")
              || word.is("and")
              || word.is("to")
              || !word.isAlphanumeric()
              || BE.contains(word.text())
              || PLANNED.contains(word.text())
              || word.text().endsWith("ly")
              || !Stages.at(words, i).isEmpty();
      if (word.text().equals(";") || (i > from && word.is("but"))) {
        return false;
      }
    }
    if (intransitive && words.get(verb - 1).is("and") && !crossesSubject(from, verb)) {
      return true;
    }
    boolean marked = be || relative || from == verb;
    return intransitive
        ? plain || relative
        : marked
            && (plain || (relative && be) || (be && verb - from <= 10 && !crossesVerb(from, verb)));
  }

  /** Whether another noun phrase than a time stands in between. */
  private boolean crossesSubject(int from, int to) {
    Span between = new Span(words.get(from).span().begin(), words.get(to).span().begin());
    return !resolved.marked().mentionsIn(between).isEmpty();
  }

  private boolean crossesVerb(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.get(i).text().equals(",")
          || (Cues.lemma(words.get(i)).isPresent() && Stages.at(words, i).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private Milestone milestone(Found found, int i, int first, int end) {
    Optional<Entity> agent =
        byAgent(i).or(() -> isActive(found, i) ? agent(i, first) : Optional.empty());
    boolean single =
        switch (found.stage()) {
          case RATIFIED, SUSPENDED, WITHDRAWN, PROPOSED, DISPUTED, ENDED -> true;
          case NEGOTIATING, CONCLUDED, SIGNED, IN_FORCE, AMENDED -> false;
        };
    Optional<EntityId> party = single ? agent.flatMap(this::party) : Optional.empty();
    Optional<Timex> time = time(i, first, end);
    Standing told = standing(i, first);
    boolean toCome = time.filter(this::isToCome).isPresent();
    Standing standing = toCome && told == Standing.DONE ? Standing.PLANNED : told;
    List<Because> trace = new ArrayList<>();
    Span verb = words.get(i).span().through(words.get(i + found.length() - 1).span());
    trace.add(Because.of("stage", "agreement: a word for the stage", verb));
    time.ifPresent(t -> trace.add(Because.of("time", "agreement: the time beside it", t.span())));
    Span clause = verb;
    if (time.isPresent()) {
      clause = clause.through(time.get().span());
    }
    return new Milestone(
        found.stage(),
        party,
        time.map(Timex::value),
        standing,
        new Evidence(List.of(clause), trace));
  }

  /** Whether the time lies behind the day of the article: what {@code expires in December} will. */
  private boolean isToCome(Timex time) {
    String day =
        resolved.marked().parsed().document().published().map(Published::date).orElse("9999");
    String value = time.value();
    int length = Math.min(value.length(), Math.min(day.length(), 10));
    boolean date = value.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    return date && value.substring(0, length).compareTo(day.substring(0, length)) > 0;
  }

  private boolean isActive(Found found, int i) {
    boolean passive =
        i > 0 && BE.contains(words.get(i - 1).text()) && !words.get(i).text().endsWith("ing");
    return found.use() == Use.TRANSITIVE && !passive;
  }

  private Standing standing(int i, int first) {
    boolean infinitive =
        i > first
            && (words.get(i - 1).is("to")
                || (i > first + 1 && words.get(i - 1).is("be") && words.get(i - 2).is("to")));
    if (within(HYPOTHETICAL, i, first)) {
      return Standing.HYPOTHETICAL;
    }
    return infinitive || within(PLANNED, i, first) ? Standing.PLANNED : Standing.DONE;
  }

  /** Whether one of these words stands before the verb in its clause. */
  private boolean within(Set<String> marks, int i, int first) {
    for (int k = i - 1; k >= Math.max(first, i - WINDOW); k--) {
      String text = words.get(k).text().toLowerCase(java.util.Locale.ROOT);
      if (marks.contains(text)) {
        return true;
      }
      if (text.equals(",") || text.equals(";") || text.equals("which") || text.equals("who")) {
        return false;
      }
    }
    return false;
  }

  /** Who is named after {@code by}. */
  private Optional<Entity> byAgent(int i) {
    if (i + 1 >= words.size() || !words.get(i + 1).is("by")) {
      return Optional.empty();
    }
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(i).span().begin());
    int end = sentence.words().getLast().index() + 1;
    for (int k = i + 2; k < Math.min(i + 6, end); k++) {
      Optional<Entity> entity = beginningAt(words.get(k).span().begin());
      if (entity.isPresent()) {
        return entity;
      }
    }
    return Optional.empty();
  }

  /** The last named before the verb in its clause that can act. */
  private Optional<Entity> agent(int i, int first) {
    Span before = new Span(words.get(first).span().begin(), words.get(i).span().begin());
    for (Mention mention : resolved.marked().mentionsIn(before).reversed()) {
      int at = resolved.marked().parsed().firstWordFrom(mention.span().begin());
      Optional<Entity> entity = resolved.of(mention);
      boolean phrase = at > first && ClosedClass.ADPOSITION.has(words.get(at - 1));
      boolean can = entity.filter(MilestoneReading::canAct).isPresent();
      boolean person = entity.filter(e -> e.kind() == Mention.Kind.PERSON).isPresent();
      if (can && !phrase && (mention.form() != Form.PRONOUN || !person)) {
        return entity;
      }
    }
    return Optional.empty();
  }

  private static boolean canAct(Entity entity) {
    return switch (entity.kind()) {
      case PERSON, STATE, ORGANIZATION -> true;
      case PLACE, GROUP, AGREEMENT, EVENT_NAME -> false;
    };
  }

  private Optional<Entity> beginningAt(int offset) {
    int at = resolved.marked().firstMentionFrom(offset);
    List<Mention> mentions = resolved.marked().mentions();
    boolean begins = at < mentions.size() && mentions.get(at).span().begin() == offset;
    return begins ? resolved.of(mentions.get(at)) : Optional.empty();
  }

  /** The state that the agent acts for; a body of no state for itself. */
  private Optional<EntityId> party(Entity agent) {
    Optional<EntityId> state = agent.country().flatMap(resolved::state).map(Entity::id);
    boolean itself =
        agent.kind() == Mention.Kind.ORGANIZATION
            && agent.country().isEmpty()
            && agent.sectors().stream().noneMatch(NATIONAL::contains);
    return itself ? Optional.of(agent.id()) : state;
  }

  /**
   * The date in the clause behind the verb, else the one in front of it, else the one that opens
   * the sentence: {@code On Tuesday, Chile signed …}.
   */
  private Optional<Timex> time(int i, int first, int end) {
    int stop = i + 1;
    while (stop < end && stop < i + LONGEST_CLAUSE && !parts(stop)) {
      stop++;
    }
    int start = i;
    while (start > first && start > i - WINDOW && !parts(start - 1)) {
      start--;
    }
    Optional<Timex> behind = dates(between(i, stop)).findFirst();
    if (behind.isPresent()) {
      return behind;
    }
    boolean others = start > first && !Stages.at(words, start - 1).isEmpty();
    Optional<Timex> before =
        start < i && !others ? dates(between(start, i)).reduce((_, b) -> b) : Optional.empty();
    int opening = Math.min(first + 5, i);
    boolean alone = IntStream.range(opening, i).allMatch(k -> Stages.at(words, k).isEmpty());
    return before.isPresent() || opening == first || !alone
        ? before
        : dates(between(first, opening)).findFirst();
  }

  private boolean parts(int i) {
    String text = words.get(i).text();
    return text.equals(",") || text.equals(";") || !Stages.at(words, i).isEmpty();
  }

  private Span between(int from, int to) {
    return words.get(from).span().through(words.get(to - 1).span());
  }

  private Stream<Timex> dates(Span span) {
    return resolved.marked().times().stream()
        .filter(t -> span.covers(t.span().begin()))
        .filter(t -> t.type() == Timex.Type.DATE && t.value().matches("[0-9X]{4}.*"));
  }

  /** {@code Peru did the same}: the last stage again, with another party. */
  private Optional<Milestone> sameAgain(int i, int first, int end, Milestone last) {
    boolean same =
        i + 2 < end
            && ((words.get(i).is("did")
                    && words.get(i + 1).is("the")
                    && words.get(i + 2).is("same"))
                || (words.get(i).is("followed") && words.get(i + 1).is("suit"))
                || ((words.get(i).is("did") || words.get(i).is("done"))
                    && words.get(i + 1).is("so")));
    if (!same) {
      return Optional.empty();
    }
    Span span = words.get(i).span().through(words.get(i + 1).span());
    Optional<EntityId> party = agent(i, first).flatMap(this::party);
    return Optional.of(
        new Milestone(
            last.stage(),
            party,
            Optional.empty(),
            last.standing(),
            Evidence.of(
                span, Because.of("stage", "agreement: the stage named before, by another", span))));
  }

  private static List<Milestone> once(List<Milestone> milestones) {
    List<Milestone> once = new ArrayList<>();
    for (Milestone each : milestones) {
      boolean told =
          once.stream()
              .anyMatch(
                  m ->
                      m.stage() == each.stage()
                          && (m.standing() == each.standing())
                          && (m.party().equals(each.party())
                              || each.party().isEmpty()
                              || m.party().isEmpty()));
      if (!told) {
        once.add(each);
      }
    }
    return once;
  }
}
