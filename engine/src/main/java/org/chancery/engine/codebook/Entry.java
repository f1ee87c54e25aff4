package org.chancery.engine.codebook;

import java.util.List;

/**
 * One category as its user defines it.
 *
 * @param definition what it is, for people
 * @param examples sentences that tell of it
 * @param others sentences that might be taken for it and are not
 */
public record Entry(String name, String definition, List<String> examples, List<String> others) {

  public Entry {
    examples = List.copyOf(examples);
    others = List.copyOf(others);
  }
}
