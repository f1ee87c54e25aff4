package org.chancery.app.brief;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.merge.Brief;
import org.chancery.record.merge.Fact;
import org.chancery.record.merge.Fact.Voice.Known;

/** The speakers of a brief, each with all that they said. */
final class Voices {

  private Voices() {}

  /** Those who are known by name, each with all that they said. */
  static Map<Fact.Voice, List<Fact.Said>> named(Brief brief) {
    Map<Fact.Voice, List<Fact.Said>> voices = new LinkedHashMap<>(of(brief));
    voices.keySet().removeIf(voice -> voice.known() != Known.NAMED);
    return voices;
  }

  /** What is said by those who are not known by name, each one's together. */
  static List<Fact.Said> others(Brief brief) {
    return of(brief).entrySet().stream()
        .filter(entry -> entry.getKey().known() != Known.NAMED)
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private static Map<Fact.Voice, List<Fact.Said>> of(Brief brief) {
    Map<String, Fact.Voice> first = new LinkedHashMap<>();
    Map<Fact.Voice, List<Fact.Said>> voices = new LinkedHashMap<>();
    for (Fact.Said said : brief.statements()) {
      Fact.Voice voice = first.computeIfAbsent(said.speaker().name(), _ -> said.speaker());
      voices.computeIfAbsent(voice, _ -> new ArrayList<>()).add(said);
    }
    return voices;
  }

  /** What the documents say the speaker is. */
  static Optional<String> offices(Brief brief, Fact.Voice voice) {
    String offices =
        brief.offices().stream()
            .filter(tenure -> tenure.holder().equals(voice.name()))
            .map(Voices::described)
            .distinct()
            .collect(joining(", "));
    return offices.isEmpty() ? Optional.empty() : Optional.of(offices);
  }

  private static String described(Fact.Tenure tenure) {
    String office = Wording.office(tenure);
    return switch (tenure.status()) {
      case CURRENT -> office;
      case ELECT -> Wording.office(tenure.title() + "-elect", tenure.of());
      case FORMER, ACTING -> Wording.of(tenure.status()) + " " + office;
      case CANDIDATE -> "candidate for " + office;
    };
  }

  /** What a reader must know of a speaker who is not known by name. */
  static Optional<String> note(Known known) {
    return switch (known) {
      case NAMED, DESCRIBED, UNKNOWN -> Optional.empty();
      case UNNAMED -> Optional.of("asked not to be named");
      case UNRESOLVED -> Optional.of("who this is could not be told");
    };
  }

  /** What to call a speaker within a sentence. */
  static String called(Fact.Voice voice) {
    return switch (voice.known()) {
      case NAMED -> voice.name();
      case DESCRIBED, UNNAMED -> Wording.within(voice.name());
      case UNRESOLVED, UNKNOWN -> "a speaker not identified";
    };
  }

  /** Who tells that the speaker said it: {@code (as told by Penny Wong)}. */
  static String told(Fact.Said said) {
    return said.teller()
        .filter(teller -> !teller.name().equals(said.speaker().name()))
        .map(teller -> " (as told by " + called(teller) + ")")
        .orElse("");
  }

  /** The words, or as many whole ones as fit, and an ellipsis. */
  static String clipped(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most);
    return text.substring(0, end > most / 2 ? end : most).stripTrailing() + " …";
  }
}
