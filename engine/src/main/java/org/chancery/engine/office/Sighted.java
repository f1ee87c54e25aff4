package org.chancery.engine.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.View;
import org.chancery.engine.office.Office.Status;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * Finds the offices whose titles the network sees and no description tells: {@code Ba, who chairs
 * the committee}, {@code she was interior minister until 1991}, {@code the inspector Ba}.
 */
final class Sighted {

  /** From this chance on a word belongs to a title, if one of its words is as likely as not. */
  private static final double LIKELY = 0.4;

  private static final double EVEN = 0.5;

  /** What is enough for words that the tables know as no title: {@code regulator}. */
  private static final double SURE = 0.65;

  /** How a word hangs on the noun behind it that it belongs to. */
  private static final Set<String> QUALIFYING = Set.of("amod", "compound", "nummod");

  /** What somebody is to another, not by office. */
  private static final Set<String> RELATIVE =
      Set.of(
          "counterpart",
          "colleague",
          "opposite number",
          "opponent",
          "rival",
          "predecessor",
          "successor",
          "host",
          "candidate",
          "aspirant",
          "hopeful",
          "man",
          "woman",
          "loyalist");

  /** Sectors of callings, kin and adherents: {@code the expert}, {@code the rebel}. */
  private static final Set<String> CALLINGS = Set.of("EDU", "CVL", "REB", "PTY", "OPP");

  private static final Set<String> OF_ANY =
      Set.of("leader", "head", "chief", "chairman", "chairwoman", "chair", "boss");

  private static final Set<String> PERFECT = Set.of("has", "have", "had");

  /** What one does who holds an office; the chance that is enough behind {@code who}. */
  private static final Map<String, Double> HOLDS =
      Map.ofEntries(
          Map.entry("heads", 0.05),
          Map.entry("leads", 0.05),
          Map.entry("chairs", 0.05),
          Map.entry("commands", 0.05),
          Map.entry("speaks", 0.05),
          Map.entry("runs", 0.3),
          Map.entry("headed", 0.3),
          Map.entry("led", 0.3),
          Map.entry("chaired", 0.3),
          Map.entry("commanded", 0.1),
          Map.entry("ran", 0.3));

  /** What is enough where no body is named: {@code who leads the climbers}. */
  private static final double LEADS = 0.25;

  /** What is enough for these verbs where no {@code who} leads to them. */
  private static final double ALONE = 0.35;

  /** What may stand between {@code who} and such a verb. */
  private static final Set<String> NOW = Set.of("now", "also", "still", "once", "co", "-");

  /** What may follow inside the words for what is led. */
  private static final Set<String> JOINS = Set.of("of", "-", "'", "’", "'s", "’s");

  /** How many words a title of the tables may grow to. */
  private static final int MANY = 6;

  /** How many words what is led may take. */
  private static final int LONGEST = 8;

  private static final Set<Kind> OWNERS = Set.of(Kind.ORGANIZATION, Kind.STATE);

  /**
   * A run of words that tells a title.
   *
   * @param end behind its last word
   */
  private record Run(int begin, int end) {
    boolean isOneWord() {
      return end == begin + 1;
    }
  }

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final View view;
  private final SeenStatus status;
  private final Bearers bearers;
  private final Introductions introductions;
  private final Presumed presumed;
  private final List<Run> runs;

  Sighted(
      Resolved resolved,
      Lexicon lexicon,
      Holders holders,
      Introductions introductions,
      Presumed presumed) {
    this.introductions = introductions;
    this.presumed = presumed;
    this.bearers = new Bearers(resolved, holders);
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.words = resolved.marked().parsed().words();
    this.view = resolved.marked().seen().view();
    this.status = new SeenStatus(resolved.marked());
    this.runs = runs();
  }

  /** Those that are not among the offices told by descriptions. */
  List<Office> offices(List<Office> told) {
    Stream<Office> verbs =
        IntStream.range(0, words.size()).boxed().flatMap(verb -> held(verb).stream());
    Stream<Office> nouns =
        runs.stream()
            .filter(title -> !isHeld(title.begin()))
            .flatMap(title -> borne(title).stream());
    return Stream.concat(verbs, nouns).filter(office -> isNew(office, told)).toList();
  }

  /** The whole title that the network sees round a role noun: {@code coast guard captain}. */
  Optional<String> whole(Span noun) {
    return runs.stream()
        .map(run -> words.get(run.begin()).span().through(words.get(run.end() - 1).span()))
        .filter(span -> span.covers(noun))
        .filter(span -> resolved.marked().wordsIn(span).size() <= MANY)
        .map(span -> span.of(resolved.text()))
        .findFirst();
  }

  /** The runs of words that the network finds likely, with the hyphens in them. */
  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (view.within("title", i) >= LIKELY) {
        int end = runs.isEmpty() ? -1 : runs.getLast().end();
        boolean goesOn = end == i || (end > 0 && end == i - 1 && joins(words.get(end)));
        runs.add(new Run(goesOn ? runs.removeLast().begin() : i, i + 1));
      }
    }
    return runs.stream().map(this::completed).map(this::trimmed).filter(this::isSure).toList();
  }

  /** The mark or small word between two parts of one title: {@code consul in my town}. */
  private static boolean joins(Word word) {
    return word.text().equals("-")
        || ClosedClass.POSSESSIVE.has(word)
        || ClosedClass.DETERMINER.has(word);
  }

  /**
   * {@code naval attaché} of {@code naval}, {@code go-between} of {@code go-}, {@code union leader}
   * of {@code leader}.
   */
  private Run completed(Run run) {
    List<Branch> branches = resolved.marked().seen().branches();
    int begin = run.begin();
    while (!branches.isEmpty() && begin > 0 && isPartOf(branches.get(begin - 1), begin)) {
      begin--;
    }
    int end = run.end();
    while (!branches.isEmpty() && end < words.size() && leadsOn(branches.get(end - 1), end)) {
      end++;
    }
    return new Run(begin, end);
  }

  /** {@code union} before {@code leader}: whether a small word makes one noun with the next. */
  private boolean isPartOf(Branch branch, int next) {
    Word word = words.get(next - 1);
    return branch.head() == next
        && branch.relation().equals("compound")
        && word.isAlphanumeric()
        && !word.isCapitalized();
  }

  private boolean leadsOn(Branch last, int next) {
    return words.get(next).isAlphanumeric()
        && (words.get(next - 1).text().equals("-")
            || (last.head() == next && QUALIFYING.contains(last.relation())));
  }

  /** {@code mayor} of {@code mayor of}: without what would only lead to further words. */
  private Run trimmed(Run run) {
    int begin = run.begin();
    int end = beforeName(run);
    while (begin < end && ClosedClass.ADPOSITION.has(words.get(begin))) {
      begin++;
    }
    while (end > begin && ClosedClass.any(words.get(end - 1))) {
      end--;
    }
    return withoutOwner(new Run(begin, end));
  }

  /** The place behind a title that runs on into the name of somebody: {@code attorney Ana}. */
  private int beforeName(Run run) {
    Word last = words.get(run.end() - 1);
    return resolved
        .marked()
        .covering(last.span())
        .filter(Mention::isPersonName)
        .map(name -> resolved.marked().parsed().firstWordFrom(name.span().begin()))
        .filter(begin -> begin > run.begin() && !words.get(begin - 1).is("and"))
        .orElse(run.end());
  }

  /** {@code foreign minister} of {@code Chilean foreign minister}, {@code mayor of Arica}. */
  private Run withoutOwner(Run run) {
    int begin = run.begin();
    while (begin + 1 < run.end() && isPlace(begin)) {
      begin++;
    }
    int of = run.end() - 1;
    while (of > begin && !words.get(of).is("of")) {
      of--;
    }
    boolean place =
        of > begin
            && of + 1 < run.end()
            && (IntStream.range(of + 1, run.end()).allMatch(this::isPlace)
                || isNamedBody(of + 1, run));
    return new Run(begin, place ? of : run.end());
  }

  /** {@code the Harbour Committee} behind {@code chairwoman of}, but no field of a minister. */
  private boolean isNamedBody(int from, Run run) {
    int first = ClosedClass.DETERMINER.has(words.get(from)) ? from + 1 : from;
    return first > from
        && first < run.end()
        && IntStream.range(first, run.end())
            .allMatch(
                word ->
                    resolved
                        .marked()
                        .covering(words.get(word).span())
                        .filter(m -> m.kind() == Kind.ORGANIZATION && m.form() == Form.NAME)
                        .isPresent());
  }

  private boolean isPlace(int word) {
    return resolved
        .marked()
        .covering(words.get(word).span())
        .filter(mention -> mention.kind() == Kind.PLACE || mention.kind() == Kind.STATE)
        .isPresent();
  }

  private boolean isSure(Run run) {
    return run.end() > run.begin()
        && !isBody(run)
        && (hasRole(run) || isHeld(run.begin()) || !isElse(run))
        && !Title.isCourtesy(words.get(run.end() - 1).text())
        && IntStream.range(run.begin(), run.end())
            .anyMatch(word -> view.within("title", word) >= EVEN);
  }

  private boolean hasRole(Run run) {
    return IntStream.range(run.begin(), run.end())
        .anyMatch(i -> lexicon.roleAt(words, i).isPresent());
  }

  /** {@code on the backbench}, {@code has governed}: words that stand as no title does. */
  private boolean isElse(Run run) {
    int first = run.begin();
    while (first > 0 && (joins(words.get(first)) || joins(words.get(first - 1)))) {
      first--;
    }
    Word before = words.get(Math.max(0, first - 1));
    boolean hyphen = words.get(run.begin()).text().startsWith("-");
    boolean at = hyphen || (ClosedClass.ADPOSITION.has(before) && !before.is("as"));
    return at || isPlace(run.begin()) || PERFECT.contains(before.text());
  }

  /** {@code peace commission} of {@code at the peace commission}: no title but a body. */
  private boolean isBody(Run run) {
    boolean of = IntStream.range(run.begin(), run.end()).anyMatch(i -> words.get(i).is("of"));
    return !hasRole(run) && !of && lexicon.bodySector(words.get(run.end() - 1).text()).isPresent();
  }

  private static boolean isNew(Office office, List<Office> told) {
    Span span = office.evidence().spans().getFirst();
    return told.stream()
        .flatMap(other -> other.evidence().spans().stream())
        .noneMatch(other -> other.begin() < span.end() && span.begin() < other.end());
  }

  private boolean isHeld(int word) {
    return HOLDS.containsKey(words.get(word).text());
  }

  /** {@code Ba, who now heads the mission}, {@code Ba leads the council}. */
  private Optional<Office> held(int verb) {
    if (!isHeld(verb)) {
      return Optional.empty();
    }
    int begin = verb > 2 && words.get(verb - 2).is("co") ? verb - 2 : verb;
    int who = begin - 1;
    while (who > 0 && NOW.contains(words.get(who).text())) {
      who--;
    }
    boolean relative = who > 0 && words.get(who).is("who");
    int end = endOfLed(verb);
    Optional<Entity> body = ownerIn(words.get(verb).span().through(words.get(end - 1).span()));
    double behindWho = body.isPresent() ? HOLDS.getOrDefault(words.get(verb).text(), LEADS) : LEADS;
    if (view.within("title", verb) < (relative ? behindWho : ALONE)) {
      return Optional.empty();
    }
    boolean past = words.get(verb).text().endsWith("d") || words.get(verb).is("ran");
    return (relative ? bearers.described(who, end) : bearers.subject(verb))
        .map(holder -> office(holder, begin, end, body))
        .map(office -> past ? office.with(Status.FORMER) : office);
  }

  /** The place behind the words for what is led. */
  private int endOfLed(int verb) {
    int end = verb + (words.get(verb).is("speaks") ? 2 : 1);
    while (end < words.size() && end <= verb + LONGEST && isOfPhrase(words.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfPhrase(Word word) {
    return JOINS.contains(word.text())
        || (word.isAlphanumeric()
            && (!ClosedClass.any(word)
                || ClosedClass.DETERMINER.has(word)
                || ClosedClass.POSSESSIVE.has(word)));
  }

  private Optional<Entity> ownerIn(Span led) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(led.begin());
    return resolved.marked().mentionsIn(sentence.span()).stream()
        .filter(mention -> led.covers(mention.span().begin()) && mention.span().begin() < led.end())
        .filter(mention -> OWNERS.contains(mention.kind()))
        .flatMap(mention -> resolved.of(mention).stream())
        .findFirst();
  }

  private Optional<Office> borne(Run title) {
    Optional<Role> role =
        IntStream.range(title.begin(), title.end())
            .boxed()
            .flatMap(i -> lexicon.roleAt(words, i).stream())
            .map(match -> match.value())
            .reduce((_, head) -> head);
    if (isNone(title)
        || role.filter(r -> Told.isHonour(r) || !counts(r, title)).isPresent()
        || isSeat(title)) {
      return Optional.empty();
    }
    return bearers
        .of(title.begin(), title.end())
        .or(() -> introductions.behind(title.begin(), title.end()))
        .map(holder -> office(holder, title.begin(), title.end(), owner(title)));
  }

  /** {@code White House hopeful}, {@code the official} with no word on what for. */
  private boolean isNone(Run title) {
    String last = words.get(title.end() - 1).text().toLowerCase(Locale.ROOT);
    return RELATIVE.contains(last) || (last.equals("official") && title.isOneWord());
  }

  /** Whether somebody sits there: {@code on the backbench}. */
  private boolean isSeat(Run title) {
    int before = title.begin() - 1;
    boolean article = before > 0 && ClosedClass.DETERMINER.has(words.get(before));
    int on = article ? before - 1 : before;
    boolean named = title.end() < words.size() && words.get(title.end()).isCapitalized();
    return on >= 0 && words.get(on).is("on") && !named;
  }

  /**
   * Whether a role is an office: {@code Nepal's energy regulator}, if the network is sure of it.
   */
  private boolean counts(Role role, Run title) {
    boolean sure =
        IntStream.range(title.begin(), title.end())
            .anyMatch(word -> view.within("title", word) >= SURE);
    boolean calling =
        RELATIVE.contains(role.noun()) || role.sectors().stream().anyMatch(CALLINGS::contains);
    return role.use() == Role.Use.OFFICE || (sure && !calling);
  }

  /** {@code Zambia's central banker}, {@code the Chilean inspector}, {@code prefect of Arlit}. */
  private Optional<Entity> owner(Run title) {
    int before = title.begin() - 1;
    boolean owns = before > 0 && ClosedClass.POSSESSIVE.has(words.get(before));
    int of = title.end();
    Stream<Integer> places =
        of + 1 < words.size() && words.get(of).is("of")
            ? Stream.of(of + 1, of + 2, before, owns ? before : before - 1)
            : Stream.of(before, before - 1);
    Stream<Integer> inside =
        IntStream.range(title.begin() + 1, title.end())
            .filter(word -> ClosedClass.ADPOSITION.has(words.get(word - 1)))
            .map(word -> ClosedClass.DETERMINER.has(words.get(word)) ? word + 1 : word)
            .boxed();
    return Stream.concat(inside, places)
        .filter(place -> place >= 0 && place < words.size())
        .flatMap(place -> resolved.marked().covering(words.get(place).span()).stream())
        .filter(mention -> OWNERS.contains(mention.kind()))
        .flatMap(mention -> resolved.of(mention).stream())
        .findFirst();
  }

  private Office office(Entity holder, int begin, int end, Optional<Entity> owner) {
    Span title = words.get(begin).span().through(words.get(end - 1).span());
    Because because = Because.of("title", "office: the network sees it", title);
    return new Office(
        "",
        holder.id(),
        title.of(resolved.text()),
        owner
            .or(() -> isAnybodys(end - 1) ? Optional.empty() : state(title, holder))
            .map(Entity::id),
        status.of(begin, end),
        Optional.empty(),
        Evidence.of(title, because));
  }

  private Optional<Entity> state(Span title, Entity holder) {
    return presumed
        .of(title.of(resolved.text()), title, holder)
        .or(holder::country)
        .flatMap(resolved::state);
  }

  /** {@code leader}: a title of bodies of all kinds, which is none of a state if none is named. */
  private boolean isAnybodys(int last) {
    return OF_ANY.contains(words.get(last).text());
  }
}
