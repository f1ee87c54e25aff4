package org.chancery.app.brief;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.event.Event.Standing;
import org.chancery.record.merge.Fact;

/**
 * The words for who did what to whom. What was done is told in the article's own words; ours only
 * name its kind, by a noun that fits what is planned or denied as well as what is done.
 */
final class Deeds {

  /** Words that tell what was done, in characters; the article has all of them. */
  static final int CLAUSE = 110;

  private static final String NOBODY = "unknown";

  /** Words before the verb that are shown of a clause that is cut, in characters. */
  private static final int BEFORE = 12;

  /** Fewer characters than this, from the verb on, tell nothing by themselves. */
  private static final int BEHIND = 20;

  private Deeds() {}

  /** {@code 3 May 2029}, {@code by 3 May 2029} where no words tell the day. */
  static String date(Fact.Deed deed) {
    return deed.date().map(date -> DateText.brief(date, deed.dated())).orElse("no date");
  }

  /**
   * {@code Iceland → Norway}, {@code Finland ↔ Estonia}, {@code unknown → Norway}; nothing where
   * neither those who did it are told nor those to whom it was done.
   */
  static String parties(Fact.Deed deed) {
    String actors =
        deed.reciprocal() ? String.join(" ↔ ", deed.actors()) : Wording.few(deed.actors());
    if (deed.recipients().isEmpty()) {
      return actors;
    }
    return (actors.isEmpty() ? NOBODY : actors) + " → " + Wording.few(deed.recipients());
  }

  /** The article's words, or as many whole ones as fit, from the verb on where it comes late. */
  static String clause(Fact.Deed deed, int most) {
    String words = deed.clause();
    int verb = words.indexOf(deed.verb());
    boolean late = words.length() > most && verb > BEFORE && words.length() - verb > BEHIND;
    return "‹" + Voices.clipped(late ? "… " + words.substring(verb) : words, most) + "›";
  }

  /** Where it was, and which of the user's categories it is of: {@code (Suva, Fiji) #seizure}. */
  static String marks(Fact.Deed deed) {
    String place = deed.place().map(name -> " (" + name + ")").orElse("");
    return place + deed.categories().stream().map(name -> " #" + name).collect(joining());
  }

  /** What must be known before it is taken for a fact: {@code alleged}; none where it is one. */
  static Optional<String> standing(Fact.Deed deed) {
    boolean saidByNobody = deed.standing() == Standing.DENIED && deed.assertedBy().isEmpty();
    return deed.standing() == Standing.DONE
        ? Optional.empty()
        : Optional.of(Wording.of(deed.standing()) + (saidByNobody ? ", or not done" : ""));
  }

  /** Whether it may never have been so, or come to be. */
  static boolean isDoubtful(Fact.Deed deed) {
    return switch (deed.standing()) {
      case DONE, ONGOING, PLANNED -> false;
      case HYPOTHETICAL, ALLEGED, DENIED, COLLAPSED -> true;
    };
  }

  /** Who alleges or denies it: {@code by Priit Laanemaa}. */
  static Optional<String> by(Fact.Deed deed) {
    return isByWord(deed) ? speakers(deed).map(names -> "by " + names) : Optional.empty();
  }

  /** Whose words tell it, where they neither allege nor deny it. */
  static Optional<String> accordingTo(Fact.Deed deed) {
    return isByWord(deed) ? Optional.empty() : speakers(deed).map(names -> "according to " + names);
  }

  private static boolean isByWord(Fact.Deed deed) {
    return deed.standing() == Standing.ALLEGED || deed.standing() == Standing.DENIED;
  }

  private static Optional<String> speakers(Fact.Deed deed) {
    List<String> names = deed.assertedBy().stream().map(Voices::called).distinct().toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(Wording.listed(names));
  }

  /** What kind of act it is: {@code expulsion}. */
  static String kind(Fact.Deed deed) {
    if (deed.isAgreementStage(Stage.SIGNED)) {
      return "signature";
    }
    if (deed.isAgreementStage(Stage.RATIFIED)) {
      return "ratification";
    }
    return deed.mode()
        .flatMap(mode -> kind(deed.type() + " " + mode))
        .or(() -> kind(deed.type()))
        .orElseGet(() -> deed.type().toLowerCase(Locale.ROOT));
  }

  /** The noun for a type, or for a type with a mode. */
  static Optional<String> kind(String coding) {
    return Optional.of(noun(coding)).filter(noun -> !noun.isEmpty());
  }

  private static String noun(String coding) {
    return switch (coding) {
      case "AGREE" -> "pledge";
      case "CONSULT" -> "talks";
      case "SUPPORT" -> "support";
      case "CONCEDE" -> "concession";
      case "COOPERATE" -> "cooperation";
      case "AID" -> "aid";
      case "RETREAT" -> "retreat";
      case "REQUEST" -> "request";
      case "ACCUSE" -> "accusation";
      case "REJECT" -> "refusal";
      case "THREATEN" -> "threat";
      case "PROTEST" -> "protest";
      case "SANCTION" -> "sanction";
      case "MOBILIZE" -> "mobilization";
      case "COERCE" -> "coercion";
      case "ASSAULT" -> "attack";
      case "CONSULT visit" -> "visit";
      case "CONSULT third-party" -> "talks at a third party’s";
      case "CONSULT multilateral" -> "talks among several";
      case "CONSULT phone" -> "talks by phone";
      case "RETREAT withdraw" -> "withdrawal";
      case "RETREAT release" -> "release";
      case "RETREAT disarm" -> "disarmament";
      case "RETREAT ceasefire" -> "ceasefire";
      case "RETREAT access" -> "access granted";
      case "RETREAT resign" -> "resignation";
      case "REQUEST assist" -> "request for help";
      case "REQUEST change" -> "request for change";
      case "REQUEST yield" -> "request to give way";
      case "REQUEST meet" -> "request for a meeting";
      case "ACCUSE disapprove" -> "disapproval";
      case "ACCUSE investigate" -> "investigation";
      case "ACCUSE allege" -> "accusation of wrong";
      case "REJECT assist" -> "refusal of help";
      case "REJECT change" -> "refusal of change";
      case "REJECT yield" -> "refusal to give way";
      case "REJECT meet" -> "refusal of a meeting";
      case "THREATEN restrict" -> "threat of limits";
      case "THREATEN arrest" -> "threat of arrest";
      case "THREATEN relations" -> "threat to end ties";
      case "THREATEN expel" -> "threat of expulsion";
      case "THREATEN territory" -> "threat to take ground";
      case "THREATEN violence" -> "threat of force";
      case "PROTEST demo" -> "demonstration";
      case "PROTEST riot" -> "riot";
      case "PROTEST strike" -> "strike";
      case "PROTEST hunger" -> "hunger strike";
      case "PROTEST boycott" -> "boycott";
      case "PROTEST obstruct" -> "blockade";
      case "PROTEST vandalize" -> "damage in protest";
      case "SANCTION convict" -> "conviction";
      case "SANCTION expel" -> "expulsion";
      case "SANCTION withdraw" -> "withdrawal from ties";
      case "SANCTION discontinue" -> "cut in ties or trade";
      case "MOBILIZE troops" -> "mobilization of troops";
      case "MOBILIZE weapons" -> "mobilization of weapons";
      case "MOBILIZE police" -> "mobilization of police";
      case "MOBILIZE militia" -> "mobilization of a militia";
      case "COERCE seize" -> "search or seizure";
      case "COERCE restrict" -> "restriction";
      case "COERCE censor" -> "censorship";
      case "COERCE curfew" -> "curfew";
      case "COERCE martial-law" -> "martial law";
      case "COERCE arrest" -> "arrest";
      case "COERCE deport" -> "deportation";
      case "COERCE withhold" -> "cut in supply";
      case "COERCE misinformation" -> "deception";
      case "COERCE cyber" -> "attack by computer";
      case "ASSAULT abduct" -> "abduction";
      case "ASSAULT beat" -> "beating";
      case "ASSAULT torture" -> "torture";
      case "ASSAULT sexual" -> "sexual violence";
      case "ASSAULT targeted" -> "attack on chosen persons";
      case "ASSAULT destroy" -> "destruction";
      case "ASSAULT primitive" -> "attack with fire, blades or stones";
      case "ASSAULT firearms" -> "attack with firearms";
      case "ASSAULT explosives" -> "attack with explosives";
      case "ASSAULT suicide-attack" -> "suicide attack";
      case "ASSAULT aerial" -> "attack from the air";
      case "ASSAULT drone" -> "attack by drones";
      case "ASSAULT heavy-weapons" -> "attack with heavy weapons";
      case "ASSAULT crowd-control" -> "crowd control by force";
      case "ASSAULT unconventional" -> "attack with unconventional weapons";
      default -> "";
    };
  }
}
