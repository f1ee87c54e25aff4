package org.chancery.engine.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.sentence.Word;

/** The verbs that ascribe words to a speaker, in all their forms. */
public final class Cues {

  private static final String REGULAR =
      "add note state declare announce claim argue insist stress emphasize emphasise explain warn"
          + " vow pledge promise accuse deny reject call urge demand ask reply respond post tweet"
          + " comment remark observe quip recall conclude confirm admit acknowledge concede suggest"
          + " propose predict maintain affirm reaffirm reiterate repeat caution describe assert"
          + " contend complain lament joke exclaim thank congratulate condemn denounce praise"
          + " criticize criticise dismiss brand hail blame threaten appeal disclose reveal report"
          + " estimate counter retort signal hope refuse decline clarify elaborate continue agree"
          + " recommend advise charge allege stipulate label term characterize characterise voice"
          + " underline underscore highlight welcome apologize apologise boast mention express"
          + " offer regret protest assure inform doubt mock deplore applaud answer wonder point"
          + " believe think echo testify invite plead order commend dispute remind";

  private static final String IRREGULAR =
      "say:says,said,saying tell:tells,told,telling write:writes,wrote,written,writing"
          + " swear:swears,swore,sworn,swearing read:reads,reading speak:speaks,spoke,speaking"
          + " quote:quotes,quoted go:went";

  private static final Map<String, String> LEMMAS = lemmas();

  private Cues() {}

  private static Map<String, String> lemmas() {
    Map<String, String> lemmas = new HashMap<>();
    for (String verb : REGULAR.split(" ")) {
      String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
      boolean y = verb.endsWith("y") && !verb.endsWith("ay");
      String past = y ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed";
      String third =
          y ? verb.substring(0, verb.length() - 1) + "ies" : verb + (sibilant(verb) ? "es" : "s");
      lemmas.put(verb, verb);
      lemmas.put(past, verb);
      lemmas.put(third, verb);
      lemmas.put(stem + "ing", verb);
      if (verb.equals("admit") || verb.equals("quip")) {
        char last = verb.charAt(verb.length() - 1);
        lemmas.put(verb + last + "ed", verb);
        lemmas.put(verb + last + "ing", verb);
      }
    }
    for (String line : IRREGULAR.split(" ")) {
      String[] parts = line.split(":");
      lemmas.put(parts[0], parts[0]);
      for (String form : parts[1].split(",")) {
        lemmas.put(form, parts[0]);
      }
    }
    return lemmas;
  }

  private static boolean sibilant(String verb) {
    return verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
  }

  /** The verb in its plain form, if the word is a form of one of these verbs. */
  public static Optional<String> lemma(Word word) {
    return Optional.ofNullable(LEMMAS.get(word.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether the form is one that a subject can stand before: not {@code say}, {@code saying}. */
  static boolean isFinite(Word word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    Optional<String> lemma = lemma(word);
    return lemma.isPresent() && !lower.endsWith("ing") && !lower.equals(lemma.get());
  }

  static boolean isParticiple(Word word) {
    return lemma(word).isPresent() && word.text().endsWith("ing");
  }
}
