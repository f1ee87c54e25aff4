package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Phrase;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.step.Step;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.TimeFinder;

/** Marks times, names, descriptions and pronouns. */
public final class Marker implements Step<Seen, Marked> {

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> NEUTER = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");

  /** By what relations a word hangs on the noun that it tells of. */
  private static final Set<String> DESCRIBING = Set.of("acl", "amod", "advmod");

  /** Words before a number that say how sure it is. */
  private static final Set<String> COUNTING =
      Set.of(
          "at", "least", "most", "no", "more", "fewer", "less", "than", "about", "around", "nearly",
          "almost", "roughly", "some", "over");

  /** What follows an {@code it} that stands for nothing: {@code it is true that}. */
  private static final Set<String> EMPTY_IT =
      Set.of("is", "was", "'s", "’s", "seems", "appears", "remains");

  private final Lexicon lexicon;
  private final TimeFinder times = new TimeFinder();

  public Marker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Marked apply(Seen seen) {
    Parsed parsed = seen.parsed();
    List<Mention> names = Names.in(seen, lexicon);
    List<Mention> mentions = new ArrayList<>(names);
    Descriptions descriptions = new Descriptions(lexicon, seen, names);
    mentions.addAll(descriptions.all());
    parties(seen, descriptions, mentions);
    List<Word> words = parsed.words();
    for (int i = 0; i < words.size(); i++) {
      pronoun(words, i).ifPresent(mentions::add);
    }
    mentions.replaceAll(mention -> counted(parsed, mention));
    mentions.sort(null);
    return new Marked(seen, times.find(seen), mentions);
  }

  /**
   * The parties of events, and agreements, that neither tables nor rules know: {@code fishermen
   * from Tuapse}, {@code the embargo}.
   */
  private static void parties(Seen seen, Descriptions descriptions, List<Mention> mentions) {
    Set<Integer> heads = new HashSet<>();
    for (Mention mention : mentions) {
      int from = seen.parsed().firstWordFrom(mention.span().begin());
      int to = seen.parsed().firstWordFrom(mention.span().end());
      heads.add(Heads.of(seen.parsed().words().subList(from, Math.max(to, from + 1))).index());
      for (int i = from; i < to && mention.form() != Form.DESCRIPTION; i++) {
        heads.add(i);
      }
    }
    List<Mention> names = mentions.stream().filter(m -> m.form() == Form.NAME).toList();
    List<Word> words = seen.parsed().words();
    for (Phrase phrase : seen.phrases()) {
      Optional<Kind> kind =
          switch (phrase.kind()) {
            case "person" -> Optional.of(Kind.PERSON);
            case "organization" -> Optional.of(Kind.ORGANIZATION);
            case "group", "state" -> Optional.of(Kind.GROUP);
            case "agreement" ->
                Optional.of(Kind.AGREEMENT)
                    .filter(_ -> !ClosedClass.PRONOUN.has(words.get(phrase.head())));
            default -> Optional.empty();
          };
      boolean ship = HeadWords.isShip(words, phrase.head()) && isBefore(names, phrase.span());
      if (kind.isPresent() && !ship && isNoun(seen, phrase.head()) && heads.add(phrase.head())) {
        mentions.add(
            kind.get() == Kind.AGREEMENT
                ? new Mention(phrase.span(), Form.DESCRIPTION, Kind.AGREEMENT, Optional.empty())
                : somebody(
                    seen.parsed(),
                    descriptions,
                    phrase.head(),
                    named(seen.parsed(), names, phrase.span()),
                    kind.get()));
      }
    }
  }

  /** Whether a name stands right behind words: {@code the ferry} of {@code the ferry Lady Tui}. */
  private static boolean isBefore(List<Mention> names, Span words) {
    return names.stream().anyMatch(name -> name.span().begin() == words.end() + 1);
  }

  /** Not {@code hired} of {@code examiners hired by the court}. */
  private static boolean isNoun(Seen seen, int word) {
    return word >= seen.branches().size()
        || !DESCRIBING.contains(seen.branches().get(word).relation());
  }

  /** Somebody the network sees; {@code the Kenyan side} is its state. */
  private static Mention somebody(
      Parsed parsed, Descriptions descriptions, int head, Span phrase, Kind kind) {
    Span span = descriptions.placed(owned(parsed, whole(parsed, phrase)));
    Optional<String> state =
        parsed.words().get(head).is("side") ? descriptions.sideOf(span) : Optional.empty();
    return new Mention(span, Form.DESCRIPTION, state.isPresent() ? Kind.STATE : kind, state);
  }

  /** A description of people that are counted, with the {@code at least} before the number. */
  private static Mention counted(Parsed parsed, Mention mention) {
    List<Word> words = parsed.words();
    int begin = parsed.sentenceAt(mention.span().begin()).words().getFirst().index();
    int first = parsed.firstWordFrom(mention.span().begin());
    boolean counts =
        isCounting(words.get(first)) || Character.isDigit(words.get(first).text().charAt(0));
    if (mention.form() != Form.DESCRIPTION || !counts) {
      return mention;
    }
    int from = first;
    while (from > begin && isCounting(words.get(from - 1))) {
      from--;
    }
    boolean bare = words.get(from).is("at") && !words.get(from + 1).text().endsWith("st");
    Span span = words.get(bare ? from + 1 : from).span().through(mention.span());
    return new Mention(span, mention.form(), mention.kind(), mention.known());
  }

  private static boolean isCounting(Word word) {
    return COUNTING.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /**
   * A phrase without the {@code Sunday} before it, and with all of the word that it begins in the
   * middle of: {@code the 58-year-old}.
   */
  private static Span whole(Parsed parsed, Span phrase) {
    List<Word> words = parsed.words();
    int first = parsed.firstWordFrom(phrase.begin());
    int last = parsed.firstWordFrom(phrase.end()) - 1;
    while (first < last && NameWords.isTime(words.get(first))) {
      first++;
    }
    while (first > 1 && touches(words, first) && isHyphen(words.get(first - 1))) {
      first -= 2;
      if (first > 0 && ClosedClass.DETERMINER.has(words.get(first - 1))) {
        first--;
      }
    }
    return words.get(first).span().through(phrase);
  }

  private static boolean isHyphen(Word word) {
    return word.text().equals("-");
  }

  private static boolean touches(List<Word> words, int i) {
    return words.get(i - 1).span().end() == words.get(i).span().begin();
  }

  /** {@code Nations mission} with all of the name that it begins in, and the article before. */
  private static Span named(Parsed parsed, List<Mention> names, Span phrase) {
    Optional<Span> name =
        names.stream()
            .map(Mention::span)
            .filter(span -> span.begin() < phrase.begin() && span.end() > phrase.begin())
            .filter(span -> span.end() < phrase.end())
            .findFirst();
    if (name.isEmpty()) {
      return phrase;
    }
    int first = parsed.firstWordFrom(name.get().begin());
    boolean article = first > 0 && ClosedClass.DETERMINER.has(parsed.words().get(first - 1));
    return parsed.words().get(article ? first - 1 : first).span().through(phrase);
  }

  /** A phrase with the {@code his} before it. */
  private static Span owned(Parsed parsed, Span phrase) {
    int first = parsed.firstWordFrom(phrase.begin());
    boolean owned = first > 0 && ClosedClass.POSSESSIVE.has(parsed.words().get(first - 1));
    return owned ? parsed.words().get(first - 1).span().through(phrase) : phrase;
  }

  private static Optional<Mention> pronoun(List<Word> words, int i) {
    String plain = words.get(i).text().toLowerCase(Locale.ROOT);
    Kind kind;
    if (PERSONAL.contains(plain)) {
      kind = Kind.PERSON;
    } else if (NEUTER.contains(plain) && !isAcronym(words.get(i)) && !isEmpty(words, i)) {
      kind = Kind.ORGANIZATION;
    } else if (PLURAL.contains(plain)) {
      kind = Kind.GROUP;
    } else {
      return Optional.empty();
    }
    return Optional.of(new Mention(words.get(i).span(), Form.PRONOUN, kind, Optional.empty()));
  }

  private static boolean isAcronym(Word word) {
    return word.text().equals("IT") || word.text().equals("ITS");
  }

  private static boolean isEmpty(List<Word> words, int i) {
    return words.get(i).is("it")
        && i + 2 < words.size()
        && EMPTY_IT.contains(words.get(i + 1).text())
        && !words.get(i + 2).text().endsWith("ed")
        && !words.get(i + 2).text().endsWith("ing");
  }
}
