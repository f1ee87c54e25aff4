package org.chancery.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is read and how, asked in the same way by every command that reads. */
final class ReadingOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders: .txt .html .htm .json .jsonl; - is standard input.")
  private List<Path> paths = List.of();

  @Option(
      names = "--published",
      order = 10,
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "When the articles came out, as 2024-11-06; overrides what they say.")
  private Optional<String> published = Optional.empty();

  @Option(
      names = "--actors",
      order = 11,
      paramLabel = "FILE",
      description =
          "Know these actors too: a table of names, codes and dates, a dictionary of PETRARCH, or a"
              + " dump of Wikidata.")
  private Optional<Path> actors = Optional.empty();

  @Option(
      names = "--knowledge",
      order = 12,
      paramLabel = "DIR",
      description = "Read with these tables instead of the built-in ones.")
  private Optional<Path> knowledge = Optional.empty();

  @Option(
      names = "--codebook",
      order = 13,
      paramLabel = "DIR",
      description =
          "Code these categories of your own too: a text file each, with its definition and 5 to 50"
              + " example sentences.")
  private Optional<Path> codebook = Optional.empty();

  @Option(
      names = "--min-confidence",
      order = 14,
      paramLabel = "P",
      converter = Share.class,
      description = "Leave out facts less likely than P, 0 to 1, and count them.")
  private Optional<BigDecimal> least = Optional.empty();

  @Option(
      names = "--jobs",
      order = 15,
      paramLabel = "N",
      description = "Work on N batches at once; default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  Desk.Order order() {
    if (jobs < 1) {
      throw new Unusable("--jobs must be at least 1, but is " + jobs);
    }
    return new Desk.Order(
        paths, published, new OwnTables(knowledge, actors, codebook), least, jobs);
  }

  /** A number from 0 to 1. */
  private static final class Share implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String value) {
      try {
        BigDecimal share = new BigDecimal(value);
        if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
          return share;
        }
      } catch (NumberFormatException _) {
        // Said below, as of a number out of range.
      }
      throw new TypeConversionException("must be a number from 0 to 1, but is " + value);
    }
  }
}
