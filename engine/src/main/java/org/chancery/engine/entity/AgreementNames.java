package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** What the words before the name of an agreement tell of it. */
public final class AgreementNames {

  private static final Set<String> REPLACING =
      Set.of(
          "replaces",
          "replaced",
          "replace",
          "replacing",
          "supersedes",
          "superseded",
          "supersede",
          "superseding",
          "succeeds",
          "succeeded",
          "succeed",
          "succeeding",
          "supplants",
          "supplanted",
          "supplant");

  private static final Set<String> FOLLOWING =
      Set.of("successor", "heir", "sequel", "replacement", "substitute");

  private static final Set<String> INSTEAD =
      Set.of("successor", "replacement", "substitute", "amendment");

  private static final Set<String> DASHES = Set.of("-", "–");

  /** What parts a noun from what it is the noun of. */
  private static final Pattern LEADING = Pattern.compile(" (of|on|in|under|with|between|for|to) ");

  private AgreementNames() {}

  /** What it is, in lower case: {@code last round} of {@code last round under the Lauca Treaty}. */
  public static String noun(String name) {
    String noun = isName(name) ? name : LEADING.split(name, 2)[0];
    return noun.toLowerCase(Locale.ROOT);
  }

  static boolean isName(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  /**
   * The first word of a name with what the marks of names left out: {@code Lauca Transit and} of
   * {@code the Lauca Transit and Water Accord}, {@code Nosy Be} of {@code the Nosy Be Protocol}.
   */
  public static int joined(List<Word> words, int from) {
    int start = from;
    while (start > 0 && isInName(words, start - 1)) {
      start--;
    }
    boolean led = start > 0 && ClosedClass.DETERMINER.has(words.get(start - 1));
    boolean capital = words.get(start).isCapitalized();
    return led && capital ? start : from;
  }

  private static boolean isInName(List<Word> words, int word) {
    Word each = words.get(word);
    boolean dash = DASHES.contains(each.text());
    boolean and = each.is("and") && word > 1 && words.get(word - 1).isCapitalized();
    boolean open = !ClosedClass.any(each) || ClosedClass.AUXILIARY.has(each);
    return dash || and || (each.isCapitalized() && open);
  }

  /** {@code replaces}, {@code superseded}: takes the place of another. */
  public static boolean isReplacing(Word word) {
    return REPLACING.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** {@code successor}, {@code heir}: what takes the place of another. */
  public static boolean isFollowing(Word word) {
    return FOLLOWING.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** {@code replacement}, {@code amendment}: a noun for what comes in place of, or on, another. */
  public static boolean isInstead(Word word) {
    return INSTEAD.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** Whether what begins here is replaced by what came before: {@code it replaces the old pact}. */
  static boolean isReplaced(List<Word> words, int from) {
    boolean verb = from > 0 && isReplacing(words.get(from - 1));
    boolean noun = from > 1 && words.get(from - 1).is("to") && isFollowing(words.get(from - 2));
    return verb || noun;
  }
}
