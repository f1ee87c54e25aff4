package org.chancery.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as it comes with the program, comments and all; what a rebuild starts from. */
public record BundledTable(String file, List<String> lines) {

  /** Says of each table where it is from, under which licence, and its checksum. */
  public static final String SOURCES = "SOURCES.tsv";

  /** What the factbook lacks about states; not read with the other tables. */
  public static final String STATES_BY_HAND = "states-by-hand.tsv";

  /** What GeoNames lacks about places; not read with the other tables. */
  public static final String PLACES_BY_HAND = "places-by-hand.tsv";

  /** The gazetteer's table, read only when places are asked for. */
  public static final String PLACES = "places.tsv";

  public BundledTable {
    lines = List.copyOf(lines);
  }

  /** The paths of all tables that are read, below the folder of tables. */
  public static List<String> files() {
    return Table.all().stream().map(Table::file).toList();
  }

  /** The tables by hand that are read by themselves, when first asked for. */
  public static List<String> aside() {
    return List.of(
        FewStates.FILE,
        FormerStates.FILE,
        Leaders.FILE,
        SectorWords.FILE,
        Territories.FILE,
        Treaty.FILE);
  }

  /** The bundled file of this path. */
  public static BundledTable of(String file) {
    try (InputStream in = BundledTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new KnowledgeException(
            new Problem(file, 0, "", "is not in the program; build it again"));
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new BundledTable(file, Table.lines(text));
    } catch (IOException e) {
      throw new KnowledgeException(
          new Problem(file, 0, "", "cannot be read (" + e.getMessage() + ")"));
    }
  }
}
