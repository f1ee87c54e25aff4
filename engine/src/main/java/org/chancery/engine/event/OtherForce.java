package org.chancery.engine.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Tells the force of people from that of sport, weather, pests and disease, of which news speaks in
 * the same words: {@code the visitors were massacred 5-0}, {@code a storm hit the port}.
 */
final class OtherForce {

  private static final Set<String> SELVES = Set.of("himself", "herself", "itself", "themselves");

  /** Types that are told in words of force. */
  private static final Set<String> OF_FORCE =
      Set.of("ASSAULT", "COERCE", "RETREAT", "MOBILIZE", "CONCEDE", "THREATEN");

  private static final Set<String> SPORT =
      Set.of(
          "ballpark",
          "baseball",
          "basketball",
          "batsman",
          "batsmen",
          "boxer",
          "boxers",
          "champions",
          "championship",
          "championships",
          "coach",
          "cricket",
          "cricketers",
          "cyclists",
          "derby",
          "football",
          "footballer",
          "footballers",
          "goalkeeper",
          "goalless",
          "goals",
          "half-time",
          "halftime",
          "handball",
          "hockey",
          "innings",
          "judo",
          "marathon",
          "match",
          "matches",
          "midfielder",
          "netball",
          "oarsmen",
          "peloton",
          "playoff",
          "playoffs",
          "quarter-final",
          "referee",
          "regatta",
          "rowers",
          "rugby",
          "scorer",
          "semi-final",
          "semi-finals",
          "soccer",
          "softball",
          "sumo",
          "tournament",
          "volleyball",
          "wicket",
          "wickets",
          "wrestler",
          "wrestlers",
          "wrestling");

  /** What is met, not who: an event that one of these tells is never one of politics. */
  private static final Set<String> MATCHES = Set.of("match", "derby", "bout", "regatta");

  private static final Set<String> NATURE =
      Set.of(
          "avalanche",
          "beetles",
          "blizzard",
          "caterpillars",
          "cholera",
          "cyclone",
          "dengue",
          "drought",
          "earthquake",
          "epidemic",
          "flames",
          "flood",
          "floods",
          "flu",
          "frost",
          "gale",
          "gales",
          "hail",
          "heat",
          "heatwave",
          "hornets",
          "hurricane",
          "hurricanes",
          "influenza",
          "landslide",
          "lava",
          "lightning",
          "locusts",
          "malaria",
          "measles",
          "mosquitoes",
          "rain",
          "rains",
          "rats",
          "snails",
          "snow",
          "storm",
          "storms",
          "termites",
          "tsunami",
          "typhoon",
          "typhoons",
          "virus",
          "volcano",
          "wasps",
          "weevils",
          "wildfire",
          "wildfires");

  /** What people, ships and planes do by themselves. */
  private static final Set<String> DROWNING =
      Set.of(
          "drown",
          "drowns",
          "drowned",
          "drowning",
          "sink",
          "sinks",
          "sank",
          "sinking",
          "capsize",
          "capsizes",
          "capsized",
          "capsizing",
          "foundered",
          "crash",
          "crashes",
          "crashed",
          "crashing");

  /** In what people die by nobody's will. */
  private static final Set<String> ACCIDENTS =
      Set.of(
          "accident",
          "accidents",
          "crash",
          "crashes",
          "collision",
          "derailment",
          "mishap",
          "shipwreck",
          "stampede");

  /** {@code fought the fire}, where others open it on people. */
  private static final Set<String> FIGHTING =
      Set.of("fight", "fights", "fighting", "fought", "battle", "battled", "battling");

  /** Sectors of those who use real force, at a match too. */
  private static final Set<String> ARMED = Set.of("COP", "MIL", "REB", "UAF", "JUD");

  private static final Set<String> PARTIES = Set.of("nsubj", "obj");

  /** Verbs in a row that share a subject. */
  private static final int CHAIN = 3;

  /** How a verb hangs on another whose subject it has: {@code hit it and killed, killing two}. */
  private static final Set<String> SHARING = Set.of("conj", "advcl");

  /** How the words of a name hang together: {@code Typhoon Mariing}. */
  private static final Set<String> NAMING = Set.of("compound", "flat");

  /** {@code 5-0}: the higher count first, as no range of numbers is written. */
  private static final Pattern SCORE =
      Pattern.compile("(?<![\\d.,:–-])(\\d{1,2}) ?[-–] ?(\\d{1,2})(?![\\d%:–-])");

  private static final List<String> COUNTS =
      List.of("nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** {@code four to nil}. */
  private static final Pattern SPOKEN_SCORE =
      Pattern.compile(
          "(?<!from )\\b(%1$s)(?: goals?)? to (%1$s)\\b".formatted(String.join("|", COUNTS)));

  /** By what relation a noun hangs on its sentence. */
  private static final Set<String> NOUNS = Set.of("nsubj", "obj", "obl", "nmod", "appos");

  private final Resolved resolved;
  private final Parsed parsed;
  private final List<Branch> branches;

  OtherForce(Resolved resolved) {
    this.resolved = resolved;
    this.parsed = resolved.marked().parsed();
    this.branches = resolved.marked().seen().branches();
  }

  /** Whether an event is told of what no people do in earnest. */
  boolean holds(Event event) {
    Word anchor = parsed.words().get(parsed.firstWordFrom(event.anchor().begin()));
    String told = plain(anchor);
    if (MATCHES.contains(told)) {
      return true;
    }
    return OF_FORCE.contains(event.type())
        && (isDrowning(anchor)
            || (event.type().equals("ASSAULT") && (isOnSelf(anchor) || isAccident(anchor)))
            || isNatural(anchor)
            || isOfNature(anchor)
            || isOfSport(event, anchor));
  }

  /** {@code 32 people drowned}, but not {@code were drowned by guards}, {@code sank the boat}. */
  private boolean isDrowning(Word anchor) {
    List<Word> parties = branches.isEmpty() ? List.of() : parties(anchor);
    return DROWNING.contains(plain(anchor))
        && !parties.isEmpty()
        && parties.stream().allMatch(this::isSubject);
  }

  /** {@code shot himself}, not {@code blew himself up} or {@code killed himself and two others}. */
  private boolean isOnSelf(Word anchor) {
    return under(anchor).noneMatch(each -> plain(each).equals("up"))
        && under(anchor)
            .filter(each -> branches.get(each.index()).relation().equals("obj"))
            .filter(word -> SELVES.contains(plain(word)))
            .anyMatch(
                each ->
                    under(each).noneMatch(k -> branches.get(k.index()).relation().equals("conj")));
  }

  /** {@code the crash}, {@code a helicopter crash}, {@code were killed in a crash}. */
  private boolean isAccident(Word anchor) {
    return (isNoun(anchor) && ACCIDENTS.contains(plain(anchor)))
        || qualifiesAccident(anchor)
        || under(anchor)
            .filter(each -> ACCIDENTS.contains(plain(each)))
            .anyMatch(each -> under(each).anyMatch(k -> plain(k).equals("in")));
  }

  private boolean qualifiesAccident(Word anchor) {
    int noun = branches.isEmpty() ? -1 : branches.get(anchor.index()).head();
    return noun >= 0
        && branches.get(anchor.index()).relation().equals("compound")
        && ACCIDENTS.contains(plain(parsed.words().get(noun)));
  }

  /** The words that hang on one; none where there is no tree. */
  private Stream<Word> under(Word head) {
    return branches.isEmpty()
        ? Stream.empty()
        : sentence(head).words().stream()
            .filter(each -> branches.get(each.index()).head() == head.index());
  }

  /** {@code a hurricane struck}, but not {@code protesters storm}. */
  private boolean isNatural(Word anchor) {
    return NATURE.contains(plain(anchor)) && isNoun(anchor);
  }

  private boolean isNoun(Word word) {
    return !branches.isEmpty() && NOUNS.contains(branches.get(word.index()).relation());
  }

  /** Whether weather, pests or a disease do it, or it is done to them. */
  private boolean isOfNature(Word anchor) {
    if (branches.isEmpty()) {
      return false;
    }
    List<Word> parties = parties(anchor);
    Stream<Word> others =
        parties.stream().anyMatch(this::isSubject) ? Stream.empty() : shared(anchor);
    boolean fights = FIGHTING.contains(plain(anchor));
    return Stream.concat(parties.stream(), others)
        .flatMap(this::named)
        .map(OtherForce::plain)
        .anyMatch(word -> NATURE.contains(word) || (fights && word.equals("fire")));
  }

  /** The subjects of the nearest verb that this one hangs on and that has its own. */
  private Stream<Word> shared(Word verb) {
    Branch branch = branches.get(verb.index());
    for (int steps = 0; steps < CHAIN; steps++) {
      if (!SHARING.contains(branch.relation()) || branch.head() < 0) {
        return Stream.empty();
      }
      List<Word> subjects =
          parties(parsed.words().get(branch.head())).stream().filter(this::isSubject).toList();
      if (!subjects.isEmpty()) {
        return subjects.stream();
      }
      branch = branches.get(branch.head());
    }
    return Stream.empty();
  }

  /**
   * A word and what names the same: {@code hurricane} to {@code which} in {@code a hurricane which
   * attacked the islands}, {@code Typhoon} to {@code Mariing}.
   */
  private Stream<Word> named(Word word) {
    int takenUp =
        new Verbs(new Tree(sentence(word), parsed.words(), branches)).takenUp(word.index());
    Word one = takenUp < 0 ? word : parsed.words().get(takenUp);
    return Stream.concat(
        Stream.of(one),
        under(one).filter(each -> NAMING.contains(branches.get(each.index()).relation())));
  }

  private List<Word> parties(Word verb) {
    return under(verb).filter(this::isParty).toList();
  }

  private boolean isSubject(Word word) {
    return branches.get(word.index()).relation().equals("nsubj");
  }

  /** A subject, an object, or who does it by {@code by}. */
  private boolean isParty(Word word) {
    boolean agent =
        branches.get(word.index()).relation().equals("obl")
            && under(word).anyMatch(each -> plain(each).equals("by"));
    return agent || PARTIES.contains(branches.get(word.index()).relation());
  }

  /** Whether words beside it speak of sport, and nobody armed does it. */
  private boolean isOfSport(Event event, Word anchor) {
    Span clause = clause(anchor);
    boolean armed =
        event.actors().stream()
            .flatMap(actor -> resolved.entity(actor.entity()).sectors().stream())
            .anyMatch(ARMED::contains);
    return !armed && (namesSport(clause) || (event.type().equals("ASSAULT") && isScored(clause)));
  }

  private boolean namesSport(Span clause) {
    return words(clause).map(OtherForce::plain).anyMatch(SPORT::contains);
  }

  private boolean isScored(Span clause) {
    String text = clause.of(resolved.text());
    return SCORE
            .matcher(text)
            .results()
            .anyMatch(score -> Integer.parseInt(score.group(1)) > Integer.parseInt(score.group(2)))
        || SPOKEN_SCORE
            .matcher(text)
            .results()
            .anyMatch(score -> COUNTS.indexOf(score.group(1)) > COUNTS.indexOf(score.group(2)));
  }

  /** What semicolons part of the sentence. */
  private Span clause(Word anchor) {
    List<Word> words = sentence(anchor).words();
    int first = words.getFirst().index();
    int from = anchor.index() - first;
    int to = from;
    while (from > 0 && !words.get(from - 1).is(";")) {
      from--;
    }
    while (to + 1 < words.size() && !words.get(to + 1).is(";")) {
      to++;
    }
    return words.get(from).span().through(words.get(to).span());
  }

  private Stream<Word> words(Span clause) {
    return parsed.words().stream().filter(word -> clause.covers(word.span()));
  }

  private Sentence sentence(Word word) {
    return parsed.sentenceAt(word.span().begin());
  }

  private static String plain(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
