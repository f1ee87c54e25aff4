package org.chancery.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.engine.document.Removed;
import org.chancery.intake.outlet.Agencies;
import org.chancery.intake.outlet.Outlets;
import org.chancery.intake.residue.Residue;

/**
 * Reads the header of an article: what stands above its first paragraph, in whatever order the
 * outlet prints it, and the dateline that the first paragraph opens with.
 */
public final class HeaderReader {

  /** What one of the first paragraphs is. */
  private sealed interface Line {
    record Slug(String name) implements Line {}

    record Stamped(List<Stamp> stamps, Optional<Byline> byline, Optional<String> outlet)
        implements Line {}

    record Written(Byline byline) implements Line {}

    record Noise(Removed.Why why) implements Line {}

    record Headed() implements Line {}

    record Opened(Opening opening) implements Line {}

    record Text() implements Line {}
  }

  /** No header has more paragraphs, captions between its lines included. */
  private static final int DEEPEST = 14;

  /** Full sentences that may stand above a byline: a standfirst, or its points. */
  private static final int STANDFIRST = 3;

  /** A title, a sub-headline, and one more. */
  private static final int HEADLINES = 3;

  /** The name of the outlet stands among the first lines or not above the article. */
  private static final int SLUGS = 3;

  /** The paper's own line with the day stands among these first ones. */
  private static final int MASTHEADS = 5;

  /** Text with no more words is a code or a number: {@code f0417}. */
  private static final int CODE_WORDS = 4;

  /** Without a full stop text is no paragraph up to so many words. */
  private static final int HEADLINE_WORDS = 16;

  /** Words of the shortest sentence behind a dateline. */
  private static final int SENTENCE_WORDS = 4;

  private static final Pattern ENDED = Pattern.compile("[.!?:,;…][\"'”’)]*$");

  /** A name, what brackets or a comma add to it, and a colon. */
  private static final Pattern TURN =
      Pattern.compile(
          "^(?:\\p{Lu}[^:\\s]{0,30} ){0,6}(\\p{Lu}[^:,\\s]{0,30})"
              + "(?: [(\\[][^:)\\]]{1,80}[)\\]]|,(?: \\p{L}[^:\\s]{0,30}){1,4})?: ");

  /** Turns that make a text one of recorded voices where nobody speaks again. */
  private static final int SEVERAL = 3;

  private static final Pattern FIRST_PERSON =
      Pattern.compile(": [^\"“«]*\\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\\b");

  /** Who asks in transcripts. */
  private static final Set<String> ASKERS = Set.of("Q", "QUESTION", "Question", "REPORTER");

  private static final Pattern BAR = Pattern.compile(" *[|•·] *");

  private final List<String> paragraphs;
  private final Optional<String> givenTitle;
  private final List<Line> lines = new ArrayList<>();

  private Optional<String> outlet = Optional.empty();
  private Optional<String> agency = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<Stamp> stamp = Optional.empty();
  private Optional<Header.Place> dateline = Optional.empty();
  private final List<String> body = new ArrayList<>();
  private final List<Removed> removed = new ArrayList<>();

  private HeaderReader(List<String> paragraphs, Optional<String> givenTitle) {
    this.paragraphs = paragraphs;
    this.givenTitle = givenTitle;
  }

  /**
   * Reads the header of an article.
   *
   * @param paragraphs each on one line, as the article came
   * @param given what is known of it already; a headline that repeats the known title is cut
   */
  public static Header read(List<String> paragraphs, Fields given) {
    return new HeaderReader(paragraphs, given.title()).read();
  }

  private Header read() {
    for (int i = 0; i < Math.min(paragraphs.size(), DEEPEST); i++) {
      lines.add(line(i));
    }
    int end = end();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i < end) {
        take(lines.get(i), paragraphs.get(i));
      } else {
        body.add(paragraphs.get(i));
      }
    }
    return body.isEmpty() ? nothingBut() : header();
  }

  private Header header() {
    return new Header(
        outlet, agency, title, byline, dateline, stamp.map(s -> s.date().value()), body, removed);
  }

  /** All lines looked like a header: then they are what there is to read. */
  private Header nothingBut() {
    return new Header(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        paragraphs,
        List.of());
  }

  private Line line(int i) {
    String paragraph = paragraphs.get(i);
    Optional<Line> stamped = stamped(paragraph);
    if (stamped.isPresent()) {
      return stamped.get();
    }
    Optional<Byline> by = Byline.read(paragraph).or(() -> lone(i));
    if (by.isPresent()) {
      return new Line.Written(by.get());
    }
    if (givenTitle.filter(known -> Headline.areSame(known, paragraph)).isPresent()) {
      return new Line.Headed();
    }
    Optional<Line> masthead = masthead(paragraph);
    if (masthead.isPresent()) {
      return masthead.get();
    }
    if (Outlets.isLabel(paragraph)) {
      return new Line.Noise(Removed.Why.BOILERPLATE);
    }
    if (Outlets.isSlug(paragraph)) {
      return new Line.Slug(paragraph);
    }
    Optional<Opening> opening = Opening.read(paragraph);
    if (opening.filter(o -> mayOpen(o, i)).isPresent() && !isTurn(i)) {
      return new Line.Opened(opening.get());
    }
    Optional<Removed.Why> why = Residue.of(paragraph);
    if (why.isPresent()) {
      return new Line.Noise(why.get());
    }
    return Headline.isLike(paragraph) ? new Line.Headed() : new Line.Text();
  }

  /**
   * Whether a paragraph is a turn of a transcript, in which somebody asks or speaks again; or one
   * in the first person of several.
   */
  private boolean isTurn(int i) {
    String own = turn(paragraphs.get(i));
    List<String> names =
        paragraphs.stream()
            .map(HeaderReader::turn)
            .filter(name -> name.equals(own) || ASKERS.contains(name) || isInCapitals(name))
            .toList();
    boolean talk =
        names.stream().anyMatch(ASKERS::contains) || Set.copyOf(names).size() < names.size();
    boolean recited = names.size() >= SEVERAL && FIRST_PERSON.matcher(paragraphs.get(i)).find();
    return !own.isEmpty() && (talk || recited);
  }

  private static boolean isInCapitals(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** {@code Present: Awa Ba, envoy of Mali}: whether a line tells who {@code MS BA} is. */
  private boolean namesSpeaker(String line) {
    List<String> words = List.of(line.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’-]+", -1));
    return paragraphs.stream()
        .map(HeaderReader::turn)
        .filter(name -> !name.isEmpty() && !ASKERS.contains(name))
        .anyMatch(words::contains);
  }

  /** The last word of the name that opens a turn: {@code BA} of {@code MR BA: We will go}. */
  private static String turn(String paragraph) {
    Matcher matcher = TURN.matcher(paragraph);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Whether an article may begin here: the less sure its dateline, the less may stand above. */
  private boolean mayOpen(Opening opening, int i) {
    return switch (opening.sign()) {
      case DAY_OR_CREDIT -> true;
      case CAPITALS -> i < HEADLINES || isBelowHeader(i);
      case NAME -> isBelowHeader(i);
    };
  }

  private boolean isBelowHeader(int i) {
    return i == 0
        || !(lines.get(i - 1) instanceof Line.Text || lines.get(i - 1) instanceof Line.Opened);
  }

  private Optional<Line> masthead(String paragraph) {
    return Optional.of(paragraph)
        .filter(_ -> isAboveText())
        .filter(line -> !opensSentence(line))
        .flatMap(Masthead::read)
        .map(
            read ->
                new Line.Stamped(
                    List.of(new Stamp(read.date(), false)), Optional.empty(), read.outlet()));
  }

  /** {@code LIMA, May 4, 2025 (AFP) - Peru signed it.}: a dateline and what it stands above. */
  private static boolean opensSentence(String line) {
    return ENDED.matcher(line).find()
        && Opening.read(line)
            .filter(opening -> opening.sign() == Opening.Sign.DAY_OR_CREDIT)
            .map(opening -> line.substring(opening.end()))
            .filter(rest -> rest.split(" ", -1).length >= SENTENCE_WORDS)
            .isPresent();
  }

  /** Whether nothing so far is the article's own. */
  private boolean isAboveText() {
    return IntStream.range(0, lines.size())
        .noneMatch(
            i ->
                i >= MASTHEADS
                    || lines.get(i) instanceof Line.Opened
                    || (lines.get(i) instanceof Line.Text && isLong(paragraphs.get(i))));
  }

  /** {@code LIVE: Council meets. Follow us here} is short: it has the look of no paragraph. */
  private static boolean isLong(String paragraph) {
    int words = paragraph.split(" ", -1).length;
    return words > HEADLINE_WORDS || (words > CODE_WORDS && ENDED.matcher(paragraph).find());
  }

  /** A name beside a stamp, or below a title and above a dateline. */
  private Optional<Byline> lone(int i) {
    String paragraph = paragraphs.get(i);
    boolean below = i > 0 && lines.get(i - 1) instanceof Line.Stamped;
    boolean above = i + 1 < paragraphs.size() && Stamp.read(paragraphs.get(i + 1)).isPresent();
    boolean titled = lines.stream().anyMatch(Line.Headed.class::isInstance);
    boolean isName =
        titled && (below || above) && Byline.isName(paragraph) && !Outlets.isSlug(paragraph);
    return isName
        ? Optional.of(new Byline(Optional.of(paragraph), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Line> stamped(String paragraph) {
    List<Stamp> stamps = new ArrayList<>(Stamp.read(paragraph).stream().toList());
    if (!stamps.isEmpty()) {
      return Optional.of(new Line.Stamped(stamps, Optional.empty(), Optional.empty()));
    }
    String[] pieces = BAR.split(paragraph, -1);
    if (pieces.length < 2 || pieces.length > 6 || paragraph.length() > 200) {
      return Optional.empty();
    }
    Optional<Byline> by = Optional.empty();
    Optional<String> outlet = Optional.empty();
    for (String piece : pieces) {
      Optional<Stamp> stamp = Stamp.read(piece);
      Optional<Byline> read = Byline.read(piece);
      stamp.ifPresent(stamps::add);
      if (read.isPresent()) {
        by = read;
      } else if (stamp.isEmpty() && Byline.isName(piece) && !Outlets.isSlug(piece)) {
        by = by.or(() -> Optional.of(new Byline(Optional.of(piece), Optional.empty())));
      } else if (stamp.isEmpty() && Outlets.isSlug(piece)) {
        outlet = Optional.of(piece);
      } else if (stamp.isEmpty() && piece.split(" ", -1).length > 5) {
        return Optional.empty();
      }
    }
    boolean says = !stamps.isEmpty() || (by.isPresent() && Byline.read(pieces[0]).isPresent());
    return says ? Optional.of(new Line.Stamped(stamps, by, outlet)) : Optional.empty();
  }

  /** How many of the first paragraphs are header; the opened one is the last of them. */
  private int end() {
    int end = 0;
    int texts = 0;
    for (int i = 0; i < lines.size() && texts <= STANDFIRST; i++) {
      switch (lines.get(i)) {
        case Line.Opened _ -> {
          return i + 1;
        }
        case Line.Stamped _, Line.Written _ -> end = i + 1;
        case Line.Text _ -> texts++;
        case Line.Slug _, Line.Noise _, Line.Headed _ -> {}
      }
    }
    return through(end);
  }

  /** Takes in the lines of a headline's look that follow, up to the first of another look. */
  private int through(int from) {
    int end = from;
    long headed = lines.subList(0, from).stream().filter(Line.Headed.class::isInstance).count();
    for (; end < lines.size(); end++) {
      Line line = lines.get(end);
      if (line instanceof Line.Headed) {
        headed++;
      }
      boolean more =
          line instanceof Line.Noise
              || (line instanceof Line.Slug && end < SLUGS)
              || (line instanceof Line.Headed && headed <= HEADLINES && mayBeHeadline(end, from));
      if (!more) {
        break;
      }
    }
    return end;
  }

  /** With a title known beforehand only that title, or what a byline or stamp stands below. */
  private boolean mayBeHeadline(int i, int from) {
    return givenTitle.isEmpty()
        || from > 0
        || givenTitle.filter(t -> Headline.areSame(t, paragraphs.get(i))).isPresent();
  }

  private void take(Line line, String paragraph) {
    switch (line) {
      case Line.Slug(var name) -> takeSlug(name);
      case Line.Stamped(var stamps, var by, var of) -> {
        stamps.forEach(this::take);
        by.ifPresent(this::take);
        of.ifPresent(name -> take(new Byline(Optional.empty(), Optional.of(name))));
      }
      case Line.Written(var by) -> take(by);
      case Line.Noise(var why) -> removed.add(new Removed(why, paragraph));
      case Line.Headed _ -> takeHeadline(paragraph);
      case Line.Opened(var opening) -> take(opening, paragraph);
      case Line.Text _ -> takeStandfirst(paragraph);
    }
  }

  /** The first name is the outlet's, an agency below it is whose copy the outlet prints. */
  private void takeSlug(String name) {
    Optional<String> known = Agencies.named(name);
    if (outlet.isPresent() && known.isPresent()) {
      agency = agency.or(() -> known);
    } else {
      outlet = outlet.or(() -> known).or(() -> Optional.of(name));
    }
  }

  private void takeHeadline(String headline) {
    if (givenTitle.isEmpty() && title.isEmpty()) {
      title = Optional.of(headline);
    } else {
      boolean again =
          givenTitle.or(() -> title).filter(t -> Headline.areSame(t, headline)).isPresent();
      if (!again && namesSpeaker(headline)) {
        body.add(headline);
        return;
      }
      removed.add(new Removed(again ? Removed.Why.DUPLICATE : Removed.Why.BOILERPLATE, headline));
    }
  }

  /** Points of a list above the byline are headlines; sentences there are the article's. */
  private void takeStandfirst(String paragraph) {
    if (Headline.isPoint(paragraph)) {
      removed.add(new Removed(Removed.Why.BOILERPLATE, paragraph));
    } else {
      body.add(paragraph);
    }
  }

  private void take(Stamp read) {
    if (stamp.isEmpty() || (stamp.get().updated() && !read.updated())) {
      stamp = Optional.of(read);
    }
  }

  private void take(Byline read) {
    byline = byline.or(read::names);
    read.of()
        .ifPresent(
            name ->
                Agencies.named(name)
                    .ifPresentOrElse(
                        known -> agency = agency.or(() -> Optional.of(known)),
                        () -> outlet = outlet.or(() -> Optional.of(name))));
  }

  private void take(Opening opening, String paragraph) {
    dateline = Optional.of(new Header.Place(opening.place(), opening.date().map(PrintedDate::day)));
    if (!opening.credits().isEmpty()) {
      String last = opening.credits().getLast();
      agency = Optional.of(Agencies.named(last).orElse(last));
      if (opening.credits().size() > 1) {
        String first = opening.credits().getFirst();
        outlet = outlet.or(() -> Optional.of(Agencies.named(first).orElse(first)));
      }
    }
    if (opening.end() < paragraph.length()) {
      body.add(paragraph.substring(opening.end()));
    }
  }
}
