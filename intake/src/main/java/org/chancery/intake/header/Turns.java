package org.chancery.intake.header;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The turns of a transcript, each with the name of who speaks before a colon. */
final class Turns {

  /** A name, what brackets or a comma add to it, and a colon. */
  private static final Pattern TURN =
      Pattern.compile(
          "^(?:\\p{Lu}[^:\\s]{0,30} ){0,6}(\\p{Lu}[^:,\\s]{0,30})"
              + "(?: [(\\[][^:)\\]]{1,80}[)\\]]|,(?: \\p{L}[^:\\s]{0,30}){1,4})?: ");

  /** Turns that make a text one of recorded voices where nobody speaks again. */
  private static final int SEVERAL = 3;

  private static final Pattern FIRST_PERSON =
      Pattern.compile(": [^\"“«]*\\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\\b");

  /** Who asks in transcripts. */
  private static final Set<String> ASKERS = Set.of("Q", "QUESTION", "Question", "REPORTER");

  private final List<String> paragraphs;

  Turns(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * Whether a paragraph is a turn of a transcript, in which somebody asks or speaks again; or one
   * in the first person of several.
   */
  boolean isOne(int i) {
    String own = speaker(paragraphs.get(i));
    List<String> names =
        paragraphs.stream()
            .map(Turns::speaker)
            .filter(name -> name.equals(own) || ASKERS.contains(name) || isInCapitals(name))
            .toList();
    boolean talk =
        names.stream().anyMatch(ASKERS::contains) || Set.copyOf(names).size() < names.size();
    boolean recited = names.size() >= SEVERAL && FIRST_PERSON.matcher(paragraphs.get(i)).find();
    return !own.isEmpty() && (talk || recited);
  }

  /** {@code Present: Awa Ba, envoy of Mali}: whether a line tells who {@code MS BA} is. */
  boolean areIntroducedBy(String line) {
    List<String> words = List.of(line.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’-]+", -1));
    return paragraphs.stream()
        .map(Turns::speaker)
        .filter(name -> !name.isEmpty() && !ASKERS.contains(name))
        .anyMatch(words::contains);
  }

  private static boolean isInCapitals(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** The last word of the name that opens a turn: {@code BA} of {@code MR BA: We will go}. */
  private static String speaker(String paragraph) {
    Matcher matcher = TURN.matcher(paragraph);
    return matcher.find() ? matcher.group(1) : "";
  }
}
