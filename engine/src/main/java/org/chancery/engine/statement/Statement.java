package org.chancery.engine.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.text.Span;

/**
 * Who said what.
 *
 * @param office the speaker's office as the text gives it: {@code President of South Korea}
 * @param content what was said, without the outer quotation marks, in pieces where the cue cuts it
 * @param quoted the parts of the content that stand in quotation marks, without the marks
 * @param said when it was said, ISO 8601
 * @param venue the occasion or medium, in the article's words: {@code press conference}, {@code X}
 */
public record Statement(
    String id,
    Speaker speaker,
    Optional<String> office,
    Optional<Span> cue,
    List<Span> content,
    List<Span> quoted,
    Quotation quotation,
    Act act,
    Optional<String> said,
    Optional<String> venue,
    Evidence evidence) {

  public Statement {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs content: " + id);
    }
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
  }

  /** Whose words the content is in. */
  public enum Quotation {
    /** The speaker's. */
    DIRECT,
    /** The article's. */
    INDIRECT,
    /** Partly the speaker's. */
    MIXED
  }
}
