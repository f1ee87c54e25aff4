package org.chancery.engine.mention;

import java.util.Locale;
import java.util.Set;
import org.chancery.engine.sentence.Word;

/** Verbs that nearly always have a speaker for their subject. */
public final class Reporting {

  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "added",
          "adds",
          "stated",
          "noted",
          "insisted",
          "warned",
          "argued",
          "claimed",
          "explained",
          "wrote",
          "tweeted",
          "declared",
          "stressed",
          "emphasized",
          "emphasised",
          "acknowledged",
          "admitted",
          "replied",
          "urged",
          "vowed",
          "denied");

  private Reporting() {}

  /** Whether the word mostly tells that its subject speaks. */
  public static boolean isVerb(Word word) {
    return VERBS.contains(word.text().toLowerCase(Locale.ROOT));
  }
}
