package org.chancery.engine.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.text.Span;

/**
 * Who said what.
 *
 * @param office the speaker's office as the text gives it: {@code President of South Korea}
 * @param content what was said, without the outer quotation marks, in pieces where the cue cuts it
 * @param quoted the parts of the content that stand in quotation marks, without the marks
 * @param within the id of the statement that reports this one: {@code she said he had promised}
 * @param said when it was said, ISO 8601
 * @param occasion where and how it was said
 * @param confidence that this speaker said this, 0 to 1, two digits; empty where nobody reckoned it
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
    Optional<String> within,
    Matter matter,
    Optional<String> said,
    Occasion occasion,
    Optional<BigDecimal> confidence,
    Evidence evidence) {

  public Statement {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs content: " + id);
    }
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
  }

  /** The same statement, held with this confidence for these reasons. */
  public Statement held(BigDecimal confidence, Evidence evidence) {
    return new Statement(
        id,
        speaker,
        office,
        cue,
        content,
        quoted,
        quotation,
        act,
        within,
        matter,
        said,
        occasion,
        Optional.of(confidence),
        evidence);
  }

  /** The same statement, within another only if that is one of these. */
  public Statement kept(Set<String> statements) {
    return new Statement(
        id,
        speaker,
        office,
        cue,
        content,
        quoted,
        quotation,
        act,
        within.filter(statements::contains),
        matter,
        said,
        occasion,
        confidence,
        evidence);
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
