package org.chancery.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.engine.document.Removed;
import org.chancery.engine.mention.Towns;
import org.chancery.intake.outlet.Outlets;
import org.chancery.intake.residue.Residue;

/** Tells the lines of a header apart, and where the article begins. */
final class HeaderLines {

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

  private static final Pattern BAR = Pattern.compile(" *[|•·] *");

  private final List<String> paragraphs;
  private final Optional<String> givenTitle;
  private final Turns turns;
  private final boolean chronology;
  private final List<HeaderLine> lines = new ArrayList<>();

  private HeaderLines(List<String> paragraphs, Optional<String> givenTitle, Turns turns) {
    this.paragraphs = paragraphs;
    this.givenTitle = givenTitle;
    this.turns = turns;
    this.chronology = DatedItems.are(paragraphs);
  }

  /** The lines of the header, in order; the body begins behind them, or within the last. */
  static List<HeaderLine> of(List<String> paragraphs, Optional<String> givenTitle, Turns turns) {
    HeaderLines header = new HeaderLines(paragraphs, givenTitle, turns);
    for (int i = 0; i < Math.min(paragraphs.size(), DEEPEST); i++) {
      header.lines.add(header.line(i));
    }
    return header.lines.subList(0, header.end());
  }

  private HeaderLine line(int i) {
    String paragraph = paragraphs.get(i);
    if (chronology && DatedItems.isOne(paragraph)) {
      return new HeaderLine.Text();
    }
    Optional<HeaderLine> stamped = stamped(paragraph);
    if (stamped.isPresent()) {
      return stamped.get();
    }
    Optional<Byline> by = Byline.read(paragraph).or(() -> lone(i));
    if (by.isPresent()) {
      return new HeaderLine.Written(by.get());
    }
    if (givenTitle.filter(known -> Headline.areSame(known, paragraph)).isPresent()) {
      return new HeaderLine.Headed();
    }
    Optional<HeaderLine> masthead = masthead(i);
    if (masthead.isPresent()) {
      return masthead.get();
    }
    Optional<HeaderLine> routing = routing(i);
    if (routing.isPresent()) {
      return routing.get();
    }
    if (isTown(i)) {
      return new HeaderLine.Opened(Opening.of(paragraph));
    }
    if (Outlets.isLabel(paragraph)) {
      return new HeaderLine.Noise(Removed.Why.BOILERPLATE);
    }
    if (Outlets.isSlug(paragraph)) {
      return new HeaderLine.Slug(paragraph);
    }
    Optional<Opening> opening = Opening.read(paragraph);
    if (opening.filter(o -> mayOpen(o, i)).isPresent() && !turns.isOne(i)) {
      return new HeaderLine.Opened(opening.get());
    }
    Optional<Removed.Why> why = Residue.of(paragraph);
    if (why.isPresent()) {
      return new HeaderLine.Noise(why.get());
    }
    return Headline.isLike(paragraph) && !turns.isOne(i)
        ? new HeaderLine.Headed()
        : new HeaderLine.Text();
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
        || !(lines.get(i - 1) instanceof HeaderLine.Text
            || lines.get(i - 1) instanceof HeaderLine.Opened);
  }

  private Optional<HeaderLine> routing(int i) {
    boolean below = i > 0 && lines.get(i - 1) instanceof HeaderLine.Routed;
    return isAboveBody() && !turns.isOne(i)
        ? Routing.read(paragraphs.get(i), below)
        : Optional.empty();
  }

  private Optional<HeaderLine> masthead(int i) {
    return Optional.of(paragraphs.get(i))
        .filter(_ -> isAboveText())
        .filter(line -> !opensSentence(line) && !isDateline(i))
        .flatMap(Masthead::read)
        .map(
            read ->
                new HeaderLine.Stamped(
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

  /** {@code NIAMEY 1996-08-25} above the text: a town and a day, where a paper may be named. */
  private boolean isDateline(int i) {
    String line = paragraphs.get(i);
    boolean aboveText = i + 1 < paragraphs.size() && !Headline.isLike(paragraphs.get(i + 1));
    return aboveText
        && Opening.read(line)
            .filter(opening -> opening.end() == line.length() && opening.date().isPresent())
            .flatMap(Opening::place)
            .filter(Towns::has)
            .isPresent();
  }

  /** {@code NAIROBI} on a line of its own right above the text. */
  private boolean isTown(int i) {
    String line = paragraphs.get(i);
    return line.equals(line.toUpperCase(Locale.ROOT))
        && i + 1 < paragraphs.size()
        && !Headline.isLike(paragraphs.get(i + 1))
        && !turns.isOne(i + 1)
        && isAboveText()
        && Towns.isTown(line);
  }

  /** Whether nothing of the few lines so far is the article's own. */
  private boolean isAboveText() {
    return lines.size() <= MASTHEADS && isAboveBody();
  }

  private boolean isAboveBody() {
    return IntStream.range(0, lines.size())
        .noneMatch(
            i ->
                lines.get(i) instanceof HeaderLine.Opened
                    || (lines.get(i) instanceof HeaderLine.Text && isLong(paragraphs.get(i))));
  }

  /** {@code LIVE: Council meets. Follow us here} is short: it has the look of no paragraph. */
  private static boolean isLong(String paragraph) {
    int words = paragraph.split(" ", -1).length;
    return words > HEADLINE_WORDS || (words > CODE_WORDS && ENDED.matcher(paragraph).find());
  }

  /** A name beside a stamp, or below a title and above a dateline. */
  private Optional<Byline> lone(int i) {
    String paragraph = paragraphs.get(i);
    boolean below = i > 0 && lines.get(i - 1) instanceof HeaderLine.Stamped;
    boolean above = i + 1 < paragraphs.size() && Stamp.read(paragraphs.get(i + 1)).isPresent();
    boolean titled = lines.stream().anyMatch(HeaderLine.Headed.class::isInstance);
    boolean isName =
        titled && (below || above) && Byline.isName(paragraph) && !Outlets.isSlug(paragraph);
    return isName
        ? Optional.of(new Byline(Optional.of(paragraph), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<HeaderLine> stamped(String paragraph) {
    List<Stamp> stamps = new ArrayList<>(Stamp.read(paragraph).stream().toList());
    if (!stamps.isEmpty()) {
      return Optional.of(new HeaderLine.Stamped(stamps, Optional.empty(), Optional.empty()));
    }
    String[] pieces = BAR.split(paragraph, -1);
    if (pieces.length < 2 || pieces.length > 6 || paragraph.length() > 200) {
      return Optional.empty();
    }
    Optional<Byline> by = Optional.empty();
    Optional<String> outlet = Optional.empty();
    boolean issue = Masthead.isNumbered(paragraph);
    for (String piece : pieces) {
      Optional<Stamp> stamp = Stamp.read(piece);
      Optional<Byline> read = Byline.read(piece);
      stamp.ifPresent(stamps::add);
      if (read.isPresent()) {
        by = read;
      } else if (stamp.isEmpty() && issue && outlet.isEmpty() && Byline.isName(piece)) {
        outlet = Optional.of(piece);
      } else if (stamp.isEmpty() && Byline.isName(piece) && !Outlets.isSlug(piece)) {
        by = by.or(() -> Optional.of(new Byline(Optional.of(piece), Optional.empty())));
      } else if (stamp.isEmpty() && Outlets.isSlug(piece)) {
        outlet = Optional.of(piece);
      } else if (stamp.isEmpty() && piece.split(" ", -1).length > 5) {
        return Optional.empty();
      }
    }
    boolean says = !stamps.isEmpty() || (by.isPresent() && Byline.read(pieces[0]).isPresent());
    return says ? Optional.of(new HeaderLine.Stamped(stamps, by, outlet)) : Optional.empty();
  }

  /** How many of the first paragraphs are header; the opened one is the last of them. */
  private int end() {
    int end = 0;
    int texts = 0;
    for (int i = 0; i < lines.size() && texts <= STANDFIRST; i++) {
      switch (lines.get(i)) {
        case HeaderLine.Opened _ -> {
          return i + 1;
        }
        case HeaderLine.Stamped _,
            HeaderLine.Written _,
            HeaderLine.Subject _,
            HeaderLine.Routed _ ->
            end = i + 1;
        case HeaderLine.Text _ -> texts++;
        case HeaderLine.Slug _, HeaderLine.Noise _, HeaderLine.Headed _ -> {}
      }
    }
    return through(end);
  }

  /** Takes in the lines of a headline's look that follow, up to the first of another look. */
  private int through(int from) {
    int end = from;
    long headed =
        lines.subList(0, from).stream().filter(HeaderLine.Headed.class::isInstance).count();
    for (; end < lines.size(); end++) {
      HeaderLine line = lines.get(end);
      if (line instanceof HeaderLine.Headed) {
        headed++;
      }
      boolean more =
          line instanceof HeaderLine.Noise
              || (line instanceof HeaderLine.Slug && end < SLUGS)
              || (line instanceof HeaderLine.Headed
                  && headed <= HEADLINES
                  && mayBeHeadline(end, from));
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
}
