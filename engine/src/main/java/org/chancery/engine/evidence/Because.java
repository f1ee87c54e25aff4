package org.chancery.engine.evidence;

import java.util.List;
import org.chancery.engine.text.Span;

/**
 * Why one field of a fact has its value.
 *
 * @param field the name of the field in the JSON
 * @param by the step and the rule or table line that set it, as in {@code statement: pronoun →
 *     latest subject}
 * @param words the words it was read from; empty where the value comes from the header or a table
 */
public record Because(String field, String by, List<Span> words) {

  public Because {
    words = List.copyOf(words);
  }

  /** A reason that rests on one stretch of text. */
  public static Because of(String field, String by, Span words) {
    return new Because(field, by, List.of(words));
  }
}
