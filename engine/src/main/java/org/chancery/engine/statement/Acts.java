package org.chancery.engine.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.sentence.Word;

/**
 * Which act the verbs of saying perform; {@code call}, {@code insist}, {@code swear} and {@code
 * express} are none by themselves, since they do now this, now that: {@code called for}.
 */
final class Acts {

  private static final Map<Act, String> VERBS =
      Map.ofEntries(
          Map.entry(Act.HOPE, "hope"),
          Map.entry(Act.PROMISE, "promise pledge vow"),
          Map.entry(Act.OFFER, "offer"),
          Map.entry(Act.DEMAND, "demand urge order appeal plead"),
          Map.entry(Act.ACCUSE, "accuse charge blame allege complain"),
          Map.entry(Act.DENY, "deny dispute"),
          Map.entry(Act.PRAISE, "praise hail welcome thank applaud commend"),
          Map.entry(Act.CONGRATULATE, "congratulate"),
          Map.entry(
              Act.CONDEMN, "condemn denounce criticize criticise lament deplore mock protest"),
          Map.entry(Act.THREATEN, "threaten"),
          Map.entry(Act.PROPOSE, "propose recommend advise"),
          Map.entry(Act.WARN, "warn caution"),
          Map.entry(Act.CONFIRM, "confirm acknowledge admit concede affirm reaffirm"),
          Map.entry(Act.REJECT, "reject dismiss refuse"),
          Map.entry(Act.DECLINE, "decline"),
          Map.entry(
              Act.COMMENT,
              "comment remark observe tweet post quip joke regret doubt apologize apologise"));

  /**
   * Verbs that are no cues by themselves, and those that do what they do by the word behind. {@code
   * Called} without one names what it judges, so that the acts are tried in their order.
   */
  private static final Map<Act, Pattern> PHRASES =
      new EnumMap<>(
          Map.of(
              Act.OFFER,
              phrases("invit(e|es|ed|ing) "),
              Act.DEMAND,
              phrases(
                  "(call|appeal)(s|ed|ing)? (\\w+ )?(for|on|upon) "
                      + "|request(s|ed|ing)? |want(s|ed)? "),
              Act.CONDEMN,
              phrases(
                  "slam(s|med|ming)? |blast(s|ed|ing)? |lash(es|ed|ing)? out |hit(s|ting)? out at "
                      + "|rip(s|ped|ping)? into |rail(s|ed|ing)? (about|against|at) "
                      + "|(takes?|took|taking) aim at |lambast(e|es|ed|ing)? "
                      + "|chid(e|es|ed|ing) |castigat(e|es|ed|ing) |chastis(e|es|ed|ing) "
                      + "|rebuk(e|es|ed|ing) |berat(e|es|ed|ing) |assail(s|ed|ing)? "
                      + "|decr(y|ies|ied|ying) |ridicul(e|es|ed|ing) |scold(s|ed|ing)? "),
              Act.PRAISE,
              phrases(
                  "laud(s|ed|ing)? |extol(s|led|ling)? |(pays?|paid|paying) (\\w+ )?tribute "
                      + "|(heap|lavish)(s|es|ed|ing)? praise "),
              Act.REJECT,
              phrases(
                  "brush(es|ed|ing)? (aside|off) |rul(e|es|ed|ing) out |rebuff(s|ed|ing)? "
                      + "|object(s|ed|ing)? |(argue|speak|spoke)(s|d|n)? (out )?against "),
              Act.COMMENT,
              phrases(
                  "play(s|ed|ing)? down |downplay(s|ed|ing)? |gloss(es|ed|ing)? over "
                      + "|call(s|ed|ing)? |(describ|liken)(e|s|es|ed|ing) ")));

  /** What the verbs of an act may do as well: {@code warned that he would shut the border}. */
  private static final Map<Act, Set<Act>> ALSO =
      Map.of(
          Act.WARN, Set.of(Act.THREATEN),
          Act.PROMISE, Set.of(Act.THREATEN),
          Act.ACCUSE, Set.of(Act.CONDEMN),
          Act.REJECT, Set.of(Act.DENY, Act.DECLINE),
          Act.COMMENT, Set.of(Act.CONDEMN, Act.DENY));

  /** What is expressed, voiced, issued or extended, by the nouns for it. */
  private static final Map<String, Act> NOUNS =
      Map.ofEntries(
          Map.entry("hope", Act.HOPE),
          Map.entry("hopes", Act.HOPE),
          Map.entry("optimism", Act.HOPE),
          Map.entry("confidence", Act.HOPE),
          Map.entry("congratulations", Act.CONGRATULATE),
          Map.entry("congratulatory", Act.CONGRATULATE),
          Map.entry("thanks", Act.PRAISE),
          Map.entry("gratitude", Act.PRAISE),
          Map.entry("appreciation", Act.PRAISE),
          Map.entry("concern", Act.COMMENT),
          Map.entry("concerns", Act.COMMENT),
          Map.entry("regret", Act.COMMENT),
          Map.entry("doubt", Act.COMMENT),
          Map.entry("doubts", Act.COMMENT),
          Map.entry("condolences", Act.COMMENT),
          Map.entry("outrage", Act.CONDEMN),
          Map.entry("condemnation", Act.CONDEMN));

  /** Verbs for what is held rather than said. */
  private static final Set<String> HELD =
      Set.of("believe", "think", "wonder", "agree", "go", "read");

  private static final Set<String> PASSIVE =
      Set.of("is", "are", "was", "were", "be", "been", "being");

  private static final Pattern NEGATED = Pattern.compile("\\b(not|never)\\b|n['’]t\\b");

  private static final int LONGEST_DENIAL = 9;

  private static final Pattern DENIAL =
      Pattern.compile(
          "^(that )?(there (is|was) no truth|(it|this|that|(the|these|such|those|all) (\\w+ )?"
              + "(claims?|reports?|allegations?|accusations?|charges?|rumou?rs?))"
              + " (is|was|are|were) (\\w+ly |just )?(not true|untrue|false|not the case|baseless"
              + "|groundless|unfounded)\\b)");

  private Acts() {}

  private static Pattern phrases(String phrases) {
    return Pattern.compile("(?<![\\w-])(?:" + phrases + ")");
  }

  /** The act that words of a cue, with those behind it, tell together: {@code brushed aside}. */
  static Optional<Act> ofPhrase(List<Word> words) {
    String told =
        words.stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ", "", " "));
    return NEGATED.matcher(told).find()
        ? Optional.empty()
        : PHRASES.entrySet().stream()
            .filter(each -> each.getValue().matcher(told).find())
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /**
   * What is done by saying these words: {@code We strongly condemn} condemns (Austin's explicit
   * performatives).
   */
  static Optional<Act> performed(List<Word> said) {
    int at = !said.isEmpty() && !said.getFirst().isAlphanumeric() ? 1 : 0;
    boolean own = said.size() > at + 2 && (said.get(at).is("we") || said.get(at).is("i"));
    int verb = own && said.get(at + 1).text().endsWith("ly") ? at + 2 : at + 1;
    Optional<String> done =
        own ? Cues.lemma(said.get(verb)).filter(said.get(verb)::is) : Optional.empty();
    return done.map(Acts::of).filter(act -> act != Act.SAY);
  }

  /** Whether these words say of something that it is not so: {@code it was not true that}. */
  static boolean deny(List<Word> said) {
    String words =
        said.stream()
            .limit(LONGEST_DENIAL)
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return DENIAL.matcher(words).find();
  }

  /** The act that a noun of speech tells: {@code expressed hope}. */
  static Optional<Act> ofNoun(Word word) {
    return Optional.ofNullable(NOUNS.get(word.text().toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether the words of a cue tell by themselves that something is said, whatever the network
   * holds of it: in texts unlike those that it learned acts from it takes too much for beliefs.
   */
  static boolean isSaying(List<Word> cue) {
    boolean passive = cue.stream().anyMatch(word -> PASSIVE.contains(word.text()));
    return cue.stream()
        .anyMatch(
            word ->
                ofNoun(word).isPresent()
                    || Cues.lemma(word)
                        .filter(lemma -> !HELD.contains(lemma))
                        .filter(_ -> !passive || word.text().endsWith("ing"))
                        .isPresent());
  }

  static boolean mayBe(Act told, Act seen) {
    return ALSO.getOrDefault(told, Set.of()).contains(seen);
  }

  static Act of(String lemma) {
    for (Map.Entry<Act, String> entry : VERBS.entrySet()) {
      if ((" " + entry.getValue() + " ").contains(" " + lemma + " ")) {
        return entry.getKey();
      }
    }
    return Act.SAY;
  }
}
