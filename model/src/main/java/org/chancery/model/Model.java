package org.chancery.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trained reader: the network's graph and what stands beside it. {@code train} writes it; each
 * file is held to the SHA-256 that was written with it.
 */
public final class Model {

  private static final String SUMS = "SHA256SUMS";
  private static final String VOCABULARY = "vocabulary.txt";

  private final Map<String, byte[]> files;
  private final String hash;

  private Model(Map<String, byte[]> files, String hash) {
    this.files = files;
    this.hash = hash;
  }

  /** Opens a file of a model by its name; empty where there is none. */
  public interface Files {
    Optional<InputStream> open(String name) throws IOException;
  }

  /** The model that comes with the program. */
  public static Model bundled() {
    return load(Model::open);
  }

  /** The word pieces of the model that comes with the program, and nothing else of it. */
  public static List<String> bundledVocabulary() {
    return new String(read(Model::open, VOCABULARY), StandardCharsets.UTF_8).lines().toList();
  }

  private static Optional<InputStream> open(String name) {
    return Optional.ofNullable(Model.class.getResourceAsStream(name));
  }

  /**
   * A model whose files are all there and whole.
   *
   * @throws ModelException if one is not
   */
  public static Model load(Files source) {
    byte[] sums = read(source, SUMS);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String line : new String(sums, StandardCharsets.UTF_8).split("\n")) {
      String[] fields = line.split(" {2}", 2);
      if (fields.length != 2) {
        throw new ModelException(SUMS + " is no list of hashes and names: " + line);
      }
      byte[] file = read(source, fields[1]);
      String found = hash(file);
      if (!found.equals(fields[0])) {
        throw new ModelException(
            fields[1] + " of the model is damaged or of another model: its SHA-256 is " + found);
      }
      files.put(fields[1], file);
    }
    return new Model(files, hash(sums).substring(0, 12));
  }

  private static byte[] read(Files source, String name) {
    try (InputStream in =
        source
            .open(name)
            .orElseThrow(() -> new ModelException(name + " of the model is missing"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " of the model cannot be read", e);
    }
  }

  /** A fingerprint of all files. */
  public String hash() {
    return hash;
  }

  /** The network as an ONNX graph. */
  public byte[] graph() {
    return file("reader.onnx");
  }

  /** The word pieces in the order of their numbers. */
  public List<String> vocabulary() {
    return text(VOCABULARY).lines().toList();
  }

  /** The labels of each task, in the order of their scores. */
  public Map<String, List<String>> labels() {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (String line : text("labels.txt").lines().toList()) {
      String[] fields = line.split("\t", 2);
      labels.put(fields[0], List.of(fields[1].split(" ")));
    }
    return labels;
  }

  /** Sentences of news of many kinds, to set a user's categories apart from. */
  public List<String> contrast() {
    return text("contrast.txt").lines().filter(line -> !line.startsWith("#")).toList();
  }

  /** The table by which the reader's scores become probabilities. */
  public String confidence() {
    return text("confidence.tsv");
  }

  private String text(String name) {
    return new String(file(name), StandardCharsets.UTF_8);
  }

  private byte[] file(String name) {
    byte[] file = files.get(name);
    if (file == null) {
      throw new ModelException(name + " is not among the files of the model: " + files.keySet());
    }
    return file;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
