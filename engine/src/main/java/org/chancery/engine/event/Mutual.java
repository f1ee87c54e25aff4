package org.chancery.engine.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what several do with one another ({@code met}, {@code agreed}, {@code signed}) from what
 * each does on his own ({@code offered}, {@code welcomed}) or for two others ({@code brokered}).
 */
final class Mutual {

  /** Types of meetings and of what is done together. */
  private static final Set<String> MEETING = Set.of("CONSULT", "COOPERATE");

  private static final String AGREEING = "AGREE";

  private static final String BACKING = "SUPPORT";

  /** How words begin for what one does for two others. */
  private static final List<String> MEDIATING = List.of("broker", "mediat", "facilitat");

  /** How words begin that bind nobody but whoever says them. */
  private static final List<String> ONE_SIDED = List.of("offer", "promis", "pledg", "vow");

  /** How words begin for what two put their names to. */
  private static final List<String> JOINT =
      List.of("sign", "initial", "conclu", "renew", "exten", "amend", "settl", "handshake");

  private Mutual() {}

  /** Whether a word of a type tells of a meeting, whose parties all do the same. */
  static boolean isMeeting(String type, String word) {
    return MEETING.contains(type) && !begins(word, MEDIATING);
  }

  /** Whether several who do it do it with one another, where nobody is named as recipient. */
  static boolean isTogether(String type, String word) {
    return switch (type) {
      case AGREEING -> !begins(word, ONE_SIDED);
      case BACKING -> begins(word, JOINT);
      default -> isMeeting(type, word);
    };
  }

  private static boolean begins(String word, List<String> beginnings) {
    return beginnings.stream().anyMatch(word.toLowerCase(Locale.ROOT)::startsWith);
  }
}
