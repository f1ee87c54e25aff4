package org.chancery.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as a reader sees it: its paragraphs, white space folded, joined by one blank; and the
 * surfaces by which an annotation points into it (corpus/GUIDELINE.md, part 1).
 */
final class ArticleText {

  private static final Pattern SURFACE = Pattern.compile("(?:(\\d{1,3}) )?(.+?)(?:#(\\d{1,2}))?");
  private static final Pattern GAP = Pattern.compile("\\s*(?:…|\\.\\.\\.)\\s*");
  private static final String MARKS = "“”‘’–—\u00a0";
  private static final String PLAIN = "\"\"''-- ";

  private final String raw;
  private final String folded;
  private final List<Words> paragraphs;

  private ArticleText(List<String> blocks) {
    StringBuilder text = new StringBuilder();
    List<Words> found = new ArrayList<>();
    for (String block : blocks) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      int begin = text.length();
      text.append(block);
      found.add(new Words(begin, text.length(), found.size() + 1));
    }
    this.raw = text.toString();
    this.folded = folded(raw);
    this.paragraphs = List.copyOf(found);
  }

  /** Reads a text, a page, or a JSON object with {@code title} and {@code text}. */
  static ArticleText read(Path file) throws IOException {
    String content = Files.readString(file);
    String name = file.toString();
    if (name.endsWith(".html")) {
      return new ArticleText(blocks(Jsoup.parse(content)));
    }
    if (name.endsWith(".json")) {
      JsonNode object = JsonMapper.shared().readTree(content);
      return of(object.path("title").asString("") + "\n\n" + object.path("text").asString(""));
    }
    return of(content);
  }

  static ArticleText of(String content) {
    List<String> blocks = new ArrayList<>();
    for (String block : content.split("\\R[ \\t]*\\R", -1)) {
      String line = block.replaceAll("\\s+", " ").strip();
      if (!line.isEmpty()) {
        blocks.add(line);
      }
    }
    return new ArticleText(blocks);
  }

  private static List<String> blocks(Document page) {
    List<String> blocks = new ArrayList<>();
    for (Element element : page.body().select("*")) {
      boolean leaf = element.isBlock() && element.children().stream().noneMatch(Element::isBlock);
      if (leaf && element.hasText()) {
        blocks.add(element.text().strip());
      }
    }
    return blocks;
  }

  String raw() {
    return raw;
  }

  List<Words> paragraphs() {
    return paragraphs;
  }

  String words(Words words) {
    return raw.substring(words.begin(), words.end());
  }

  /** A place in the text in code points, as the gold counts. */
  int codePoint(int offset) {
    return raw.codePointCount(0, offset);
  }

  /** The first place where the same words stand. */
  Words first(Words words) {
    return occurrences(words(words), paragraphs, false).getFirst();
  }

  /**
   * Where a surface stands, all candidates: in its own paragraph, else in the given one, else in
   * the first later one that has it; anywhere if none is given.
   *
   * @param paragraph from 1; 0 for anywhere
   * @return empty if it is not found
   */
  List<Words> find(String surface, int paragraph, boolean anyCase) {
    List<Words> whole = from(surface, paragraph, anyCase);
    if (!whole.isEmpty()) {
      return whole;
    }
    Matcher parts = SURFACE.matcher(surface);
    if (!parts.matches()) {
      return List.of();
    }
    String words = parts.group(2);
    List<Words> found =
        parts.group(1) == null
            ? from(words, paragraph, anyCase)
            : in(words, Integer.parseInt(parts.group(1)), anyCase);
    if (parts.group(3) == null) {
      return found;
    }
    int number = Integer.parseInt(parts.group(3));
    return number >= 1 && number <= found.size() ? List.of(found.get(number - 1)) : List.of();
  }

  /** Whether a surface names its paragraph or its number, so that it means that place alone. */
  boolean isPlaced(String surface) {
    Matcher parts = SURFACE.matcher(surface);
    return occurrences(surface, paragraphs, true).isEmpty()
        && parts.matches()
        && (parts.group(1) != null || parts.group(3) != null);
  }

  private List<Words> from(String words, int paragraph, boolean anyCase) {
    if (paragraph <= 0) {
      return occurrences(words, paragraphs, anyCase);
    }
    for (int p = paragraph; p <= paragraphs.size(); p++) {
      List<Words> found = in(words, p, anyCase);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Words> in(String words, int paragraph, boolean anyCase) {
    if (paragraph < 1 || paragraph > paragraphs.size()) {
      return List.of();
    }
    return occurrences(words, List.of(paragraphs.get(paragraph - 1)), anyCase);
  }

  private List<Words> occurrences(String words, List<Words> where, boolean anyCase) {
    List<Words> literal = literal(words, where, anyCase);
    if (!literal.isEmpty()) {
      return literal;
    }
    String[] ends = GAP.split(words, -1);
    if (ends.length != 2 || ends[0].isBlank() || ends[1].isBlank()) {
      return List.of();
    }
    List<Words> found = new ArrayList<>();
    for (Words begin : literal(ends[0], where, anyCase)) {
      Words paragraph = paragraphs.get(begin.paragraph() - 1);
      Words rest = new Words(begin.end(), paragraph.end(), begin.paragraph());
      literal(ends[1], List.of(rest), anyCase).stream()
          .findFirst()
          .map(end -> new Words(begin.begin(), end.end(), begin.paragraph()))
          .ifPresent(found::add);
    }
    return found;
  }

  private List<Words> literal(String words, List<Words> where, boolean anyCase) {
    String wanted = folded(words.strip());
    if (wanted.isEmpty()) {
      return List.of();
    }
    String text = anyCase ? folded.toLowerCase(Locale.ROOT) : folded;
    String sought = anyCase ? wanted.toLowerCase(Locale.ROOT) : wanted;
    if (text.length() != folded.length()) {
      text = folded;
    }
    List<Words> found = new ArrayList<>();
    for (Words part : where) {
      int at = text.indexOf(sought, part.begin());
      while (at >= 0 && at + sought.length() <= part.end()) {
        if (isWhole(at, at + sought.length())) {
          found.add(new Words(at, at + sought.length(), part.paragraph()));
        }
        at = text.indexOf(sought, at + 1);
      }
    }
    return found;
  }

  private boolean isWhole(int begin, int end) {
    return !(isLetter(begin - 1) && isLetter(begin)) && !(isLetter(end - 1) && isLetter(end));
  }

  private boolean isLetter(int index) {
    return index >= 0 && index < raw.length() && Character.isLetterOrDigit(raw.charAt(index));
  }

  private static String folded(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int mark = MARKS.indexOf(plain.charAt(i));
      if (mark >= 0) {
        plain.setCharAt(i, PLAIN.charAt(mark));
      }
    }
    return plain.toString();
  }

  /** The nearest of the candidates to some words. */
  static Optional<Words> nearest(List<Words> candidates, Words to) {
    return candidates.stream()
        .min(java.util.Comparator.comparingInt((Words each) -> each.distance(to)));
  }
}
