package org.chancery.engine.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.sentence.Word;

/** Words for those by whose vote a step becomes law: {@code deputies}, {@code both parliaments}. */
final class Voting {

  private static final Set<String> WORDS =
      Set.of(
          "parliament",
          "parliaments",
          "assembly",
          "assemblies",
          "senate",
          "congress",
          "house",
          "houses",
          "chamber",
          "chambers",
          "legislature",
          "legislatures",
          "deputies",
          "lawmakers",
          "legislators",
          "senators",
          "mps",
          "voters",
          "electorate",
          "diet",
          "knesset",
          "majlis",
          "duma",
          "rada",
          "bundestag",
          "riigikogu",
          "sejm");

  private Voting() {}

  static boolean is(Word word) {
    return WORDS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** Whether a body is called by one: {@code National Assembly}. */
  static boolean isNamed(String name) {
    return Arrays.stream(HeadWords.plain(name).toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(WORDS::contains);
  }
}
