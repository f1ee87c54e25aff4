package org.chancery.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;

/**
 * The words of a statement cut into what is quoted and what is not. The article's own marks are
 * taken out of what is not quoted: whoever shows the words sets marks round the quoted ones only.
 */
final class Pieces {

  private static final String MARKS = "\"“”„‟«»";
  private static final String GAP = " … ";

  private Pieces() {}

  static List<Fact.Piece> of(Statement statement, String text) {
    List<Fact.Piece> pieces = new ArrayList<>();
    int last = -1;
    for (Span content : statement.content().stream().sorted().toList()) {
      if (last >= 0) {
        pieces.add(new Fact.Piece(between(text, last, content.begin()), false));
      }
      cut(content, statement.quoted(), text, pieces);
      last = content.end();
    }
    return withoutTail(pieces);
  }

  /** Without the mark that only parts the last words from what the article says next. */
  private static List<Fact.Piece> withoutTail(List<Fact.Piece> pieces) {
    if (pieces.isEmpty()) {
      return pieces;
    }
    Fact.Piece last = pieces.getLast();
    if (!last.quoted() && last.text().matches(".*[,;:]\\s*")) {
      pieces.removeLast();
      String words = last.text().stripTrailing();
      pieces.add(new Fact.Piece(words.substring(0, words.length() - 1), false));
    }
    return pieces;
  }

  private static void cut(Span content, List<Span> quoted, String text, List<Fact.Piece> pieces) {
    int at = content.begin();
    for (Span quote : within(content, quoted).toList()) {
      if (quote.begin() > at) {
        unquoted(text.substring(at, withoutSingle(text, at, quote.begin())), pieces);
      }
      if (quote.end() > at) {
        pieces.add(
            new Fact.Piece(
                oneLine(text.substring(Math.max(at, quote.begin()), quote.end())), true));
        at = quote.end();
      }
    }
    boolean closed = at > content.begin() && at < content.end() && isSingle(text.charAt(at));
    at = closed ? at + 1 : at;
    if (at < content.end()) {
      unquoted(text.substring(at, content.end()), pieces);
    }
  }

  /** The end of what is not quoted, before the single mark that opens the quotation behind it. */
  private static int withoutSingle(String text, int from, int end) {
    return end > from && isSingle(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  private static Stream<Span> within(Span content, List<Span> quoted) {
    return quoted.stream()
        .filter(content::overlaps)
        .map(q -> new Span(Math.max(q.begin(), content.begin()), Math.min(q.end(), content.end())))
        .sorted();
  }

  private static void unquoted(String words, List<Fact.Piece> pieces) {
    StringBuilder bare = new StringBuilder(words.length());
    words.chars().filter(c -> MARKS.indexOf(c) < 0).forEach(c -> bare.append((char) c));
    if (!bare.isEmpty()) {
      pieces.add(new Fact.Piece(oneLine(bare.toString()), false));
    }
  }

  /** A space where only white space and marks are left out, else an ellipsis. */
  private static String between(String text, int begin, int end) {
    return text.substring(begin, Math.max(begin, end))
            .chars()
            .allMatch(c -> Character.isWhitespace(c) || MARKS.indexOf(c) >= 0)
        ? " "
        : GAP;
  }

  /** The words with single spaces between them. */
  static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
