package org.chancery.engine.codebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Category;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Meaning;
import org.chancery.engine.network.Network;
import org.chancery.engine.network.Phrase;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.step.Step;

/**
 * A user's own categories, each a light head on the network's states: a network that codes
 * sentences with them too. A category goes to the likeliest event of its sentence, which is an
 * event then even if it is none by itself.
 */
public final class Codebook implements Step<Parsed, Seen> {

  private static final int SEED = 11;
  private static final int HASH_SHOWN = 12;

  private final Network network;
  private final Features features;
  private final List<Lesson.Result> results;
  private final String hash;

  private Codebook(Network network, Features features, List<Lesson.Result> results, String hash) {
    this.network = network;
    this.features = features;
    this.results = List.copyOf(results);
    this.hash = hash;
  }

  /** A sentence to learn from, of a category by its number; -1 for one of none. */
  private record Example(String text, int category) {}

  /**
   * Learns categories from their examples.
   *
   * @param contrast sentences of news that are of no category
   * @throws org.chancery.model.ModelException if the network's model gives no states
   */
  public static Codebook learn(Network plain, List<Entry> entries, List<String> contrast) {
    Network network = plain.withMeanings();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      int category = i;
      entries.get(i).examples().forEach(text -> examples.add(new Example(text, category)));
      entries.get(i).others().forEach(text -> examples.add(new Example(text, -1)));
    }
    contrast.forEach(text -> examples.add(new Example(text, -1)));
    List<List<Sample>> samples = amongOthers(network, examples);
    Features features = Features.of(samples.stream().flatMap(List::stream).toList());
    Lesson lesson = new Lesson(features);
    for (int i = 0; i < examples.size(); i++) {
      for (Sample sample : samples.get(i)) {
        lesson.add(i, examples.get(i).category(), sample);
      }
    }
    List<String> names = entries.stream().map(Entry::name).toList();
    return new Codebook(network, features, lesson.learn(names), hash(entries));
  }

  /** The samples of examples, each read as a paragraph among others, as in an article. */
  private static List<List<Sample>> amongOthers(Network network, List<Example> examples) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED));
    List<List<Sample>> shuffled = samples(network, order.stream().map(examples::get).toList());
    List<List<Sample>> samples = new ArrayList<>(shuffled);
    for (int i = 0; i < order.size(); i++) {
      samples.set(order.get(i), shuffled.get(i));
    }
    return samples;
  }

  /** The samples of each example's sentences, when the examples are the paragraphs of one text. */
  private static List<List<Sample>> samples(Network network, List<Example> examples) {
    String text = String.join("\n\n", examples.stream().map(Example::text).toList());
    Parsed parsed = new Splitter().apply(Document.of(text));
    List<List<Sample>> samples = new ArrayList<>();
    examples.forEach(_ -> samples.add(new ArrayList<>()));
    for (Meaning meaning : network.apply(parsed).meanings()) {
      Sentence sentence = parsed.sentences().get(meaning.sentence());
      samples.get(sentence.paragraph()).add(Sample.of(sentence, meaning));
    }
    return samples;
  }

  private static String hash(List<Entry> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      entries.stream()
          .sorted(Comparator.comparing(Entry::name))
          .forEach(entry -> digest.update(entry.toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** How well each category was learned, in the order they were given. */
  public List<Learned> learned() {
    return results.stream().map(Lesson.Result::learned).toList();
  }

  /** A fingerprint of the categories and their sentences. */
  public String hash() {
    return hash;
  }

  @Override
  public Seen apply(Parsed parsed) {
    Seen seen = network.apply(parsed);
    List<EventAnchor> events = new ArrayList<>(seen.events());
    Set<Phrase> phrases = new LinkedHashSet<>(seen.phrases());
    for (Meaning meaning : seen.meanings()) {
      List<Category> categories = categories(parsed.sentences().get(meaning.sentence()), meaning);
      if (!categories.isEmpty()) {
        events.removeIf(event -> event.word() == meaning.anchor().word());
        events.add(meaning.anchor().in(categories));
        phrases.addAll(meaning.phrases());
      }
    }
    events.sort(Comparator.comparingInt(EventAnchor::word));
    return seen.with(events, List.copyOf(phrases));
  }

  private List<Category> categories(Sentence sentence, Meaning meaning) {
    double[] row = features.of(Sample.of(sentence, meaning));
    return results.stream()
        .map(Lesson.Result::head)
        .map(head -> new Category(head.category(), head.chance(row)))
        .filter(category -> category.confidence() >= Lesson.LIKELY)
        .toList();
  }
}
