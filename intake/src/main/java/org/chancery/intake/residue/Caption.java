package org.chancery.intake.residue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.intake.outlet.Agencies;

/** The words under a picture: a scene in the present tense, most often with the photographer. */
final class Caption {

  private static final int LONGEST = 700;

  /** Those who sell pictures, and where pictures come from that nobody sells. */
  private static final String HOUSE =
      "(?:"
          + Agencies.ANY
          + "|REUTERS|Getty(?: Images)?|dpa|PA(?: Wire| Media)?|News1|Shutterstock|iStock|Flickr"
          + "|Wikimedia(?: Commons)?|Wikipedia|Bloomberg|ZUMA|Alamy|NurPhoto|SOPA|Pool|Handout"
          + "|Facebook|Twitter|Instagram|Screengrab|Courtesy)";

  private static final String PICTURE =
      "(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Pp]ics?|[Ff]ile(?: photo)?|FILE(?:"
          + " PHOTO)?|[Gg]raphics?|[Vv]ideo|[Hh]andout|[Cc]ourtesy|[Cc]redits?)";

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.]*";

  private static final String NAMES =
      NAME + "(?:[ /,&@-]{1,3}(?:" + NAME + "|of|the|and|for|de|via|pool)){0,6}";

  /** What stands after the last sentence of a caption. */
  private static final String CREDIT =
      "(?:(?:"
          + NAME
          + " ){0,3}"
          + PICTURE
          + "(?: credit| courtesy| provided| supplied)?"
          + "(?: (?:by|from|of|via)\\b)?(?: ?[:/|–—-] ?| )?(?:"
          + NAMES
          + ")?"
          + "|"
          + HOUSE
          + "(?: "
          + PICTURE
          + ")?(?: ?[/|–-] ?"
          + NAMES
          + ")?"
          + "|"
          + NAMES
          + " ?/ ?"
          + HOUSE
          + "(?:/"
          + NAMES
          + ")?"
          + "|"
          + NAMES
          + "(?: via|/via) "
          + NAMES
          + ")";

  private static final Pattern CREDITED =
      Pattern.compile(
          "(?:[.!?)\"”’\\]] *[-–—/|]{0,2}| [-–—/|]) *(?:[(\\[]"
              + CREDIT
              + "[)\\]]\\.?|"
              + CREDIT
              + ")$");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[](?:"
              + PICTURE
              + "(?: ?[:/|–—-] ?| (?:by|courtesy|from|credit):? )"
              + NAMES
              + "|(?:"
              + NAME
              + "[ /]){1,5}"
              + PICTURE
              + "|"
              + HOUSE
              + " ?/ ?"
              + NAMES
              + "|"
              + NAMES
              + " ?/ ?"
              + HOUSE
              + "|"
              + PICTURE
              + ")[)\\]]\\.?$");

  private static final Pattern BEGINS =
      Pattern.compile(
          "^[\\[(]?(?:FILE PHOTO\\b|File photo\\b|FILE ?[-–—:]|File ?[–—:-] |PHOTO ?[:|]|Photo"
              + " ?[:|]|Photos?(?: credit)?: ?|Photo (?:by|courtesy)\\b|Photograph(?: by|:)|Image"
              + " ?(?:credit|source)?:|Picture:|Caption:|Pictured[: ]|In this (?:file |undated"
              + " |handout |image |frame )*(?:photo|picture|image|photograph|frame"
              + " grab|screengrab)\\b|A (?:file|handout|combination) (?:photo|picture|image)\\b|An?"
              + " (?:undated )?(?:file )?photo (?:shows|of)\\b|▲|▶ ?Photo)");

  private static final Pattern IN_PICTURE =
      Pattern.compile(
          "(?i)\\b(?:in|on) this (?:file |undated |handout |combination |screen ?grab |aerial"
              + " |combo |video )*(?:photo|photograph|picture|image|still image|frame grab|screen"
              + " ?grab)(?: released| carried| provided| taken| made| from| obtained| supplied|"
              + " distributed|,)|\\b(?:is|are) (?:seen|pictured|shown) (?:here|in"
              + " (?:this|a|an)\\b.{0,40}(?:photo|picture|image))");

  /** Where in the picture somebody stands; not the party behind a senator's name. */
  private static final Pattern POSITION =
      Pattern.compile(
          "(?<!\\b(?:Gov|Sen|Sens|Rep|Reps)\\.? [^()]{1,40})\\((?:L|R|C|left|right|center|centre"
              + "|(?:\\d(?:st|nd|rd|th)|second|third) (?:from )?(?:L|R|left|right)"
              + "|front|back|top|bottom)\\)");

  /** Longer paragraphs with a credit tell a scene, or they are no captions. */
  private static final int WORDS_WITHOUT_SCENE = 30;

  private static final int WORDS_WITH_POSITION = 50;

  private static final Pattern SCENE =
      Pattern.compile(
          "\\b(?:speaks?|talks?|inspects?|attends?|shakes?|poses?|pose|takes?|arrives?|walks?|"
              + "waves?|delivers?|addresses|looks?|meets?|greets?|gestures?|listens?|holds?|stands?|"
              + "sits?|participates?|smiles?|leaves?|leads?|hugs?|embraces?|visits?|reviews?|signs?|"
              + "exchanges?|presides?|answers?|reacts?|marches|march|gathers?|gather|chants?|carry|"
              + "carries|casts?|waits?|queue|walk|pass(?:es)?|drives?|flies|fly|flutters?|patrols?|boards?|enters?|watch(?:es)?|is"
              + " seen|are seen|are pictured|is pictured|is"
              + " shown|clap|applauds?|cheers?|mourn|pray)\\b");

  private static final Pattern LAST_PIECE = Pattern.compile("[.!?][\"”)]? +(?<last>[^.!?]{2,60})$");

  private Caption() {}

  static boolean is(String paragraph) {
    if (paragraph.length() > LONGEST || paragraph.startsWith("\"") || paragraph.startsWith("“")) {
      return false;
    }
    return BEGINS.matcher(paragraph).find()
        || IN_PICTURE.matcher(paragraph).find()
        || isPositioned(paragraph)
        || BRACKETED.matcher(paragraph).find()
        || isCredited(paragraph);
  }

  /** Whether it tells a scene in the present tense, as captions do and reports do not. */
  static boolean isScene(String paragraph) {
    Matcher scene = SCENE.matcher(paragraph);
    return scene.find() && scene.start() < 160;
  }

  /** Where the credit after the last sentence begins; the length where there is none. */
  static int credit(String paragraph) {
    Matcher credit = CREDITED.matcher(paragraph.substring(Math.max(0, paragraph.length() - 120)));
    return credit.find()
        ? Math.max(0, paragraph.length() - 120) + credit.start() + 1
        : paragraph.length();
  }

  private static boolean isPositioned(String paragraph) {
    return words(paragraph) <= WORDS_WITH_POSITION
        && isScene(paragraph)
        && POSITION.matcher(paragraph).find();
  }

  private static boolean isCredited(String paragraph) {
    if (credit(paragraph) < paragraph.length()) {
      return isScene(paragraph) || words(paragraph) <= WORDS_WITHOUT_SCENE;
    }
    Matcher last = LAST_PIECE.matcher(paragraph);
    return last.find() && isScene(paragraph) && isNames(last.group("last"));
  }

  private static int words(String paragraph) {
    return paragraph.split(" ", -1).length;
  }

  private static boolean isNames(String piece) {
    String[] words = piece.split(" ", 7);
    if (words.length > 5) {
      return false;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0))
          && !word.matches("of|the|and|for|by|/|via|-")) {
        return false;
      }
    }
    return true;
  }
}
