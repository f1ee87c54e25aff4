package org.chancery.engine.figure;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Money by its sign, its name or its code: {@code €}, {@code naira}, {@code UGX}. */
final class Money {

  private static final Map<String, String> SIGNS =
      Units.table(
          "$:USD US$:USD €:EUR £:GBP ¥:JPY ₹:INR A$:AUD C$:CAD ₽:RUB NZ$:NZD HK$:HKD S$:SGD NT$:TWD"
              + " R$:BRL J$:JMD TT$:TTD FJ$:FJD WS$:WST T$:TOP SI$:SBD G$:GYD N$:NAD"
              + " ₩:KRW ₦:NGN ₺:TRY ₴:UAH ₱:PHP ₫:VND ฿:THB ₪:ILS ₾:GEL ₸:KZT R:ZAR K:K P:P"
              + " Rs:INR Tk:BDT ECU:XEU Fr:franc CFA:XOF DM:DEM RM:MYR Rp:IDR Ksh:KES"
              + " KSh:KES Sh:shilling RMB:CNY dlrs:USD N:N GH₵:GHS GH¢:GHS ₵:GHS ¢:GHS");

  private static final Map<String, String> MONEY =
      Units.table(
          "dollar:USD dlr:USD euro:EUR pound:GBP yen:JPY yuan:CNY renminbi:CNY ruble:RUB rouble:RUB"
              + " won:KRW rupee:INR peso:peso reais:BRL rand:ZAR naira:NGN lira:TRY shekel:ILS"
              + " dirham:AED riyal:SAR rial:IRR dinar:dinar franc:franc krona:krona kronor:krona"
              + " krone:krone kroner:krone zloty:PLN hryvnia:UAH shilling:shilling birr:ETB"
              + " tenge:KZT som:som somoni:TJS manat:manat lari:GEL dram:AMD tugrik:MNT taka:BDT"
              + " afghani:AFN kyat:MMK baht:THB dong:VND kip:LAK riel:KHR ringgit:MYR rupiah:IDR"
              + " kina:PGK gourde:HTG quetzal:GTQ lempira:HNL guarani:PYG guaraní:PYG bolivar:VEF"
              + " bolívar:VEF boliviano:BOB cedi:GHS dalasi:GMD leone:SLE kwacha:kwacha kwanza:AOA"
              + " metical:MZN meticais:MZN pula:BWP loti:LSL maloti:LSL ariary:MGA lek:ALL lev:BGN"
              + " leva:BGN leu:leu denar:MKD forint:HUF koruna:koruna drachma:GRD escudo:PTE"
              + " peseta:ESP guilder:NLG ecu:XEU usd:USD eur:EUR gbp:GBP cfa:XOF vatu:VUV tala:WST"
              + " pa'anga:TOP paʻanga:TOP pa’anga:TOP lei:leu"
              + " soles:PEN");

  /** Money of one name and many states, by the adjective before it. */
  private static final Map<String, String> NATIONAL =
      Units.table(
          "australian_dollar:AUD canadian_dollar:CAD zealand_dollar:NZD singapore_dollar:SGD"
              + " singaporean_dollar:SGD kong_dollar:HKD taiwan_dollar:TWD jamaican_dollar:JMD"
              + " fijian_dollar:FJD fiji_dollar:FJD namibian_dollar:NAD guyanese_dollar:GYD"
              + " egyptian_pound:EGP lebanese_pound:LBP sudanese_pound:SDG syrian_pound:SYP"
              + " pakistani_rupee:PKR nepalese_rupee:NPR mauritian_rupee:MUR mexican_peso:MXN"
              + " argentine_peso:ARS chilean_peso:CLP colombian_peso:COP philippine_peso:PHP"
              + " swiss_franc:CHF moroccan_dirham:MAD qatari_riyal:QAR omani_rial:OMR"
              + " yemeni_rial:YER");

  /** Codes of money that are words in capitals too: {@code ALL}, {@code COP 28}. */
  private static final Set<String> WORDS =
      Set.of("ALL", "ANG", "BOB", "COP", "CUP", "MAD", "MOP", "PEN", "SOS", "TOP", "TRY");

  /** The codes of ISO 4217. */
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .filter(code -> !WORDS.contains(code) && !code.startsWith("XX"))
          .collect(Collectors.toUnmodifiableSet());

  private Money() {}

  static Optional<String> sign(String mark) {
    return Optional.ofNullable(SIGNS.get(mark)).or(() -> coded(mark));
  }

  /** The money that a noun with the word before it tells: {@code Australian dollars} are AUD. */
  static Optional<String> of(String before, String noun) {
    String national = before.toLowerCase(Locale.ROOT) + "_" + Units.singular(noun);
    return Optional.ofNullable(NATIONAL.get(national)).or(() -> of(noun));
  }

  /** Whether a unit is of money. */
  static boolean isMoney(String unit) {
    return coded(unit).isPresent()
        || Stream.of(SIGNS, MONEY, NATIONAL).anyMatch(each -> each.containsValue(unit));
  }

  static Optional<String> of(String noun) {
    return Optional.ofNullable(MONEY.get(Units.singular(noun)))
        .or(() -> Optional.ofNullable(MONEY.get(noun.toLowerCase(Locale.ROOT))))
        .or(() -> coded(noun));
  }

  /** Whether a noun is money by no more than its code: {@code SAR}, which may be a body too. */
  static boolean isBareCode(String noun) {
    return coded(noun).isPresent() && !MONEY.containsKey(noun.toLowerCase(Locale.ROOT));
  }

  /** Money by its code: {@code UGX 5 billion}. */
  static Optional<String> coded(String code) {
    return Optional.of(code).filter(CODES::contains);
  }
}
