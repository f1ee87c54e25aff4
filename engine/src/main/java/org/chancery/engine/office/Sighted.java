package org.chancery.engine.office;

import java.util.List;
import java.util.Locale;
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
import org.chancery.engine.mention.Mention.Kind;
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

  /** What is enough for words that the tables know as no title: {@code regulator}. */
  private static final double SURE = 0.65;

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

  /** How many words a title of the tables may grow to. */
  private static final int MANY = 6;

  /** How people are styled: {@code the Right Honourable}. */
  private static final Set<String> STYLES =
      Set.of("eminence", "excellency", "highness", "honorable", "honourable", "majesty");

  /** What an office may be of. */
  static final Set<Kind> OWNERS = Set.of(Kind.ORGANIZATION, Kind.STATE);

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final View view;
  private final SeenStatus status;
  private final Bearers bearers;
  private final LeadingVerbs verbs;
  private final Introductions introductions;
  private final Presumed presumed;
  private final List<TitleRun> runs;

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
    this.verbs = new LeadingVerbs(resolved, bearers);
    this.runs = new TitleRuns(resolved, lexicon).all();
  }

  /** Those that are not among the offices told by descriptions. */
  List<Office> offices(List<Office> told) {
    Stream<Office> led =
        IntStream.range(0, words.size())
            .boxed()
            .flatMap(verb -> verbs.at(verb).stream())
            .map(this::office);
    Stream<Office> nouns =
        runs.stream()
            .filter(title -> !LeadingVerbs.isOne(words.get(title.begin())))
            .flatMap(title -> borne(title).stream());
    return Stream.concat(led, nouns).filter(office -> isNew(office, told)).toList();
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

  private static boolean isNew(Office office, List<Office> told) {
    Span span = office.evidence().spans().getFirst();
    return told.stream()
        .flatMap(other -> other.evidence().spans().stream())
        .noneMatch(other -> other.begin() < span.end() && span.begin() < other.end());
  }

  private Optional<Office> borne(TitleRun title) {
    Optional<Role> role =
        IntStream.range(title.begin(), title.end())
            .boxed()
            .flatMap(i -> lexicon.roleAt(words, i).stream())
            .map(match -> match.value())
            .reduce((_, head) -> head);
    if (isNone(title)
        || role.filter(r -> Honours.has(r) || !counts(r, title)).isPresent()
        || isSeat(title)) {
      return Optional.empty();
    }
    return bearers
        .of(title.begin(), title.end())
        .or(() -> introductions.behind(title.begin(), title.end()))
        .map(holder -> office(holder, title.begin(), title.end(), owner(title)));
  }

  /** {@code White House hopeful}, {@code the official} with no word on what for. */
  private boolean isNone(TitleRun title) {
    String last = words.get(title.end() - 1).text().toLowerCase(Locale.ROOT);
    return RELATIVE.contains(last)
        || STYLES.contains(last)
        || (last.equals("official") && title.isOneWord());
  }

  /** Whether somebody sits there: {@code on the backbench}. */
  private boolean isSeat(TitleRun title) {
    int before = title.begin() - 1;
    boolean article = before > 0 && ClosedClass.DETERMINER.has(words.get(before));
    int on = article ? before - 1 : before;
    boolean named = title.end() < words.size() && words.get(title.end()).isCapitalized();
    return on >= 0 && words.get(on).is("on") && !named;
  }

  /**
   * Whether a role is an office: {@code Nepal's energy regulator}, if the network is sure of it.
   */
  private boolean counts(Role role, TitleRun title) {
    boolean sure =
        IntStream.range(title.begin(), title.end())
            .anyMatch(word -> view.within("title", word) >= SURE);
    boolean calling =
        RELATIVE.contains(role.noun()) || role.sectors().stream().anyMatch(CALLINGS::contains);
    return role.use() == Role.Use.OFFICE || (sure && !calling);
  }

  /** {@code Zambia's central banker}, {@code the Chilean inspector}, {@code prefect of Arlit}. */
  private Optional<Entity> owner(TitleRun title) {
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
    Sentence sentence =
        resolved.marked().parsed().sentenceAt(words.get(title.begin()).span().begin());
    return Stream.concat(inside, places)
        .filter(place -> place >= sentence.words().getFirst().index() && place < words.size())
        .flatMap(place -> resolved.marked().covering(words.get(place).span()).stream())
        .filter(mention -> OWNERS.contains(mention.kind()) || isTown(title, mention))
        .flatMap(mention -> resolved.of(mention).stream())
        .findFirst();
  }

  /** {@code Albina} of {@code mayor of Albina}. */
  private boolean isTown(TitleRun title, Mention mention) {
    int before = resolved.marked().parsed().firstWordFrom(mention.span().begin()) - 1;
    return mention.kind() == Kind.PLACE
        && before == title.end()
        && words.get(before).is("of")
        && Owners.isOfPlace(words.get(before - 1).text().toLowerCase(Locale.ROOT));
  }

  private Office office(LeadingVerbs.Led led) {
    Office office = office(led.holder(), led.begin(), led.end(), led.body());
    return led.past() ? office.with(Status.FORMER) : office;
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
