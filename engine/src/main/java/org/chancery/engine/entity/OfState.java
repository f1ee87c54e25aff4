package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Lexicon.Known;
import org.chancery.engine.mention.Lexicon.Sort;
import org.chancery.engine.mention.Phrases.Match;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;
import org.chancery.knowledge.State;

/**
 * Calls what is of a state alike in all articles: {@code the Senegalese foreign ministry} and
 * {@code Senegal's foreign ministry} are the {@code foreign ministry of Senegal}.
 */
final class OfState {

  /** Words of the names of states that stand with an article. */
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "Bahamas",
          "Comoros",
          "Emirates",
          "Gambia",
          "Islands",
          "Isle",
          "Kingdom",
          "Maldives",
          "Netherlands",
          "Philippines",
          "Republic",
          "States");

  /** Sectors of bodies of which a state has one of a kind. */
  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "LEG", "JUD");

  /** What a state stands before: {@code consul of Brazil in Cayenne}. */
  private static final Pattern WHERE = Pattern.compile(" (?:in|at|to|near) ");

  private final Lexicon lexicon;
  private final String text;

  OfState(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** {@code foreign ministry of Senegal}, of what it is and the state it is of. */
  String called(String what, State state) {
    boolean article =
        List.of(state.name().split(" ", -1)).stream().anyMatch(WITH_ARTICLE::contains);
    Matcher where = WHERE.matcher(what);
    int at = where.find() ? where.start() : what.length();
    return what.substring(0, at)
        + (article ? " of the " : " of ")
        + state.name()
        + what.substring(at);
  }

  /**
   * What a phrase that opens with a state's name is called; empty where it opens with none.
   *
   * @param phrase the words for a body or the holder of an office, without their article
   * @param head the noun among them
   */
  Optional<String> called(List<Word> phrase, Word head) {
    Optional<Match<Known>> opening = lexicon.nameAt(phrase, 0);
    Optional<State> state = opening.flatMap(match -> lexicon.state(match.value().key()));
    if (state.isEmpty() || phrase.size() <= opening.get().length()) {
      return Optional.empty();
    }
    int length = opening.get().length();
    boolean owns = phrase.get(length).isPossessive();
    boolean tells = owns ? isOfState(opening.get()) : opening.get().value().sort() == Sort.DEMONYM;
    int from = owns ? length + 1 : length;
    if (!tells || from >= phrase.size() || phrase.get(from).index() > head.index()) {
      return Optional.empty();
    }
    Span what = phrase.get(from).span().through(phrase.getLast().span());
    return Optional.of(called(what.of(text), state.get()));
  }

  /** What a body with a name is called that is of a state: {@code Kenyan Navy}. */
  Optional<String> body(List<Word> name) {
    Optional<String> sector =
        lexicon
            .bodySector(name.getLast().text().toLowerCase(Locale.ROOT))
            .filter(OFFICIAL::contains);
    return sector.flatMap(_ -> called(name, name.getLast()));
  }

  private static boolean isOfState(Match<Known> opening) {
    return switch (opening.value().sort()) {
      case STATE, PEOPLE, DEMONYM -> true;
      case CAPITAL, SEAT, BODY, TREATY, REGION, LISTED -> false;
    };
  }

  /** Whether a noun is the title of an office of states: {@code ambassador}. */
  boolean isOffice(String noun) {
    return lexicon.role(noun).filter(role -> role.use() == Role.Use.OFFICE).isPresent();
  }
}
