package org.chancery.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A date on the command line: {@code 2024}, {@code 2024-11}, {@code 2024-11-06}, or with a time.
 */
final class IsoDate implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    try {
      switch (value.length()) {
        case 4 -> Year.parse(value);
        case 7 -> YearMonth.parse(value);
        case 10 -> LocalDate.parse(value);
        default -> LocalDateTime.parse(value);
      }
      return value;
    } catch (DateTimeException _) {
      throw new TypeConversionException(
          "'" + value + "' is no date; write it as 2024-11-06, 2024-11 or 2024-11-06T16:41");
    }
  }
}
