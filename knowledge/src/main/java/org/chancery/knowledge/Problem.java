package org.chancery.knowledge;

/**
 * One thing wrong with a table.
 *
 * @param file the table
 * @param line counted from 1; 0 where the whole file is meant
 * @param value what was found there
 * @param remedy what is wrong with it and what to do
 */
public record Problem(String file, int line, String value, String remedy) {

  @Override
  public String toString() {
    String where = line > 0 ? file + ":" + line : file;
    return value.isEmpty() ? where + ": " + remedy : where + ": '" + value + "': " + remedy;
  }
}
