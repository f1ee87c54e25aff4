package org.chancery.engine.network;

import java.util.Arrays;

/**
 * Who of all that an article names did an event, and to whom: for each part the words that head
 * mentions are weighed against each other and against nobody (a pointer as in Vinyals et al. 2015),
 * by additive attention (Bahdanau et al. 2015) that also knows how far apart event and mention
 * stand and how often the article speaks of somebody. Trained as {@code reader.model.Parties}.
 */
final class PartyHead {

  /** The head's name among those of the network. */
  static final String NAME = "parties";

  static final String EVENT = NAME + ".event";
  static final String MENTION = NAME + ".mention";
  static final String NOBODY = NAME + ".none";
  static final String TABLES = NAME + ".tables";

  /** The parts of an event: who did it and to whom. */
  static final int PARTS = 2;

  /** Where the distance in words from an event to a mention passes into the next class. */
  private static final int[] STEPS = {-60, -30, -15, -8, -4, -2, 0, 2, 4, 8, 15, 30, 60};

  /** So many sentences before the event's are told apart, and so many behind it. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 3;

  /** The classes of how often somebody is spoken of: 1, 2 and 3, 4 to 7, and so on. */
  private static final int COUNTS = 6;

  private final float[][] tables;

  /** Of the rows that the graph gives as the head's tables. */
  PartyHead(float[][] tables) {
    this.tables = tables;
  }

  /**
   * What somebody's mention adds by its place and number.
   *
   * @param words from the event to the mention, negative before it
   * @param sentences the same in sentences
   * @param mentions how many mentions somebody has
   */
  float[] place(int words, int sentences, int mentions) {
    float[] apart = tables[distance(words)];
    float[] back = tables[STEPS.length + 1 + BEFORE + Math.clamp(sentences, -BEFORE, BEHIND)];
    float[] often = tables[STEPS.length + 2 + BEFORE + BEHIND + count(mentions)];
    float[] sum = new float[apart.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = apart[i] + back[i] + often[i];
    }
    return sum;
  }

  private static int distance(int words) {
    int at = Arrays.binarySearch(STEPS, words);
    return at < 0 ? -at - 1 : at;
  }

  private static int count(int mentions) {
    return Math.min(Integer.SIZE - Integer.numberOfLeadingZeros(mentions), COUNTS) - 1;
  }

  /** How strongly a mention is pointed at for each part. */
  double[] scores(float[] event, float[] mention, float[] place) {
    int first = STEPS.length + 2 + BEFORE + BEHIND + COUNTS;
    double[] scores = new double[PARTS];
    for (int part = 0; part < PARTS; part++) {
      scores[part] = tables[first + PARTS + part][0];
    }
    float[] actor = tables[first];
    float[] recipient = tables[first + 1];
    for (int i = 0; i < event.length; i++) {
      float hidden = event[i] + mention[i] + place[i];
      if (hidden > 0) {
        scores[0] += hidden * actor[i];
        scores[1] += hidden * recipient[i];
      }
    }
    return scores;
  }
}
