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
import org.chancery.engine.agreement.Instruments.Place;
import org.chancery.engine.agreement.Roles.Role;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** Reads the stages that plain words tell of an agreement. */
final class MilestoneReading {

  static final Set<String> PLANNED =
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
          "threatening",
          "threat",
          "threats",
          "demand",
          "demands",
          "demanded",
          "calls",
          "notice",
          "possible",
          "proposal");
  private static final Set<String> NOT_DONE =
      Set.of(
          "refused",
          "refuses",
          "failed",
          "fails",
          "declined",
          "rejected",
          "refusing",
          "failing",
          "denied",
          "denies",
          "nearly",
          "almost");

  private static final Set<String> PRESENT =
      Set.of("expires", "lapses", "ends", "runs", "takes", "enters", "comes", "goes");

  /** What sets off what is still to come, not what came: {@code until Syria pulled out of it}. */
  private static final Set<String> UNTIL = Set.of("until", "before");

  private static final Set<String> PAST =
      Set.of("took", "came", "went", "withdrew", "tore", "ran", "fell", "broke", "left");

  private static final Set<String> NOT = Set.of("not", "n't", "never", "no");

  /** Steps to an agreement that go-betweens take. */
  private static final Set<String> MEDIATED = Set.of("brokered", "agreed", "reached");

  /** Those by whose vote a step becomes law. */
  private static final Set<String> VOTING =
      Set.of(
          "parliament",
          "assembly",
          "senate",
          "congress",
          "house",
          "chamber",
          "legislature",
          "deputies",
          "lawmakers",
          "legislators",
          "senators",
          "mps",
          "voters",
          "electorate",
          "diet",
          "knesset",
          "majlis",
          "duma",
          "rada",
          "bundestag",
          "riigikogu",
          "sejm");

  private static final Set<String> DO = Set.of("did", "done", "do");
  private static final Set<String> WILL = Set.of("will", "would", "wo", "shall");

  /** Sectors of bodies that act for a state, named or not. */
  private static final Set<String> NATIONAL = Set.of("GOV", "LEG", "JUD", "MIL", "PTY");

  private static final int WINDOW = 9;
  private static final int LONGEST_CLAUSE = 16;

  /**
   * A milestone with those who took the step.
   *
   * @param actors all who took it together, as far as they are parties by it
   */
  record Step(Milestone milestone, List<EntityId> actors) {

    Step {
      actors = List.copyOf(actors);
    }
  }

  private final Resolved resolved;
  private final Instruments instruments;
  private final Roles roles;
  private final List<Word> words;

  MilestoneReading(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.roles = new Roles(resolved, instruments);
    this.words = resolved.marked().parsed().words();
  }

  /** The stages of one agreement, in reading order; each stage of each party once. */
  List<Step> of(Entity agreement) {
    List<Step> milestones = new ArrayList<>();
    List<Place> places = instruments.places(agreement);
    for (Sentence sentence : resolved.marked().parsed().sentences()) {
      int first = sentence.words().getFirst().index();
      int end = first + sentence.words().size();
      boolean speaks = places.stream().anyMatch(p -> first <= p.from() && p.from() < end);
      if (speaks || instruments.isLastBefore(agreement, first)) {
        read(agreement, sentence, milestones);
      }
    }
    return once(milestones);
  }

  private void read(Entity agreement, Sentence sentence, List<Step> steps) {
    int first = sentence.words().getFirst().index();
    int end = first + sentence.words().size();
    Optional<Milestone> last = Optional.empty();
    boolean subject = false;
    for (int i = first; i < end; i++) {
      Optional<Milestone> same =
          last.isPresent() ? sameAgain(i, first, end, last.get()) : Optional.empty();
      if (same.isPresent()) {
        steps.add(new Step(same.get(), List.of()));
      }
      for (Found found : found(i, first)) {
        Role role = roles.of(agreement, found, i, first, end);
        role = role == Role.NONE && subject && roles.goesOn(found, i, first) ? Role.SUBJECT : role;
        if (role != Role.NONE && isStage(found.stage(), i, first)) {
          List<EntityId> actors = actors(found, i, first, end);
          Milestone milestone = milestone(found, i, first, end, actors.size() > 1);
          steps.add(new Step(milestone, actors));
          subject = role == Role.SUBJECT;
          last = last.filter(l -> l.party().isPresent()).or(() -> Optional.of(milestone));
          break;
        }
      }
    }
  }

  /**
   * Whether a stage is reached or to come: {@code will not ratify} and {@code denied that it had
   * withdrawn} tell of none, {@code not yet signed} and {@code never signed} of one to come.
   */
  private boolean isStage(Stage stage, int i, int first) {
    boolean toCome =
        switch (stage) {
          case CONCLUDED, SIGNED, RATIFIED, IN_FORCE -> true;
          case SUSPENDED, WITHDRAWN, ENDED, DISPUTED, AMENDED, PROPOSED, NEGOTIATING -> false;
        };
    boolean not = within(NOT, i, first);
    boolean no = within(NOT_DONE, i, first) || (not && (!toCome || within(WILL, i, first)));
    boolean failed = stage != Stage.NEGOTIATING && seen(i).equals("collapsed");
    boolean asked = !toCome && isAsked(i);
    return !no && !asked && (not || toCome || !seen(i).equals("denied")) && !failed;
  }

  /** The standing of the event that the network sees in a word; empty where it sees none. */
  private String seen(int word) {
    return resolved.marked().seen().events().stream()
        .filter(event -> event.word() == word)
        .map(EventAnchor::standing)
        .findFirst()
        .orElse("");
  }

  private List<Found> found(int i, int first) {
    List<Found> found = Stages.at(words, i);
    if (found.isEmpty() && Stages.byParliament(words.get(i)).isPresent()) {
      boolean parliament =
          agent(i, first).filter(e -> e.sectors().contains("LEG")).isPresent()
              || byAgent(i).filter(e -> e.sectors().contains("LEG")).isPresent()
              || isByVoters(i, first);
      return parliament ? Stages.byParliament(words.get(i)).stream().toList() : List.of();
    }
    return found;
  }

  /** {@code deputies approved}, {@code was endorsed on Sunday by 52 percent of voters}. */
  private boolean isByVoters(int i, int first) {
    int end = Math.min(words.size(), i + WINDOW);
    boolean before = IntStream.range(Math.max(first, i - WINDOW), i).anyMatch(this::votes);
    boolean by = IntStream.range(i, end).anyMatch(k -> words.get(k).is("by"));
    return before || (by && IntStream.range(i, end).anyMatch(this::votes));
  }

  private boolean votes(int word) {
    return VOTING.contains(words.get(word).text().toLowerCase(java.util.Locale.ROOT));
  }

  private Milestone milestone(Found found, int i, int first, int end, boolean together) {
    Optional<Entity> agent =
        byAgent(i).or(() -> isActive(found, i) ? agent(i, first) : Optional.empty());
    boolean alone =
        switch (found.stage()) {
          case RATIFIED, SUSPENDED, WITHDRAWN, PROPOSED, DISPUTED, ENDED -> true;
          case NEGOTIATING, CONCLUDED, SIGNED, IN_FORCE, AMENDED -> false;
        };
    Optional<EntityId> party = alone && !together ? agent.flatMap(this::party) : Optional.empty();
    Optional<Timex> time = time(i, first, end);
    Standing told = standing(found, i, first);
    boolean being = isBeing(i) && !words.get(i).is("in");
    boolean toCome = isPresent(i) || (being && time.filter(this::isToCome).isPresent());
    Standing standing = toCome && told == Standing.DONE ? Standing.PLANNED : told;
    List<Because> trace = new ArrayList<>();
    Span verb = words.get(i).span().through(words.get(i + found.length() - 1).span());
    trace.add(Because.of("stage", "agreement: a word for the stage", verb));
    String reason =
        standing == Standing.DONE
            ? "agreement: nothing in the clause sets it off"
            : toCome && told == Standing.DONE
                ? "agreement: the present tense of what is to come"
                : "agreement: the words before it, or what the network sees in it";
    trace.add(Because.of("standing", reason, verb));
    party.ifPresent(_ -> trace.add(Because.of("party", "agreement: who acts beside it", verb)));
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

  /** {@code expires}, {@code takes effect}: told in the present before it comes. */
  private boolean isPresent(int i) {
    return PRESENT.contains(words.get(i).text());
  }

  /** Told as reached: {@code until Syria pulled out of it}, {@code until July it is in force}. */
  private boolean isPast(int i) {
    String text = words.get(i).text();
    boolean inForce = text.equals("in");
    return inForce || PAST.contains(text) || (text.endsWith("ed") && !isBeing(i));
  }

  private boolean isBeing(int i) {
    return i > 0 && (words.get(i - 1).is("is") || words.get(i - 1).is("are"));
  }

  private boolean isActive(Found found, int i) {
    boolean passive =
        i > 0 && Roles.BE.contains(words.get(i - 1).text()) && !words.get(i).text().endsWith("ing");
    boolean verb = found.use() == Use.TRANSITIVE || found.use() == Use.LEAVING;
    return verb && !passive;
  }

  private Standing standing(Found found, int i, int first) {
    boolean infinitive =
        i > first
            && (words.get(i - 1).is("to")
                || (i > first + 1 && words.get(i - 1).is("be") && words.get(i - 2).is("to")));
    String seen = found.use() == Use.NOUN ? "" : seen(i);
    if (within(HYPOTHETICAL, i, first)
        || isWished(i, first)
        || isAsked(i)
        || seen.equals("hypothetical")) {
      return Standing.HYPOTHETICAL;
    }
    boolean toCome =
        infinitive
            || within(PLANNED, i, first)
            || within(NOT, i, first)
            || (!isPast(i) && within(UNTIL, i, first))
            || ((found.stage() == Stage.NEGOTIATING || found.use() == Use.NOUN) && isAhead(i))
            || Set.of("planned", "denied").contains(seen);
    boolean goesOn =
        found.stage() == Stage.NEGOTIATING && i > first && words.get(i - 1).is("being");
    return toCome && !goesOn ? Standing.PLANNED : Standing.DONE;
  }

  /** {@code talks on the treaty would resume}: whether what follows in the clause is to come. */
  private boolean isAhead(int i) {
    int last = Math.min(words.size(), i + LONGEST_CLAUSE);
    return IntStream.range(i + 1, last)
        .takeWhile(k -> !",;.".contains(words.get(k).text()))
        .anyMatch(k -> WILL.contains(words.get(k).text()) || isSet(k));
  }

  /** {@code the signing is set for May}. */
  private boolean isSet(int k) {
    return isBeing(k)
        && (words.get(k).is("set") || words.get(k).is("due") || words.get(k).is("expected"));
  }

  /** {@code Is the pact dead?} */
  private boolean isAsked(int i) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(i).span().begin());
    return sentence.words().reversed().stream().limit(2).anyMatch(w -> w.text().equals("?"));
  }

  /** {@code demanded that the treaty be ratified}: {@code be} with nothing that leads it. */
  private boolean isWished(int i, int first) {
    boolean be = i > first + 1 && words.get(i - 1).is("be");
    return be && !words.get(i - 2).is("to") && !within(PLANNED, i, first);
  }

  /** Whether one of these words stands before the verb in its clause. */
  private boolean within(Set<String> marks, int i, int first) {
    for (int k = i - 1; k >= Math.max(first, i - WINDOW); k--) {
      String text = words.get(k).text().toLowerCase(java.util.Locale.ROOT);
      if (marks.contains(text)) {
        return true;
      }
      boolean other = text.equals("and") && isPast(i) && k > first && isAfterObject(k, first);
      if (other
          || text.equals(",")
          || text.equals(";")
          || text.equals("which")
          || text.equals("who")) {
        return false;
      }
    }
    return false;
  }

  /** {@code never signed the pact and}: whether a verb of its own stands before it, with more. */
  private boolean isAfterObject(int and, int first) {
    return Stages.at(words, and - 1).isEmpty()
        && IntStream.range(Math.max(first, and - WINDOW), and - 1)
            .anyMatch(k -> !Stages.at(words, k).isEmpty());
  }

  /** Who is named after {@code by}. */
  private Optional<Entity> byAgent(int i) {
    return byMention(i).flatMap(resolved::of);
  }

  private Optional<Mention> byMention(int i) {
    if (i + 1 >= words.size() || !words.get(i + 1).is("by")) {
      return Optional.empty();
    }
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(i).span().begin());
    int end = sentence.words().getLast().index() + 1;
    for (int k = i + 2; k < Math.min(i + 6, end); k++) {
      Optional<Mention> mention = beginningAt(words.get(k).span().begin());
      if (mention.flatMap(resolved::of).isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  /** The last named before the verb in its clause that can act. */
  private Optional<Entity> agent(int i, int first) {
    return agentMention(i, first).flatMap(resolved::of);
  }

  private Optional<Mention> agentMention(int i, int first) {
    Span before = new Span(words.get(first).span().begin(), words.get(i).span().begin());
    for (Mention mention : resolved.marked().mentionsIn(before).reversed()) {
      int at = resolved.marked().parsed().firstWordFrom(mention.span().begin());
      Optional<Entity> entity = resolved.of(mention);
      boolean phrase = at > first && ClosedClass.ADPOSITION.has(words.get(at - 1));
      boolean can = entity.filter(e -> canAct(e) && !instruments.isOne(e)).isPresent();
      boolean person = entity.filter(e -> e.kind() == Mention.Kind.PERSON).isPresent();
      if (can && !phrase && (mention.form() != Form.PRONOUN || !person)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Those who took a step that only parties take: {@code Chile, Peru and Bolivia signed}. */
  private List<EntityId> actors(Found found, int i, int first, int end) {
    boolean taken =
        switch (found.stage()) {
          case SIGNED, RATIFIED, SUSPENDED, WITHDRAWN, NEGOTIATING -> true;
          case CONCLUDED -> !MEDIATED.contains(words.get(i).text());
          case PROPOSED, IN_FORCE, AMENDED, ENDED, DISPUTED -> false;
        };
    if (!taken) {
      return List.of();
    }
    Optional<Mention> by = byMention(i);
    Optional<Mention> agent = by.isPresent() || !isActive(found, i) ? by : agentMention(i, first);
    List<EntityId> actors = new ArrayList<>();
    agent.ifPresent(
        a ->
            joinedWith(a, first, end).stream()
                .flatMap(m -> resolved.of(m).stream())
                .filter(e -> canAct(e) || e.kind() == Mention.Kind.GROUP)
                .filter(e -> !instruments.isOne(e))
                .flatMap(e -> party(e).stream())
                .forEach(actors::add));
    return actors;
  }

  /** The mentions that commas and {@code and} join with one: {@code Chile, Peru and Bolivia}. */
  private List<Mention> joinedWith(Mention mention, int first, int end) {
    List<Mention> joined = new ArrayList<>(List.of(mention));
    List<Mention> all =
        resolved.marked().mentionsIn(between(first, end)).stream()
            .filter(m -> m.form() != Form.PRONOUN)
            .toList();
    for (Mention each : all.reversed()) {
      if (joins(each, joined.getFirst())) {
        joined.addFirst(each);
      }
    }
    for (Mention each : all) {
      if (joins(joined.getLast(), each)) {
        joined.addLast(each);
      }
    }
    return joined;
  }

  private boolean joins(Mention left, Mention right) {
    int from = resolved.marked().parsed().firstWordFrom(left.span().end());
    int to = resolved.marked().parsed().firstWordFrom(right.span().begin());
    return left.span().end() <= right.span().begin()
        && from < to
        && to - from <= 3
        && IntStream.range(from, to)
            .allMatch(
                k ->
                    words.get(k).text().equals(",")
                        || words.get(k).is("and")
                        || words.get(k).is("the")
                        || words.get(k).is("by"))
        && !words.get(from).is("the");
  }

  private static boolean canAct(Entity entity) {
    return switch (entity.kind()) {
      case PERSON, STATE, ORGANIZATION -> true;
      case PLACE, GROUP, AGREEMENT, EVENT_NAME -> false;
    };
  }

  private Optional<Mention> beginningAt(int offset) {
    int at = resolved.marked().firstMentionFrom(offset);
    List<Mention> mentions = resolved.marked().mentions();
    boolean begins = at < mentions.size() && mentions.get(at).span().begin() == offset;
    return begins ? Optional.of(mentions.get(at)) : Optional.empty();
  }

  /** The state that the agent acts for; a body of no state for itself. */
  private Optional<EntityId> party(Entity agent) {
    Optional<EntityId> state = agent.country().flatMap(resolved::state).map(Entity::id);
    boolean body = agent.kind() == Mention.Kind.ORGANIZATION || agent.kind() == Mention.Kind.GROUP;
    boolean itself =
        body && agent.country().isEmpty() && agent.sectors().stream().noneMatch(NATIONAL::contains);
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
        .filter(
            t -> span.covers(t.span().begin()) && !instruments.isWithin(t.span()) && !isLimit(t))
        .filter(
            t -> t.type() == Timex.Type.DATE && t.value().matches("[0-9X]{4}.*[0-9].*|[0-9]{4}.*"));
  }

  /** {@code valid until 2019}: when it ends, and not when it began. */
  private boolean isLimit(Timex time) {
    int at = resolved.marked().parsed().firstWordFrom(time.span().begin());
    return at > 1 && words.get(at - 1).is("until") && words.get(at - 2).is("valid");
  }

  /** {@code Peru did the same}: the last stage again, with another party. */
  private Optional<Milestone> sameAgain(int i, int first, int end, Milestone last) {
    boolean same =
        i + 2 < end
            && ((words.get(i).is("did")
                    && words.get(i + 1).is("the")
                    && words.get(i + 2).is("same"))
                || (words.get(i).is("followed") && words.get(i + 1).is("suit"))
                || (DO.contains(words.get(i).text()) && words.get(i + 1).is("so")));
    if (!same) {
      return Optional.empty();
    }
    Span span = words.get(i).span().through(words.get(i + 1).span());
    boolean yet = words.get(i).is("do") && i > first + 1 && words.get(i - 2).is("yet");
    if (words.get(i).is("do") && !yet) {
      return Optional.empty();
    }
    Optional<EntityId> party = agent(i, first).flatMap(this::party);
    return Optional.of(
        new Milestone(
            last.stage(),
            party,
            Optional.empty(),
            yet ? Standing.PLANNED : last.standing(),
            Evidence.of(
                span, Because.of("stage", "agreement: the stage named before, by another", span))));
  }

  private static List<Step> once(List<Step> steps) {
    List<Step> once = new ArrayList<>();
    for (Step step : steps) {
      Milestone each = step.milestone();
      boolean told =
          once.stream()
              .map(Step::milestone)
              .anyMatch(
                  m ->
                      m.stage() == each.stage()
                          && (m.standing() == each.standing())
                          && (m.party().equals(each.party())
                              || each.party().isEmpty()
                              || m.party().isEmpty()));
      if (!told) {
        once.add(step);
      }
    }
    return once;
  }
}
