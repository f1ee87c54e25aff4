package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Corpora that are cut into words already: their lines, and their documents for the engine. */
public final class Tokens {

  /** What the Penn Treebank writes for brackets and quotation marks. */
  private static final Map<String, String> PLAIN =
      Map.of("-LRB-", "(", "-RRB-", ")", "``", "\"", "''", "\"");

  private Tokens() {}

  /** The lines of a file, unpacked where its name ends in {@code .gz}. */
  public static List<String> lines(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream unpacked = isPacked(file) ? new GZIPInputStream(bytes) : bytes;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8))) {
      return reader.readAllLines();
    }
  }

  private static boolean isPacked(Path file) {
    return file.toString().endsWith(".gz");
  }

  /** The records of a file with one object of JSON a line. */
  public static List<JsonNode> records(Path file) throws IOException {
    return lines(file).stream()
        .filter(line -> !line.isBlank())
        .map(line -> JsonMapper.shared().readTree(line))
        .toList();
  }

  /** The strings of an array. */
  public static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asString("")));
    return strings;
  }

  /** The words of an array, as news writes them. */
  public static List<String> words(JsonNode array) {
    return plain(strings(array));
  }

  /** Words with the brackets and quotation marks of news for those of the Penn Treebank. */
  public static List<String> plain(List<String> tokens) {
    return tokens.stream().map(token -> PLAIN.getOrDefault(token, token)).toList();
  }

  /** A document of these words: a blank between any two, and each sentence a paragraph. */
  public static Parsed parsed(List<List<String>> sentences) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    List<Sentence> made = new ArrayList<>();
    for (List<String> tokens : sentences) {
      int first = words.size();
      for (String token : tokens) {
        int begin = text.isEmpty() ? 0 : text.append(' ').length();
        text.append(token);
        words.add(new Word(words.size(), new Span(begin, text.length()), token));
      }
      List<Word> own = words.subList(first, words.size());
      Span span = own.getFirst().span().through(own.getLast().span());
      made.add(new Sentence(made.size(), made.size(), span, own));
    }
    List<Span> paragraphs = made.stream().map(Sentence::span).toList();
    return new Parsed(Document.of(text.toString()), paragraphs, made, words);
  }
}
