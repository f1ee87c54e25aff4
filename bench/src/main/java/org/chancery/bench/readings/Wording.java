package org.chancery.bench.readings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How names and phrases are compared: without case, accents, articles, possessives and spelling.
 */
final class Wording {

  private static final Set<String> STOP =
      Set.of("of", "the", "for", "to", "on", "and", "in", "a", "an");
  private static final Pattern OWNER = Pattern.compile("'s?\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Wording() {}

  /** With straight quotation marks, plain dashes and plain spaces; as long as before. */
  static String straight(String text) {
    return text.replace('“', '"')
        .replace('”', '"')
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('–', '-')
        .replace('—', '-')
        .replace('\u00a0', ' ');
  }

  static String folded(String text) {
    return straight(SPACE.matcher(text).replaceAll(" ").strip());
  }

  static String plain(String text) {
    String lower =
        Normalizer.normalize(straight(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder();
    lower
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(letters::appendCodePoint);
    String plain = OWNER.matcher(letters).replaceAll("");
    plain = OTHER.matcher(plain).replaceAll(" ").strip();
    plain =
        plain
            .replace("defense", "defence")
            .replace("spokeswoman", "spokesperson")
            .replace("spokesman", "spokesperson");
    return ARTICLE.matcher(plain).replaceFirst("");
  }

  /** The words that count. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : plain(text).split(" ")) {
      if (!word.isEmpty() && !STOP.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** F1 of the words two phrases share. */
  static double overlap(String one, String two) {
    List<String> a = words(one);
    List<String> b = words(two);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Map<String, Integer> left = counts(b);
    int shared = 0;
    for (Map.Entry<String, Integer> entry : counts(a).entrySet()) {
      shared += Math.min(entry.getValue(), left.getOrDefault(entry.getKey(), 0));
    }
    return 2.0 * shared / (a.size() + b.size());
  }

  private static Map<String, Integer> counts(Collection<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }
}
