package org.chancery.engine.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Lexicon.Known;
import org.chancery.engine.mention.Lexicon.Sort;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Of what kind a name is, as its head word and the words round it tell. */
final class NameKinds {

  private static final Set<String> PLACE_BEFORE =
      Set.of(
          "in", "at", "near", "outside", "around", "across", "inside", "off", "towards", "toward");

  /** Before a name of one word these mostly tell a place too. */
  private static final Set<String> WHERE_FROM = Set.of("of", "from", "to");

  private final Lexicon lexicon;
  private final SeenNames network;

  NameKinds(Lexicon lexicon, SeenNames network) {
    this.lexicon = lexicon;
    this.network = network;
  }

  /** The kind that a head word of the run tells, if one does. */
  Optional<Kind> headed(List<Word> sentence, int begin, int end) {
    int last = end;
    for (int i = begin + 1; i < end; i++) {
      if (sentence.get(i).is("of") || sentence.get(i).is("for") || sentence.get(i).is("on")) {
        last = i;
        break;
      }
    }
    if (end - begin < 2) {
      return Optional.empty();
    }
    Word head = sentence.get(last - 1);
    if (HeadWords.isAgreementName(head)) {
      return Optional.of(Kind.AGREEMENT);
    }
    if (lexicon.bodySector(head.text()).isPresent()) {
      return Optional.of(Kind.ORGANIZATION);
    }
    if (HeadWords.isPlace(head) || HeadWords.beginsPlace(sentence.get(begin))) {
      return Optional.of(Kind.PLACE);
    }
    if (HeadWords.isEvent(head)) {
      return Optional.of(Kind.EVENT_NAME);
    }
    Word first = sentence.get(begin);
    return last < end && lexicon.bodySector(first.text()).isPresent()
        ? Optional.of(Kind.ORGANIZATION)
        : Optional.empty();
  }

  /** The kind that the words round an unknown name tell, if they do. */
  Optional<Kind> told(List<Word> sentence, int from, int end, boolean titled) {
    Word first = sentence.get(from);
    boolean says = end < sentence.size() && Reporting.isVerb(sentence.get(end));
    if (from > 0 && !titled && !says && HeadWords.isShip(sentence, from - 1)) {
      return Optional.of(Kind.GROUP);
    }
    boolean several = end - from > 1;
    if (!several && lexicon.bodySector(first.text()).filter("PTY"::equals).isPresent()) {
      return Optional.of(Kind.ORGANIZATION);
    }
    Optional<String> alike = network.kind(first.index(), first.index() + end - from);
    if (!titled && alike.filter("LOC"::equals).isPresent() && isTown(sentence.subList(from, end))) {
      return Optional.of(Kind.PLACE);
    }
    boolean given = lexicon.isGivenName(first.text()) || lexicon.isFamilyName(first.text());
    boolean initials =
        several
            && NameWords.isAcronym(first)
            && network.isPerson(first.index(), first.index() + end - from);
    boolean hyphened = false;
    for (int i = from; i + 2 < end; i++) {
      hyphened |= sentence.get(i + 1).text().equals("-") && !sentence.get(i + 2).isCapitalized();
    }
    if (titled
        || (several && NameWords.LEADING.contains(first.text().toLowerCase(Locale.ROOT)))
        || (several && given)
        || hyphened
        || initials
        || (several && NameWords.isInitial(sentence.get(from + 1)))) {
      return Optional.of(Kind.PERSON);
    }
    boolean who =
        end + 1 < sentence.size()
            && sentence.get(end).text().equals(",")
            && sentence.get(end + 1).is("who");
    boolean alone =
        !several && !NameWords.isAcronym(first) && lexicon.bodySector(first.text()).isEmpty();
    if ((several || alone) && apposed(sentence, from, end, alone)) {
      return Optional.of(Kind.PERSON);
    }
    if (several && who) {
      return Optional.of(Kind.PERSON);
    }
    if (several
        && (describedAfter(sentence, end)
            || (end < sentence.size() && Reporting.isVerb(sentence.get(end))))) {
      return NameWords.isAcronym(first) ? Optional.of(Kind.ORGANIZATION) : Optional.of(Kind.PERSON);
    }
    if (NameWords.isAcronym(first)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    Word before = from > 0 ? sentence.get(from - 1) : first;
    if (!several && lexicon.bodySector(first.text()).isPresent()) {
      return Optional.empty();
    }
    boolean place =
        PLACE_BEFORE.contains(before.text()) || (!several && WHERE_FROM.contains(before.text()));
    return place && alike.filter(SeenNames.NOWHERE::contains).isEmpty()
        ? Optional.of(Kind.PLACE)
        : Optional.empty();
  }

  /**
   * Whether the name stands between commas behind a role noun: {@code her deputy, Ba, said}; one
   * that stands alone not behind {@code a village of miners, Goba,}.
   */
  private boolean apposed(List<Word> sentence, int from, int end, boolean alone) {
    boolean commas =
        from > 1
            && end < sentence.size()
            && sentence.get(from - 1).text().equals(",")
            && (sentence.get(end).text().equals(",") || sentence.get(end).text().equals("."));
    for (int i = from - 2; commas && i >= Math.max(0, from - 8); i--) {
      if (sentence.get(i).text().equals(",")) {
        return false;
      }
      if (lexicon.roleAt(sentence, i).isPresent()) {
        return !alone || i == 0 || !ClosedClass.ADPOSITION.has(sentence.get(i - 1));
      }
    }
    return false;
  }

  /** Whether {@code , a spokesman for …} or {@code , 41,} follows. */
  private boolean describedAfter(List<Word> sentence, int end) {
    if (end + 1 >= sentence.size() || !sentence.get(end).text().equals(",")) {
      return false;
    }
    String next = sentence.get(end + 1).text();
    if (next.length() == 2 && Character.isDigit(next.charAt(0))) {
      return true;
    }
    for (int i = end + 1; i < Math.min(end + 9, sentence.size()); i++) {
      if (lexicon.roleAt(sentence, i).isPresent()) {
        return true;
      }
      if (sentence.get(i).text().equals(",") || Reporting.isVerb(sentence.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a capital, palace or street stands for the government that sits there. */
  static boolean isSeatOfPower(List<Word> sentence, int from, int end, Known name) {
    if (name.sort() == Sort.SEAT) {
      return true;
    }
    if (name.sort() != Sort.CAPITAL) {
      return false;
    }
    for (int i = from - 1; i >= 0 && i >= from - 6; i--) {
      String before = sentence.get(i).text().toLowerCase(Locale.ROOT);
      if (Set.of("in", "at", "near", "outside", "from", "to", "around", "into", "of", "across")
          .contains(before)) {
        return false;
      }
      boolean listed =
          before.equals("and") || before.equals(",") || sentence.get(i).isCapitalized();
      if (!listed) {
        break;
      }
    }
    boolean based =
        end + 1 < sentence.size()
            && sentence.get(end).text().equals("-")
            && !sentence.get(end + 1).isCapitalized();
    boolean address =
        end + 1 < sentence.size()
            && sentence.get(end).text().equals(",")
            && sentence.get(end + 1).isCapitalized();
    return !address && !based;
  }

  static Kind of(Known name, Form form) {
    return switch (name.sort()) {
      case STATE, DEMONYM -> Kind.STATE;
      case PEOPLE -> Kind.GROUP;
      case CAPITAL -> form == Form.METONYM ? Kind.STATE : Kind.PLACE;
      case SEAT -> Kind.STATE;
      case BODY, LISTED -> Kind.ORGANIZATION;
      case TREATY -> Kind.AGREEMENT;
      case REGION -> Kind.PLACE;
    };
  }

  /** Whether a town that news names without saying where it is has a name of these words. */
  static boolean isTown(List<Word> words) {
    return Towns.has(String.join(" ", words.stream().map(Word::text).toList()));
  }
}
