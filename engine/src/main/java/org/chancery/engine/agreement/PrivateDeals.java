package org.chancery.engine.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.sentence.Sentence;

/** Knows deals of sport and business by the company they keep: {@code the striker signed}. */
final class PrivateDeals {

  private static final Set<String> WORDS =
      Set.of(
          "striker",
          "footballer",
          "footballers",
          "midfielder",
          "goalkeeper",
          "winger",
          "left-back",
          "club",
          "clubs",
          "league",
          "transfer",
          "coach",
          "season",
          "player",
          "players",
          "fans",
          "resale",
          "friendly",
          "album",
          "merger",
          "takeover",
          "acquisition",
          "shareholders",
          "shareholder",
          "buyout",
          "bondholders");

  /** How many of the words a deal needs, since a league and a club may be of states too. */
  private static final int ENOUGH = 2;

  private PrivateDeals() {}

  /** Whether an agreement without a name is spoken of beside two words of sport or business. */
  static boolean isOne(Resolved resolved, Entity agreement) {
    if (agreement.mentions().stream().anyMatch(m -> m.form() == Form.NAME)) {
      return false;
    }
    Set<Integer> paragraphs = new HashSet<>();
    for (Mention mention : agreement.mentions()) {
      paragraphs.add(resolved.marked().parsed().sentenceAt(mention.span().begin()).paragraph());
    }
    List<Sentence> around =
        resolved.marked().parsed().sentences().stream()
            .filter(sentence -> paragraphs.contains(sentence.paragraph()))
            .toList();
    return around.stream()
            .flatMap(sentence -> sentence.words().stream())
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .filter(WORDS::contains)
            .distinct()
            .count()
        >= ENOUGH;
  }
}
