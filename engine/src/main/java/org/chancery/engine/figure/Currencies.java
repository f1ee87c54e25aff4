package org.chancery.engine.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.mention.Mention;

/** Whose money it is that several states call alike: by the state of which the text speaks most. */
final class Currencies {

  private static final String STATE = "state:";

  /** Names and signs of money, with the states that call theirs so and its ISO 4217 code. */
  private static final Map<String, Map<String, String>> SHARED =
      table(
          "K PNG=PGK ZMB=ZMW MWI=MWK",
          "N NGA=NGN NAM=NAD",
          "P BWA=BWP PHL=PHP",
          "kwacha ZMB=ZMW MWI=MWK",
          "peso PHL=PHP MEX=MXN ARG=ARS CHL=CLP COL=COP CUB=CUP DOM=DOP URY=UYU",
          "franc CHE=CHF LIE=CHF RWA=RWF BDI=BIF COD=CDF DJI=DJF GIN=GNF COM=KMF SEN=XOF CIV=XOF"
              + " MLI=XOF NER=XOF BFA=XOF BEN=XOF TGO=XOF CMR=XAF GAB=XAF COG=XAF TCD=XAF CAF=XAF"
              + " NCL=XPF PYF=XPF",
          "dinar TUN=TND DZA=DZD LBY=LYD IRQ=IQD JOR=JOD KWT=KWD BHR=BHD SRB=RSD",
          "shilling KEN=KES UGA=UGX TZA=TZS SOM=SOS",
          "krona SWE=SEK ISL=ISK",
          "krone NOR=NOK DNK=DKK GRL=DKK FRO=DKK",
          "koruna CZE=CZK SVK=SKK",
          "som KGZ=KGS UZB=UZS",
          "manat AZE=AZN TKM=TMT",
          "leu ROU=RON MDA=MDL");

  private final Map<String, Integer> spoken = new HashMap<>();

  /** Of a text with these mentions. */
  Currencies(List<Mention> mentions) {
    for (Mention mention : mentions) {
      mention
          .known()
          .filter(key -> key.startsWith(STATE))
          .ifPresent(key -> spoken.merge(key.substring(STATE.length()), 1, Integer::sum));
    }
  }

  /**
   * The code of money, or its name where no state tells whose it is; a letter that is the sign of
   * none of them stands for no money: {@code K90 million}, but {@code K2}.
   */
  Optional<String> code(String unit) {
    Map<String, String> codes = SHARED.getOrDefault(unit, Map.of());
    Optional<String> code =
        codes.keySet().stream()
            .filter(spoken::containsKey)
            .max(
                Comparator.comparingInt((String state) -> spoken.getOrDefault(state, 0))
                    .thenComparing(Comparator.reverseOrder()))
            .map(state -> codes.getOrDefault(state, unit));
    return code.isPresent() || unit.length() == 1 ? code : Optional.of(unit);
  }

  private static Map<String, Map<String, String>> table(String... lines) {
    Map<String, Map<String, String>> table = new HashMap<>();
    for (String line : lines) {
      List<String> fields = new ArrayList<>(List.of(line.split(" ", -1)));
      Map<String, String> codes = new HashMap<>();
      String name = fields.removeFirst();
      for (String field : fields) {
        List<String> pair = List.of(field.split("=", -1));
        codes.put(pair.getFirst(), pair.getLast());
      }
      table.put(name, codes);
    }
    return table;
  }
}
