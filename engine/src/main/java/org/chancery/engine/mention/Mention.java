package org.chancery.engine.mention;

import java.util.Optional;
import org.chancery.engine.text.Span;

/**
 * A stretch of text that stands for somebody or something.
 *
 * @param kind what sort of thing it stands for, as far as the words themselves tell
 * @param known the key of the table line it was found by, as in {@code state:KOR}; empty for names
 *     that no table holds
 */
public record Mention(Span span, Form form, Kind kind, Optional<String> known)
    implements Comparable<Mention> {

  /** How it stands for it. */
  public enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN,
    /** A capital, palace or street for the government that sits there. */
    METONYM
  }

  /** What sort of thing it stands for. */
  public enum Kind {
    PERSON,
    STATE,
    ORGANIZATION,
    PLACE,
    GROUP,
    AGREEMENT,
    EVENT_NAME;

    /** Whether such may do something, and have something done to them. */
    public boolean acts() {
      return switch (this) {
        case PERSON, STATE, ORGANIZATION, GROUP -> true;
        case PLACE, AGREEMENT, EVENT_NAME -> false;
      };
    }
  }

  /** Whether it names a person. */
  public boolean isPersonName() {
    return form == Form.NAME && kind == Kind.PERSON;
  }

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
