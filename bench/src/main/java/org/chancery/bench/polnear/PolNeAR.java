package org.chancery.bench.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.chancery.engine.text.Span;

/**
 * Attributions against PolNeAR (Newell et al. 2018), F1 in percent. {@code exact}, {@code begin}
 * and {@code jaccard} count the distinct spans of a role in a document, without their links, as
 * CofeNet (Wang et al. 2022) does; {@code linked.soft} counts attributions whose cues and sources
 * overlap and whose contents share half their letters, {@code linked.exact} those that are equal.
 */
public final class PolNeAR {

  /** An attribution by its spans; any of them may be in pieces. */
  public record Parts(List<Span> source, List<Span> cue, List<Span> content) {

    public Parts {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }

    List<Span> of(String role) {
      return switch (role) {
        case "source" -> source;
        case "cue" -> cue;
        default -> content;
      };
    }
  }

  private static final List<String> ROLES = List.of("source", "cue", "content");

  /** Right, found and wanted of one measure; or a sum and what it is the mean over. */
  private static final class Count {
    private double right;
    private int found;
    private int wanted;

    double f1() {
      return found + wanted == 0 ? 0 : 200 * right / (found + wanted);
    }

    double mean() {
      return wanted == 0 ? 0 : 100 * right / wanted;
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  /** How a text is read for scoring. */
  @FunctionalInterface
  public interface Reading {
    List<Parts> of(String text);
  }

  /** Scores a reader on a file of lines with {@code text} and {@code attributions}. */
  public static Map<String, Double> score(Path file, Reading reader) throws IOException {
    PolNeAR score = new PolNeAR();
    for (String line : Files.readAllLines(file)) {
      Gold gold = Gold.of(line);
      score.add(gold.text(), gold.attributions(), reader.of(gold.text()));
    }
    return score.figures();
  }

  void add(String text, List<Parts> gold, List<Parts> ours) {
    for (String role : ROLES) {
      Set<Span> wanted = spans(text, gold, role);
      Set<Span> found = spans(text, ours, role);
      Set<Span> both = new HashSet<>(wanted);
      both.retainAll(found);
      count("exact." + role, both.size(), found.size(), wanted.size());
      Set<Integer> begins = begins(wanted);
      begins.retainAll(begins(found));
      count("begin." + role, begins.size(), begins(found).size(), begins(wanted).size());
      jaccard(role, wanted, found);
    }
    count("linked.soft", paired(text, gold, ours, this::isSoft), ours.size(), gold.size());
    count("linked.exact", paired(text, gold, ours, Letters::equals), ours.size(), gold.size());
  }

  private void jaccard(String role, Set<Span> wanted, Set<Span> found) {
    Count count = counts.computeIfAbsent("jaccard." + role, _ -> new Count());
    for (Span span : wanted) {
      count.right += found.stream().mapToDouble(each -> overlap(span, each)).max().orElse(0);
      count.wanted++;
    }
    for (Span span : found) {
      count.wanted += wanted.stream().anyMatch(span::overlaps) ? 0 : 1;
    }
  }

  private static double overlap(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    return shared <= 0 ? 0 : (double) shared / a.through(b).length();
  }

  private static Set<Integer> begins(Set<Span> spans) {
    Set<Integer> begins = new HashSet<>();
    spans.forEach(span -> begins.add(span.begin()));
    return begins;
  }

  private static Set<Span> spans(String text, List<Parts> attributions, String role) {
    Set<Span> spans = new TreeSet<>();
    for (Parts parts : attributions) {
      for (Span span : parts.of(role)) {
        Span trimmed = trimmed(text, span);
        if (trimmed.length() > 0) {
          spans.add(trimmed);
        }
      }
    }
    return spans;
  }

  /** Without white space at its ends. */
  private static Span trimmed(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** The places of an attribution's letters, by role. */
  private record Letters(Set<Integer> source, Set<Integer> cue, Set<Integer> content) {

    static Letters of(String text, Parts parts) {
      return new Letters(
          of(text, parts.source()), of(text, parts.cue()), of(text, parts.content()));
    }

    private static Set<Integer> of(String text, List<Span> spans) {
      Set<Integer> places = new HashSet<>();
      for (Span span : spans) {
        for (int i = span.begin(); i < span.end(); i++) {
          if (!Character.isWhitespace(text.charAt(i))) {
            places.add(i);
          }
        }
      }
      return places;
    }

    double content(Letters other) {
      return 2.0
          * shared(content, other.content)
          / Math.max(1, content.size() + other.content.size());
    }

    private static int shared(Set<Integer> a, Set<Integer> b) {
      return (int) a.stream().filter(b::contains).count();
    }
  }

  private boolean isSoft(Letters a, Letters b) {
    boolean sources =
        (a.source().isEmpty() && b.source().isEmpty())
            || Letters.shared(a.source(), b.source()) > 0;
    return sources && a.content(b) >= 0.5;
  }

  /** How many attributions pair one to one, the best alike first; their cues must overlap. */
  private int paired(
      String text, List<Parts> gold, List<Parts> ours, BiPredicate<Letters, Letters> matches) {
    record Pair(double score, int gold, int ours) {}
    List<Letters> wanted = gold.stream().map(parts -> Letters.of(text, parts)).toList();
    List<Letters> found = ours.stream().map(parts -> Letters.of(text, parts)).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        boolean cues = Letters.shared(wanted.get(i).cue(), found.get(j).cue()) > 0;
        if (cues && matches.test(wanted.get(i), found.get(j))) {
          pairs.add(new Pair(wanted.get(i).content(found.get(j)), i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::ours)
            .reversed());
    Set<Integer> left = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    int count = 0;
    for (Pair pair : pairs) {
      if (!left.contains(pair.gold()) && !right.contains(pair.ours())) {
        left.add(pair.gold());
        right.add(pair.ours());
        count++;
      }
    }
    return count;
  }

  private void count(String name, int right, int found, int wanted) {
    Count count = counts.computeIfAbsent(name, _ -> new Count());
    count.right += right;
    count.found += found;
    count.wanted += wanted;
  }

  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    counts.forEach(
        (name, count) -> figures.put(name, name.startsWith("jaccard") ? count.mean() : count.f1()));
    return figures;
  }
}
