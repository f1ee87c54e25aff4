package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.NameSpan;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The names of a document once all are found: what one place tells of a name holds at the others,
 * and where no place tells it, what the network sees.
 */
final class SettledNames {

  /** Capitals that stand for the body of many states that sits there. */
  private static final Map<String, String> SEATS_OF_BODIES =
      Map.of("Brussels", "body:european-union");

  private final Lexicon lexicon;
  private final List<Word> words;
  private final List<FoundName> found;

  private SettledNames(Lexicon lexicon, List<Word> words, List<FoundName> found) {
    this.lexicon = lexicon;
    this.words = words;
    this.found = new ArrayList<>(found);
  }

  /** The names, in reading order, less those that are neither of somebody nor of a place. */
  static List<FoundName> of(List<FoundName> found, Seen seen, Lexicon lexicon) {
    SettledNames names = new SettledNames(lexicon, seen.parsed().words(), found);
    names.share(seen.parsed());
    names.seats();
    names.settle();
    return names.seen(seen.names());
  }

  /** Tells states of one adjective apart by which of them the article names. */
  private void share(Parsed parsed) {
    Map<String, Integer> counts = new HashMap<>();
    parsed
        .document()
        .dateline()
        .flatMap(Dateline::place)
        .flatMap(lexicon::countryOf)
        .ifPresent(iso3 -> counts.merge("state:" + iso3, 1, Integer::sum));
    for (FoundName each : found) {
      if (!SharedNames.has(each.letters(words))) {
        each.known().ifPresent(key -> counts.merge(key, 1, Integer::sum));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      FoundName each = found.get(i);
      String letters = each.letters(words);
      boolean ours = each.known().filter(key -> key.startsWith("state:")).isPresent();
      if (ours && SharedNames.has(letters)) {
        String key = SharedNames.of(letters, state -> counts.getOrDefault(state, 0));
        found.set(i, each.known(key));
      }
    }
  }

  /** {@code Brussels} for the body that sits there, where nothing else of its state is named. */
  private void seats() {
    for (int i = 0; i < found.size(); i++) {
      FoundName each = found.get(i);
      String letters = each.letters(words);
      String body = SEATS_OF_BODIES.get(letters);
      if (body != null && each.form() == Form.METONYM && isOnlyName(each, letters)) {
        found.set(i, each.known(body).kind(Kind.ORGANIZATION));
      }
    }
  }

  /** Whether nothing else that is named is the same by other letters. */
  private boolean isOnlyName(FoundName name, String letters) {
    return found.stream()
        .noneMatch(f -> f.known().equals(name.known()) && !f.letters(words).equals(letters));
  }

  /** Gives every name the kind that some other place in the document tells of it. */
  private void settle() {
    Map<String, Kind> told = new HashMap<>();
    for (FoundName each : found) {
      if (each.kind().isPresent() && each.known().isEmpty()) {
        Kind kind = each.kind().get();
        told.merge(
            each.letters(words),
            kind,
            (a, b) -> (a == Kind.PERSON && !isShip(b)) || isShip(a) ? a : b);
        if (kind == Kind.PERSON) {
          told.put(words.get(each.from()).text(), kind);
          for (int from = each.from() + 1; from < each.to(); from++) {
            partsFrom(from, each.to()).forEach(part -> told.put(part, kind));
          }
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      FoundName each = found.get(i);
      String letters = each.letters(words);
      Optional<Kind> kind = Optional.ofNullable(told.get(letters));
      if (each.known().isEmpty()
          && kind.isPresent()
          && (NameWords.isShouted(letters)
              || isShip(kind.get())
              || each.kind().filter(k -> k != Kind.PLACE).isEmpty())) {
        found.set(i, each.kind(kind.get()));
      }
    }
  }

  /** Whether a name of this kind was told to be one of a ship: {@code the tanker Sofia Maru}. */
  private static boolean isShip(Kind kind) {
    return kind == Kind.GROUP;
  }

  /**
   * The word of a name at a place, and all of the name from there, {@code Ocampo-Lim}; each also in
   * capitals.
   */
  private Set<String> partsFrom(int from, int to) {
    Word first = words.get(from);
    if (!first.isCapitalized() || NameWords.isInitial(first)) {
      return Set.of();
    }
    String rest = String.join(" ", words.subList(from, to).stream().map(Word::text).toList());
    Set<String> parts = new HashSet<>();
    for (String part : List.of(first.text(), rest)) {
      parts.add(part);
      parts.add(part.toUpperCase(Locale.ROOT));
    }
    return parts;
  }

  /** Gives names of which no words tell the kind the one that the network sees. */
  private List<FoundName> seen(List<NameSpan> names) {
    List<FoundName> kept = new ArrayList<>();
    int at = 0;
    for (FoundName each : found) {
      Span span = each.span(words);
      while (at < names.size() && names.get(at).span().end() <= span.begin()) {
        at++;
      }
      boolean open = each.kind().isEmpty();
      if (open && at < names.size() && names.get(at).span().overlaps(span)) {
        seen(each, names.get(at).kind()).ifPresent(kept::add);
      } else {
        kept.add(each);
      }
    }
    return kept;
  }

  /**
   * A name with the kind that the network sees; none where it is neither of somebody nor of a
   * place: {@code the Bible}, {@code Asian} of {@code Asian markets}.
   */
  private Optional<FoundName> seen(FoundName name, String kind) {
    return switch (kind) {
      case SeenNames.PERSON -> Optional.of(name.kind(isTown(name) ? Kind.PLACE : Kind.PERSON));
      case "LOC" -> Optional.of(name.kind(Kind.PLACE));
      case "MISC" -> isPlural(name) ? Optional.of(name.kind(Kind.GROUP)) : unlessWord(name);
      default -> Optional.of(name);
    };
  }

  /** A name of several words, or one that agreements are called by: {@code the Compact}. */
  private Optional<FoundName> unlessWord(FoundName name) {
    boolean agreement = HeadWords.isAgreementName(words.get(name.to() - 1));
    return Optional.of(name).filter(each -> agreement || each.to() > each.from() + 1);
  }

  /** {@code Latinos}, {@code the Whigs}: whether a name of one word is that of many. */
  private boolean isPlural(FoundName name) {
    String last = words.get(name.to() - 1).text();
    return name.to() == name.from() + 1 && last.endsWith("s") && !last.endsWith("ss");
  }

  /** Whether a name of which no words tell the kind is that of a town: {@code shelled Goma}. */
  private boolean isTown(FoundName name) {
    boolean speaks = name.to() < words.size() && Reporting.isVerb(words.get(name.to()));
    return !speaks
        && !lexicon.isGivenName(words.get(name.from()).text())
        && !lexicon.isFamilyName(words.get(name.to() - 1).text())
        && NameKinds.isTown(words.subList(name.from(), name.to()));
  }
}
