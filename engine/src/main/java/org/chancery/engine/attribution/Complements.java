package org.chancery.engine.attribution;

import java.util.Map;
import java.util.Set;
import org.chancery.engine.sentence.Word;

/** What may follow the verbs of saying: a clause, an infinitive, an object, a preposition. */
final class Complements {

  private static final Set<String> CLAUSE =
      words(
          "say tell add announce claim insist swear vow warn promise deny admit argue complain"
              + " state explain stress note declare maintain reveal confirm acknowledge concede"
              + " allege assert predict reiterate reply boast suggest propose recommend demand"
              + " threaten caution ask hope assure doubt inform");

  private static final Set<String> INFINITIVE =
      words(
          "promise pledge vow threaten offer decline demand ask swear propose urge appeal order"
              + " tell invite warn");

  private static final Set<String> OBJECT =
      words(
          "accuse blame condemn denounce praise hail welcome congratulate thank reject dismiss deny"
              + " offer pledge promise propose demand criticize criticise regret mock deplore"
              + " applaud");

  private static final Set<String> ADDRESSEE =
      words("tell promise ask urge order warn assure advise remind invite inform offer");

  private static final Map<String, Set<String>> PREPOSITIONS =
      Map.of(
          "call", Set.of("for"),
          "appeal", Set.of("for"),
          "ask", Set.of("for"),
          "insist", Set.of("on"),
          "comment", Set.of("on"),
          "plead", Set.of("for"),
          "warn", Set.of("of", "against"));

  private Complements() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  static boolean takesClause(String lemma) {
    return CLAUSE.contains(lemma);
  }

  static boolean takesInfinitive(String lemma) {
    return INFINITIVE.contains(lemma);
  }

  static boolean takesObject(String lemma) {
    return OBJECT.contains(lemma);
  }

  static boolean takesAddressee(String lemma) {
    return ADDRESSEE.contains(lemma);
  }

  static boolean takesAddressee(Word verb) {
    return Cues.lemma(verb).filter(ADDRESSEE::contains).isPresent();
  }

  /** Whether the verb takes this preposition: {@code called for}. */
  static boolean takes(String lemma, String preposition) {
    return PREPOSITIONS.getOrDefault(lemma, Set.of()).contains(preposition);
  }
}
