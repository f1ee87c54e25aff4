package org.chancery.engine.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The word of a noun phrase that says who or what; the network was trained on the same words. */
public final class Heads {

  private static final Set<String> ENDS =
      Set.of(
          "of", "in", "at", "on", "from", "for", "with", "by", "to", "who", "whom", "whose",
          "which", "that", "where", "when", "as", "against", "over", "under", "near", "between",
          "among", "outside", "inside", "across", "after", "before", "during", "since", "until",
          "without", "within", ",", "(", ";", ":", "and", "or", "but");

  private Heads() {}

  /**
   * The last word before what further tells of it: {@code guards} of {@code guards at the mine}.
   */
  public static Word of(List<Word> phrase) {
    Word head = phrase.getFirst();
    for (int i = 1; i < phrase.size(); i++) {
      Word word = phrase.get(i);
      if (ENDS.contains(word.text().toLowerCase(Locale.ROOT))) {
        break;
      }
      head = word.isPossessive() ? head : word;
    }
    return head;
  }
}
