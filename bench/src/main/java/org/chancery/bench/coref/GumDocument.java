package org.chancery.bench.coref;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document of GUM with its gold words, trees and clusters; each sentence is a paragraph.
 *
 * @param trees one a sentence
 * @param speakers of each sentence, in one word; empty where nobody speaks it
 */
record GumDocument(
    Parsed parsed, List<PhraseTree> trees, List<String> speakers, List<List<Mention>> clusters) {

  GumDocument {
    trees = List.copyOf(trees);
    speakers = List.copyOf(speakers);
    clusters = List.copyOf(clusters);
  }

  /** A line of JSON with {@code text}, {@code sentences} and {@code mentions}. */
  static GumDocument of(String line) {
    JsonNode node = JsonMapper.shared().readTree(line);
    List<Word> words = new ArrayList<>();
    List<PhraseTree> trees = new ArrayList<>();
    List<String> speakers = new ArrayList<>();
    for (JsonNode sentence : node.path("sentences")) {
      trees.add(tree(sentence, trees.size(), words));
      speakers.add(sentence.path("speaker").asString(""));
    }
    List<Sentence> sentences = trees.stream().map(PhraseTree::sentence).toList();
    Parsed parsed =
        new Parsed(
            Document.of(node.path("text").asString("")),
            sentences.stream().map(Sentence::span).toList(),
            sentences,
            words);
    return new GumDocument(parsed, trees, speakers, clusters(node.path("mentions"), parsed, trees));
  }

  private static PhraseTree tree(JsonNode node, int index, List<Word> words) {
    int first = words.size();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    for (int i = 0; i < node.path("form").size(); i++) {
      Span span = new Span(node.path("begin").path(i).asInt(), node.path("end").path(i).asInt());
      words.add(new Word(words.size(), span, node.path("form").path(i).asString("")));
      heads.add(node.path("head").path(i).asInt() - 1);
      relations.add(node.path("deprel").path(i).asString("").replaceFirst(":.*", ""));
      classes.add(node.path("upos").path(i).asString(""));
    }
    List<Word> own = words.subList(first, words.size());
    Span span = own.getFirst().span().through(own.getLast().span());
    return new PhraseTree(new Sentence(index, index, span, own), heads, relations, classes);
  }

  private static List<List<Mention>> clusters(
      JsonNode nodes, Parsed parsed, List<PhraseTree> trees) {
    Map<String, List<Mention>> clusters = new LinkedHashMap<>();
    for (JsonNode node : nodes) {
      Span letters = new Span(node.path("b").asInt(), node.path("e").asInt());
      clusters
          .computeIfAbsent(node.path("group").asString(""), _ -> new ArrayList<>())
          .add(mention(letters, node.path("type").asString(""), parsed, trees));
    }
    return List.copyOf(clusters.values());
  }

  /** The mention of the words that the letters touch. */
  private static Mention mention(Span letters, String type, Parsed parsed, List<PhraseTree> trees) {
    PhraseTree tree = trees.get(parsed.sentenceAt(letters.begin()).index());
    List<Word> words = tree.sentence().words();
    int begin = 0;
    while (words.get(begin).span().end() <= letters.begin()) {
      begin++;
    }
    int end = begin;
    while (end < words.size() && words.get(end).span().begin() < letters.end()) {
      end++;
    }
    int head = tree.headOf(begin, end);
    return new Mention(
        words.get(begin).span().through(words.get(end - 1).span()),
        words.get(head).index(),
        type,
        tree.classes().get(head).equals("PROPN"));
  }
}
