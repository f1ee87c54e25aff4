package org.chancery.bench.plover;

import java.util.List;

/** How often each class of the gold was answered with each class, one row of a matrix a class. */
record Confusion(List<String> classes) {

  Confusion {
    classes = List.copyOf(classes);
  }

  /** How many counts a matrix has. */
  int size() {
    return classes.size() * classes.size();
  }

  /** The matrix of one answer. */
  double[] of(String gold, String answer) {
    double[] counts = new double[size()];
    counts[place(gold) * classes.size() + place(answer)] = 1;
    return counts;
  }

  private int place(String name) {
    int place = classes.indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException("no class " + name + "; there are " + classes);
    }
    return place;
  }

  /** The mean in percent of the F1 of each class that occurs in the gold. */
  double macroF1(double[] counts) {
    double sum = 0;
    int occurring = 0;
    for (int i = 0; i < classes.size(); i++) {
      double wanted = 0;
      double found = 0;
      for (int j = 0; j < classes.size(); j++) {
        wanted += counts[i * classes.size() + j];
        found += counts[j * classes.size() + i];
      }
      if (wanted > 0) {
        sum += 200 * counts[i * classes.size() + i] / (found + wanted);
        occurring++;
      }
    }
    return occurring == 0 ? 0 : sum / occurring;
  }
}
