package org.chancery.engine.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.place.PlaceMention.Role;
import org.chancery.engine.place.PlaceMention.Use;
import org.chancery.engine.place.Toponym.Sort;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Tells what each place is to a text: where events were, where people are from, or neither. */
final class Roles {

  /** How far after the first name of a text its dateline may end, in words. */
  private static final int DATELINE = 9;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final Set<String> ORIGIN = Set.of("based", "born", "backed", "led");

  private final Lexicon lexicon;
  private final Resolved resolved;
  private final List<Word> words;
  private final Set<Span> ofEvents = new HashSet<>();

  Roles(Lexicon lexicon, Resolved resolved) {
    this.lexicon = lexicon;
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    EventPlaces places = new EventPlaces(lexicon.knowledge());
    for (EventAnchor anchor : resolved.marked().seen().events()) {
      Span word = words.get(anchor.word()).span();
      places
          .of(resolved, resolved.marked().parsed().sentenceAt(word.begin()), anchor)
          .ifPresent(mention -> ofEvents.add(mention.span()));
    }
  }

  Use use(Toponym toponym) {
    if (toponym.sort() == Sort.DEMONYM) {
      return Use.DEMONYM;
    }
    return mention(toponym).filter(mention -> mention.form() == Form.METONYM).isPresent()
        ? Use.METONYM
        : Use.LITERAL;
  }

  private Optional<Mention> mention(Toponym toponym) {
    return resolved.marked().covering(toponym.span());
  }

  Role role(Toponym toponym, Use use) {
    if (isDateline(toponym)) {
      return Role.DATELINE;
    }
    if (ofEvents.stream().anyMatch(span -> span.overlaps(toponym.span()))
        || (use == Use.LITERAL && isJoined(toponym))) {
      return Role.EVENT;
    }
    boolean home = use != Use.LITERAL || isOwner(toponym) || isOrigin(toponym) || isFrom(toponym);
    return home ? Role.HOME : Role.MENTIONED;
  }

  /** The second of {@code in Granada and Rivas}, {@code in Granada and in Rivas}. */
  private boolean isJoined(Toponym toponym) {
    int before = toponym.from() - 1;
    int and = before > 0 && words.get(before).is("in") ? before - 1 : before;
    return and > 0
        && words.get(and).is("and")
        && ofEvents.stream().anyMatch(span -> span.end() == words.get(and - 1).span().end());
  }

  /** A first name before an agency in brackets or a dash: {@code SUVA, May 3 (AFP) -}. */
  private boolean isDateline(Toponym toponym) {
    if (toponym.from() != 0) {
      return false;
    }
    for (int i = toponym.to(); i < Math.min(words.size(), toponym.to() + DATELINE); i++) {
      String mark = words.get(i).text();
      if (DASHES.contains(mark) || (mark.equals(":") && i == toponym.to())) {
        return true;
      }
      if (mark.equals(".") || !isHeading(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isHeading(Word word) {
    return word.isCapitalized() || !Character.isLetter(word.text().codePointAt(0));
  }

  /** {@code Fiji's foreign minister}. */
  private boolean isOwner(Toponym toponym) {
    int at = toponym.to();
    if (at >= words.size() || !words.get(at).isPossessive()) {
      return false;
    }
    for (int i = at + 1; i < Math.min(words.size(), at + 4); i++) {
      if (lexicon.roleAt(words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Nairobi-based}. */
  private boolean isOrigin(Toponym toponym) {
    int at = toponym.to();
    return at + 1 < words.size()
        && words.get(at).text().equals("-")
        && ORIGIN.contains(words.get(at + 1).text().toLowerCase(Locale.ROOT));
  }

  /** {@code fishermen from Goma}, {@code the mayor of Goma}. */
  private boolean isFrom(Toponym toponym) {
    int at = toponym.from() - 1;
    if (at < 1 || !(words.get(at).is("from") || words.get(at).is("of"))) {
      return false;
    }
    Span before = words.get(at - 1).span();
    return resolved.marked().mentions().stream()
        .filter(mention -> mention.kind() == Kind.PERSON || mention.kind() == Kind.GROUP)
        .anyMatch(mention -> mention.span().covers(before) && mention.form() != Form.PRONOUN);
  }
}
