package org.chancery.engine.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/** Whole sentences that the encoder reads at once. Windows depend on the document alone. */
final class Window {

  /** Pieces of a window, unless one sentence alone is longer. */
  static final int SIZE = 256;

  /** Pieces that a longer sentence may have; the words past them are in no window. */
  private static final int MOST = 500;

  /** A word of more pieces says no more than its start. */
  private static final int PIECES_OF_A_WORD = 8;

  /** The pieces, unused otherwise, that open the marks of a given source and target. */
  private static final int SOURCE = 1;

  private static final int TARGET = 3;

  private final int begin;
  private final List<Long> pieces = new ArrayList<>();
  private final List<Long> shapes = new ArrayList<>();
  private final List<Long> first = new ArrayList<>();

  private Window(int begin) {
    this.begin = begin;
  }

  /** The index of the document's word that comes first. */
  int begin() {
    return begin;
  }

  /** The index after that of the last word. */
  int end() {
    return begin + first.size();
  }

  /** Numbers of word pieces, with a mark at each end. */
  long[] pieces() {
    return array(pieces);
  }

  /** The shape of each piece's word. */
  long[] shapes() {
    return array(shapes);
  }

  /** The place of each word's first piece. */
  long[] first() {
    return array(first);
  }

  /** Runs of sentences, by their number, that fit together. */
  private record Part(int begin, int end, int size) {}

  /** Windows of whole paragraphs where they fit, else of whole sentences. */
  static List<Window> of(Parsed parsed, WordPieces cutter) {
    List<List<Integer>> cut = new ArrayList<>(parsed.words().size());
    Map<String, List<Integer>> byText = new HashMap<>();
    for (Word word : parsed.words()) {
      List<Integer> pieces = byText.computeIfAbsent(word.text(), cutter::of);
      cut.add(pieces.subList(0, Math.min(pieces.size(), PIECES_OF_A_WORD)));
    }
    List<Part> windows = new ArrayList<>();
    for (Part part : parts(parsed, cut)) {
      Part last = windows.isEmpty() ? new Part(0, 0, SIZE) : windows.getLast();
      if (!windows.isEmpty() && last.size() + part.size() <= SIZE) {
        windows.removeLast();
        windows.add(new Part(last.begin(), part.end(), last.size() + part.size()));
      } else {
        windows.add(part);
      }
    }
    return windows.stream().map(part -> window(parsed, cut, cutter, part)).toList();
  }

  /** Paragraphs that fit a window, and of longer ones the sentences, as many as fit. */
  private static List<Part> parts(Parsed parsed, List<List<Integer>> cut) {
    List<Part> parts = new ArrayList<>();
    List<Part> paragraph = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : parsed.sentences()) {
      if (sentence.paragraph() != last) {
        parts.addAll(fitting(paragraph));
        paragraph.clear();
        last = sentence.paragraph();
      }
      int size = sentence.words().stream().mapToInt(w -> cut.get(w.index()).size()).sum();
      paragraph.add(new Part(sentence.index(), sentence.index() + 1, size));
    }
    parts.addAll(fitting(paragraph));
    return parts;
  }

  private static List<Part> fitting(List<Part> sentences) {
    List<Part> parts = new ArrayList<>();
    for (Part sentence : sentences) {
      if (!parts.isEmpty() && parts.getLast().size() + sentence.size() <= SIZE) {
        Part before = parts.removeLast();
        parts.add(new Part(before.begin(), sentence.end(), before.size() + sentence.size()));
      } else {
        parts.add(sentence);
      }
    }
    return parts;
  }

  private static Window window(
      Parsed parsed, List<List<Integer>> cut, WordPieces cutter, Part part) {
    List<Word> words = new ArrayList<>();
    for (Sentence sentence : parsed.sentences().subList(part.begin(), part.end())) {
      words.addAll(sentence.words());
    }
    Window window = new Window(words.getFirst().index());
    window.add(cutter.number("[CLS]"), Shape.NONE);
    for (Word word : words) {
      List<Integer> own = cut.get(word.index());
      if (window.pieces.size() + own.size() > MOST) {
        break;
      }
      window.first.add((long) window.pieces.size());
      Shape shape = Shape.of(word.text());
      own.forEach(piece -> window.add(piece, shape));
    }
    window.add(cutter.number("[SEP]"), Shape.NONE);
    return window;
  }

  /**
   * One window of a whole text, with a source and a target between marks; {@link #first} gives the
   * places of its start and of the marks before the source and the target.
   */
  static Window marked(
      Parsed parsed, WordPieces cutter, Optional<Labelled> source, Optional<Labelled> target) {
    Window window = new Window(0);
    window.add(cutter.number("[CLS]"), Shape.NONE);
    int[] marks = {0, 0, 0};
    for (Word word : parsed.words()) {
      if (target.filter(span -> span.end() == word.index()).isPresent()) {
        window.add(TARGET + 1, Shape.NONE);
      }
      if (source.filter(span -> span.end() == word.index()).isPresent()) {
        window.add(SOURCE + 1, Shape.NONE);
      }
      if (source.filter(span -> span.begin() == word.index()).isPresent()) {
        marks[1] = window.pieces.size();
        window.add(SOURCE, Shape.NONE);
      }
      if (target.filter(span -> span.begin() == word.index()).isPresent()) {
        marks[2] = window.pieces.size();
        window.add(TARGET, Shape.NONE);
      }
      List<Integer> own = cutter.of(word.text());
      if (window.pieces.size() + own.size() > MOST) {
        break;
      }
      Shape shape = Shape.of(word.text());
      own.subList(0, Math.min(own.size(), PIECES_OF_A_WORD))
          .forEach(piece -> window.add(piece, shape));
    }
    window.add(cutter.number("[SEP]"), Shape.NONE);
    for (int mark : marks) {
      window.first.add((long) mark);
    }
    return window;
  }

  private void add(int piece, Shape shape) {
    pieces.add((long) piece);
    shapes.add((long) shape.number());
  }

  private static long[] array(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }
}
