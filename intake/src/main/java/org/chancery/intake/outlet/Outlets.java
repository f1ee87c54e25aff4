package org.chancery.intake.outlet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the names of newspapers, stations and agencies look. */
public final class Outlets {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&.-]{1,7}");

  private static final Pattern DOMAIN =
      Pattern.compile("(?i)(?:www\\.)?[a-z0-9-]{2,40}(?:\\.[a-z]{2,12}){1,2}");

  private static final Pattern PRESS_WORD =
      Pattern.compile(
          "(?i:\\b(?:times|post|herald|news|daily|tribune|gazette|agency|press|observer|guardian"
              + "|standard|journal|chronicle|monitor|mirror|telegraph|express|independent"
              + "|broadcasting|newswire|dispatch|bulletin|courier|ledger|mercury|globe|examiner"
              + "|register|sentinel|inquirer|wire|radio|television|newspaper|weekly|newsroom)\\b"
              + "(?! (?:briefing|conference|office|release|secretary|statement)\\b))");

  /** Words in capitals that head a section or tell the kind of a story. */
  private static final Set<String> LABELS =
      Set.of(
          "world",
          "news",
          "politics",
          "national",
          "nation",
          "international",
          "local",
          "business",
          "economy",
          "asia",
          "africa",
          "europe",
          "americas",
          "mideast",
          "breaking",
          "exclusive",
          "update",
          "urgent",
          "alert",
          "letter",
          "letters",
          "opinion",
          "analysis",
          "watch",
          "video",
          "photos",
          "live",
          "advertisement",
          "share",
          "print",
          "home",
          "menu",
          "latest",
          "top",
          "war",
          "end",
          "more",
          "flash",
          "feature",
          "features",
          "editorial",
          "interview",
          "explainer",
          "factbox",
          "correction",
          "summary",
          "lead",
          "wrapup",
          "refile",
          "us",
          "uk",
          "eu",
          "un");

  private Outlets() {}

  /**
   * A line that is the slug of an outlet: {@code BSS}, {@code The Daily Example}, {@code
   * a.example}.
   */
  public static boolean isSlug(String line) {
    return line.length() <= 50
        && !isLabel(line)
        && (Agencies.named(line).isPresent()
            || ACRONYM.matcher(line).matches()
            || DOMAIN.matcher(line).matches()
            || isTitled(line));
  }

  /** A name that can only be an organisation's. */
  public static boolean isNamedLike(String name) {
    return Agencies.named(name).isPresent()
        || (ACRONYM.matcher(name).matches() && name.length() > 2 && !name.contains("."))
        || DOMAIN.matcher(name).matches()
        || isTitled(name);
  }

  public static boolean isLabel(String line) {
    return LABELS.contains(line.toLowerCase(Locale.ROOT));
  }

  private static boolean isTitled(String line) {
    String[] words = line.split(" ", -1);
    if (words.length < 2 || words.length > 5 || !PRESS_WORD.matcher(line).find()) {
      return false;
    }
    for (String word : words) {
      if (!word.matches("\\p{Lu}.*|of|the|and|de|&")) {
        return false;
      }
    }
    return Character.isLetter(line.charAt(line.length() - 1));
  }
}
