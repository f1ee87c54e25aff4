package org.chancery.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** What the graph gives for one window, a row a word: label scores, and sides of pair heads. */
final class Outputs {

  /** The output that gives the encoder's states. */
  static final String STATES = "states";

  /** The score of a cue's having no source. */
  private static final double NONE = 0;

  private static final String PLAIN_ACT = "say";

  /** How likely an act must be to be more than saying: of 0.4, 0.6 and 0.8 the best on dev. */
  private static final double LIKELY = 0.8;

  /**
   * How likely a word must be to tell an event: of 0.5 to 0.6 the one with which most events of
   * plain and of real news are right; with 0.6 one of 292 spots of dev less is read as one.
   */
  private static final double TELLING = 0.5;

  /**
   * How likely it must be where it has likely parties: lower ones find more events on dev, and more
   * in sentences that tell none.
   */
  private static final double PERHAPS = 0.35;

  private static final double EVEN = 0.5;

  private static final Set<String> YET_TO = Set.of("yet", "to", "be");

  /** Verbs that leave it to their object what is done. */
  private static final Set<String> EMPTY = Set.of("hold", "holds", "held", "holding");

  /** How far before its object such a verb may stand. */
  private static final int NEAR = 5;

  /** Types of which idioms and sports are told too, without anybody to whom it is done. */
  private static final Set<String> FORCE =
      Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "THREATEN", "RETREAT", "AID");

  /** How likely a word must be a party, or head a mention, to be spoken of at all. */
  private static final double POSSIBLE = 0.1;

  /** How likely a word must be a party to be marked as one. */
  private static final double PARTY = 0.35;

  /** What is marked wherever it is spoken of. */
  private static final Set<String> MENTIONED =
      Set.of("agreement", "person", "organization", "group");

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "NUM", "ADJ");

  /** What the head of a source is. */
  private static final Set<String> SPEAKING = Set.of("NOUN", "PROPN", "PRON");

  private static final Set<String> BEFORE_HEAD =
      Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PART");

  /** By what relation a word before a head is a part of its phrase. */
  private static final Set<String> HANGING =
      Set.of("det", "amod", "nummod", "compound", "nmod", "flat", "case");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** What pair heads make of words as the one side, and as the other; kept once asked for. */
  private final Map<String, float[][]> lefts = new HashMap<>();

  private final Map<String, float[][]> rights = new HashMap<>();
  private final List<Word> words;
  private final List<Integer> paragraphs;
  private final Map<String, List<String>> labels;
  private final Map<String, float[][]> rows;

  /**
   * Of these words of a document, which are a window.
   *
   * @param paragraphs the paragraph of each word
   */
  Outputs(
      List<Word> words,
      List<Integer> paragraphs,
      Map<String, List<String>> labels,
      Map<String, float[][]> rows) {
    this.words = words;
    this.paragraphs = paragraphs;
    this.labels = labels;
    this.rows = rows;
  }

  /** The labelled runs of words of one task, in reading order; a paragraph's end ends one. */
  List<Labelled> spans(String task) {
    List<Labelled> spans = new ArrayList<>();
    for (Labelled span : new Tagging(labels(task)).spans(rows(task))) {
      int begin = span.begin();
      for (int i = begin + 1; i <= span.end(); i++) {
        if (i == span.end() || !paragraphs.get(i).equals(paragraphs.get(begin))) {
          spans.add(new Labelled(begin, i, span.label(), span.score()));
          begin = i;
        }
      }
    }
    return spans;
  }

  /** How many words there are. */
  int size() {
    return words.size();
  }

  /** The likeliest label of a word. */
  String label(String task, int word) {
    return labels(task).get(best(rows(task)[word]));
  }

  /** The raw score of a label of a word. */
  double score(String task, String label, int word) {
    return rows(task)[word][labels(task).indexOf(label)];
  }

  /**
   * How strongly words belong together by a pair head, each of a run as the one side, by row, with
   * each as the other.
   */
  double[][] scores(String pairs, int from, int to) {
    float[][] left = rows(pairs + ".left");
    float[][] right = rows(pairs + ".right");
    double[][] scores = new double[to - from][to - from];
    for (int i = from; i < to; i++) {
      for (int j = from; j < to; j++) {
        scores[i - from][j - from] = score(left[i], right[j]);
      }
    }
    return scores;
  }

  /** How strongly two words belong together by a pair head: higher is likelier. */
  private double score(String pairs, int left, int right) {
    return score(left(pairs, left), right(pairs, right));
  }

  /** What a pair head makes of a word as the one side. */
  float[] left(String pairs, int word) {
    return lefts.computeIfAbsent(pairs, name -> rows(name + ".left"))[word];
  }

  /** What a pair head makes of a word as the other side. */
  float[] right(String pairs, int word) {
    return rights.computeIfAbsent(pairs, name -> rows(name + ".right"))[word];
  }

  /** How strongly a pair head joins two sides, of which the one has its bias behind it. */
  static double score(float[] left, float[] right) {
    return left[right.length] + product(left, right);
  }

  /** The sum of products, in four sums that need not wait for each other; b is a whole of fours. */
  private static double product(float[] a, float[] b) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (int i = 0; i < b.length; i += 4) {
      first += a[i] * b[i];
      second += a[i + 1] * b[i + 1];
      third += a[i + 2] * b[i + 2];
      fourth += a[i + 3] * b[i + 3];
    }
    return first + second + third + fourth;
  }

  private float[][] rows(String name) {
    return Objects.requireNonNull(rows.get(name), "the model's graph gives no " + name);
  }

  /** What these heads give, and nothing else, since the rest takes much room. */
  Outputs only(Set<String> heads) {
    Map<String, float[][]> kept = new HashMap<>();
    rows.forEach(
        (name, values) -> {
          if (heads.contains(name.replaceFirst("\\.(left|right)$", ""))) {
            kept.put(name, values);
          }
        });
    return new Outputs(words, paragraphs, labels, kept);
  }

  /** How likely a label of a word is, of all that its head knows. */
  double chance(String task, String label, int word) {
    return softmax(task, word)[labels(task).indexOf(label)];
  }

  /** How likely each label of a word is, in the order of the head's labels. */
  List<Double> chances(String task, int word) {
    return Arrays.stream(softmax(task, word)).boxed().toList();
  }

  private double[] softmax(String task, int word) {
    return Arrays.stream(Tagging.logSoftmax(rows(task)[word])).map(Math::exp).toArray();
  }

  /** The names by CoNLL-2003's scheme. */
  List<NameSpan> names() {
    return spans("conll").stream()
        .map(
            each ->
                new NameSpan(
                    words.get(each.begin()).span().through(words.get(each.end() - 1).span()),
                    each.label(),
                    each.score()))
        .toList();
  }

  /** The words that tell events, with who did them to whom. */
  List<EventAnchor> events() {
    List<EventAnchor> events = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Telling telling = telling(i);
      boolean twice = told(i) > i && telling(told(i)).score() >= PERHAPS;
      if (telling.score() >= PERHAPS && !twice) {
        EventAnchor event = event(telling);
        if (telling.score() >= TELLING || isBorneOut(event)) {
          events.add(event);
        }
      }
    }
    return events;
  }

  /** The verb behind {@code yet to be}, which the network takes for it; else the word itself. */
  private int told(int word) {
    int at = word;
    while (words.get(word).is("yet")
        && at + 1 < words.size()
        && YET_TO.contains(words.get(at).text())) {
      at++;
    }
    return at;
  }

  /** A word with the likeliest type of the event it may tell. */
  private record Telling(int word, int type, double score) {}

  private Telling telling(int word) {
    double[] chances = softmax("event", word);
    int type = likeliest(chances);
    OptionalInt empty = emptyVerb(word);
    if (empty.isPresent() && chances[type] >= POSSIBLE) {
      double[] verb = softmax("event", empty.getAsInt());
      boolean same = likeliest(verb) == type && verb[type] < PERHAPS;
      return new Telling(word, type, chances[type] + (same ? verb[type] : 0));
    }
    return new Telling(word, type, chances[type]);
  }

  private static int likeliest(double[] chances) {
    int type = 1;
    for (int k = 2; k < chances.length; k++) {
      type = chances[k] > chances[type] ? k : type;
    }
    return type;
  }

  /**
   * The verb before its object that says nothing without it: of {@code held talks} one word tells
   * the meeting, and which one it is the network was taught in two ways.
   */
  private OptionalInt emptyVerb(int noun) {
    if (!label("relation", noun).equals("obj")) {
      return OptionalInt.empty();
    }
    return IntStream.iterate(noun - 1, k -> k >= Math.max(0, noun - NEAR), k -> k - 1)
        .takeWhile(k -> words.get(k).isAlphanumeric())
        .filter(k -> EMPTY.contains(letters(k)))
        .findFirst();
  }

  /**
   * Whether a word that tells an event less surely has likely parties: one to whom it is done, or
   * for an act without force one who does it.
   */
  private static boolean isBorneOut(EventAnchor event) {
    boolean force = FORCE.contains(event.type());
    return isAnyLikely(event.recipients()) || (!force && isAnyLikely(event.actors()));
  }

  private static boolean isAnyLikely(Map<Integer, Double> parties) {
    return parties.values().stream().anyMatch(chance -> chance >= EVEN);
  }

  private EventAnchor event(Telling telling) {
    int word = telling.word();
    String mode = label("mode", word);
    return new EventAnchor(
        words.get(told(word)).index(),
        labels("event").get(telling.type()),
        telling.score(),
        label("standing", word),
        mode.equals("none") ? Optional.empty() : Optional.of(mode),
        parties("actor", word),
        parties("recipient", word),
        List.of());
  }

  /** What each of these sentences means that stands in this window. */
  List<Meaning> meanings(List<Sentence> sentences) {
    List<Meaning> meanings = new ArrayList<>();
    int first = words.getFirst().index();
    for (Sentence sentence : sentences) {
      int from = sentence.words().getFirst().index() - first;
      int to = Math.min(words.size(), from + sentence.words().size());
      if (from >= 0 && from < to) {
        meanings.add(meaning(sentence.index(), from, to));
      }
    }
    return meanings;
  }

  private Meaning meaning(int sentence, int from, int to) {
    double[] sum = new double[rows(STATES)[from].length];
    Telling likeliest = telling(from);
    for (int word = from; word < to; word++) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += rows(STATES)[word][k];
      }
      Telling own = telling(word);
      likeliest = own.score() > likeliest.score() ? own : likeliest;
    }
    List<Float> state = Arrays.stream(sum).mapToObj(each -> (float) (each / (to - from))).toList();
    EventAnchor anchor = event(likeliest);
    return new Meaning(sentence, state, anchor, phrases(List.of(anchor), List.of()));
  }

  private Map<Integer, Double> parties(String role, int anchor) {
    Map<Integer, Double> parties = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      double chance = 1 / (1 + Math.exp(-score(role, anchor, i)));
      if (chance >= POSSIBLE) {
        parties.put(words.get(i).index(), chance);
      }
    }
    return parties;
  }

  /** The noun phrases that are parties of these events, sources, or spoken of as somebody. */
  List<Phrase> phrases(List<EventAnchor> events, List<Ascription> ascriptions) {
    Set<Integer> heads = new TreeSet<>();
    ascriptions.stream()
        .flatMap(each -> each.source().stream())
        .forEach(source -> heads.add(head(source)));
    for (EventAnchor event : events) {
      for (Map<Integer, Double> parties : List.of(event.actors(), event.recipients())) {
        parties.forEach(
            (word, chance) -> {
              if (chance >= PARTY) {
                heads.add(word - words.getFirst().index());
              }
            });
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (MENTIONED.contains(label("mention", i))) {
        heads.add(i);
      }
    }
    return heads.stream()
        .filter(head -> NOUNS.contains(label("upos", head)))
        .map(head -> new Phrase(phrase(head), words.get(head).index(), kind(head)))
        .toList();
  }

  /** The noun of a span that says who: {@code people} of {@code two people close to it}. */
  private int head(Span span) {
    int from = 0;
    while (words.get(from).span().begin() < span.begin()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).span().end() <= span.end()) {
      to++;
    }
    int head = Heads.of(words.subList(from, to)).index() - words.getFirst().index();
    int noun = head;
    while (noun > from && !SPEAKING.contains(label("upos", noun))) {
      noun--;
    }
    return SPEAKING.contains(label("upos", noun)) ? noun : head;
  }

  private String kind(int head) {
    String kind = label("mention", head);
    return kind.equals("O") ? "group" : kind;
  }

  /** A head with what stands before it, back to its article, and the {@code of Goma} after it. */
  private Span phrase(int head) {
    int from = head;
    while (from > 0 && !ARTICLES.contains(letters(from)) && isPart(from - 1, head)) {
      from--;
    }
    while (from < head && (joins(from) || isVerbOf(from))) {
      from++;
    }
    int to = head + 1;
    if (to < words.size() && (words.get(to).is("of") || words.get(to).is("from"))) {
      int end = to + 1;
      while (end < words.size() && BEFORE_HEAD.contains(label("upos", end))) {
        end++;
      }
      to = end > to + 1 && NOUNS.contains(label("upos", end - 1)) ? end : to;
    }
    return words.get(from).span().through(words.get(to - 1).span());
  }

  /** Whether a word before a number tells what is done to so many: {@code seized 14 boats}. */
  private boolean isVerbOf(int word) {
    String next = words.get(word + 1).text();
    return letters(word).endsWith("ed") && Character.isDigit(next.charAt(0));
  }

  private String letters(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }

  /** Whether a word before a head is of its phrase. */
  private boolean isPart(int word, int head) {
    boolean hangs =
        BEFORE_HEAD.contains(label("upos", word)) && HANGING.contains(label("relation", word));
    return paragraphs.get(word).equals(paragraphs.get(head)) && (hangs || joins(word));
  }

  private boolean joins(int word) {
    String text = words.get(word).text();
    return text.equals("-") || text.equals("'s") || text.equals("’s");
  }

  /** The words that may head a mention, by their places in the window. */
  IntStream heads() {
    return IntStream.range(0, words.size())
        .filter(i -> Math.exp(Tagging.logSoftmax(rows("mention")[i])[0]) < 1 - POSSIBLE);
  }

  /** Each cue with the contents that choose it, and the source that it chooses, if any. */
  List<Ascription> ascriptions() {
    List<Labelled> spans = spans("attribution");
    List<Labelled> cues = of(spans, "cue");
    List<List<Span>> contents = new ArrayList<>();
    cues.forEach(_ -> contents.add(new ArrayList<>()));
    for (Labelled content : of(spans, "content").stream().filter(this::saysSomething).toList()) {
      OptionalInt cue =
          best(
              cues,
              each ->
                  paragraphsBetween(content, each) > 1
                      ? Double.NEGATIVE_INFINITY
                      : score("content", content.begin(), each.begin()));
      cue.ifPresent(i -> contents.get(i).add(place(content)));
    }
    List<Labelled> sources = of(spans, "source");
    List<Ascription> ascriptions = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Labelled cue = cues.get(i);
      if (!contents.get(i).isEmpty()) {
        OptionalInt source =
            best(
                sources,
                each ->
                    paragraphsBetween(each, cue) > 0
                        ? Double.NEGATIVE_INFINITY
                        : score("source", cue.begin(), each.begin()));
        Optional<Span> named =
            source.isPresent()
                    && score("source", cue.begin(), sources.get(source.getAsInt()).begin()) > NONE
                ? Optional.of(place(sources.get(source.getAsInt())))
                : Optional.empty();
        ascriptions.add(
            new Ascription(named, place(cue), contents.get(i), act(cue.begin()), cue.score()));
      }
    }
    return ascriptions;
  }

  private int paragraphsBetween(Labelled a, Labelled b) {
    return Math.abs(paragraphs.get(a.begin()) - paragraphs.get(b.begin()));
  }

  /** The act of a cue: the likeliest, but the plain one where that is not likely enough. */
  private String act(int cue) {
    double[] chances = Tagging.logSoftmax(rows("act")[cue]);
    int best = best(rows("act")[cue]);
    return Math.exp(chances[best]) < LIKELY ? PLAIN_ACT : labels("act").get(best);
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  List<String> labels(String task) {
    return Objects.requireNonNull(labels.get(task), "the model has no labels for " + task);
  }

  private boolean saysSomething(Labelled span) {
    return words.subList(span.begin(), span.end()).stream().anyMatch(Word::isAlphanumeric);
  }

  private static List<Labelled> of(List<Labelled> spans, String label) {
    return spans.stream().filter(span -> span.label().equals(label)).toList();
  }

  /** The place of the one with the highest score. */
  private static OptionalInt best(List<Labelled> spans, ToDoubleFunction<Labelled> score) {
    OptionalInt best = OptionalInt.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < spans.size(); i++) {
      double own = score.applyAsDouble(spans.get(i));
      if (own > most) {
        most = own;
        best = OptionalInt.of(i);
      }
    }
    return best;
  }

  /** Where a labelled run stands; a content without the commas that part it from its cue. */
  private Span place(Labelled span) {
    int first = span.begin();
    int last = span.end() - 1;
    if (span.label().equals("content")) {
      while (first < last && words.get(first).is(",")) {
        first++;
      }
      while (last > first && words.get(last).is(",")) {
        last--;
      }
    }
    return words.get(first).span().through(words.get(last).span());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Outputs outputs
        && words.equals(outputs.words)
        && rows.keySet().equals(outputs.rows.keySet())
        && rows.keySet().stream()
            .allMatch(name -> Arrays.deepEquals(rows.get(name), outputs.rows.get(name)));
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}
