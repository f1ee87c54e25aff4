package org.chancery.intake.outlet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The news agencies that headers and credits name, by all their names. */
public final class Agencies {

  /** One agency a line, its name in a reading first. */
  private static final String TABLE =
      """
      AA|Anadolu|Anadolu Agency|Anadolu Ajansi
      AAP|Australian Associated Press
      ABI|Agencia Boliviana de Información
      ADN
      AFP|Agence France-Presse|Agence France Presse
      AGERPRES
      AIM
      ANA-MPA|AMNA
      ANDINA
      ANGOP
      ANI|Asian News International
      ANP
      ANSA
      ANTARA|Antara News
      AP|Associated Press|The Associated Press
      APA
      APP|Associated Press of Pakistan
      APS
      AZERTAC
      ATA
      BELGA
      Bernama
      BNA
      BNS
      BSS|Bangladesh Sangbad Sangstha
      BTA
      CNA|Central News Agency
      CTK|ČTK
      Canadian Press|The Canadian Press
      DPA|Deutsche Presse-Agentur
      EFE|Agencia EFE|EPA-EFE
      ENA|Ethiopian News Agency
      EPA|European Pressphoto Agency
      GNA|Ghana News Agency
      HINA
      IANS|Indo-Asian News Service
      INA|Iraqi News Agency
      IPS|Inter Press Service
      IRNA
      ISNA
      Interfax
      Interfax-Ukraine
      JANA
      Jiji|Jiji Press
      KCNA|Korean Central News Agency
      KNA|Kenya News Agency
      KPL
      KUNA|Kuwait News Agency
      Kazinform
      Kyodo|Kyodo News
      LANA
      LUSA
      MAP|Maghreb Arabe Presse
      MENA|Middle East News Agency
      MINA
      MTI
      Mehr|Mehr News Agency|MNA
      Montsame
      NAMPA
      NAN|News Agency of Nigeria
      NNA|National News Agency
      NTB
      Newsis
      Notimex
      PANA
      PAP
      PNA|Philippine News Agency
      PTI|Press Trust of India
      Petra
      Prensa Latina
      QNA|Qatar News Agency
      RIA Novosti|RIA
      RSS|Rastriya Samachar Samiti
      Reuters|Thomson Reuters
      Ritzau
      SABA
      SANA
      SAnews
      SAPA
      SPA|Saudi Press Agency
      SRNA
      STA
      STT
      SUNA
      Sputnik
      TAP
      TASR
      TASS|ITAR-TASS
      TT
      Tanjug
      Tasnim
      Telam|Télam
      UNB|United News of Bangladesh
      UNI|United News of India
      UPI|United Press International
      Ukrinform
      VNA|Vietnam News Agency
      VOA|Voice of America
      WAFA
      WAM|Emirates News Agency
      Xinhua|Xinhua News Agency
      Yonhap|Yonhap News|Yonhap News Agency
      ZIANA
      """;

  private static final Map<String, String> NAMES =
      TABLE
          .lines()
          .map(line -> line.split("\\|", -1))
          .flatMap(names -> Arrays.stream(names).map(name -> Map.entry(key(name), names[0])))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** A regular expression for all the names, as they are written. */
  public static final String ANY =
      TABLE
          .lines()
          .flatMap(line -> Arrays.stream(line.split("\\|", -1)))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  private Agencies() {}

  /** The agency of this name, by the name that readings give it. */
  public static Optional<String> named(String name) {
    return Optional.ofNullable(NAMES.get(key(name)));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
