import { MONEY_LETTERS } from '../numerals/number-words';
import { anyOf, type WordSet, wordSet } from '../tokens/lexicon';
import { DOLLAR } from './codes';

/** Signs that stand before a sum (some also after). "$" alone is decided by the report's country. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₨': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '₸': 'KZT',
  '฿': 'THB',
  '₾': 'GEL',
  '₼': 'AZN',
  '֏': 'AMD',
  '৳': 'BDT',
  '₮': 'MNT',
  '₭': 'LAK',
  '₵': 'GHS',
  '₡': 'CRC',
  '₲': 'PYG',
  '﷼': 'IRR',
};

/** True for the characters of `SYMBOLS`. */
export const isSymbol = (code: number): boolean => code === DOLLAR || (code > LAST_ASCII && SYMBOL_CODES.has(code));

const LAST_ASCII = 127;

const SYMBOL_CODES: ReadonlySet<number> = new Set(Object.keys(SYMBOLS).map((sign) => sign.charCodeAt(0)));

/** Letters glued before "$". */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  US: 'USD',
  USD: 'USD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  AUS: 'AUD',
  Aus: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  CDN: 'CAD',
  NZ: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  HK: 'HKD',
  NT: 'TWD',
  R: 'BRL',
  Can: 'CAD',
  Cdn: 'CAD',
  NTD: 'TWD',
  T: 'TWD',
  B: 'BND',
  L: 'LRD',
  G: 'GYD',
  HKD: 'HKD',
  NZD: 'NZD',
  SGD: 'SGD',
  MX: 'MXN',
  Mex: 'MXN',
  FJ: 'FJD',
  TT: 'TTD',
  BZ: 'BZD',
  EC: 'XCD',
  RD: 'DOP',
  CAN: 'CAD',
  COP: 'COP',
  COL: 'COP',
  CLP: 'CLP',
  MXN: 'MXN',
  ARS: 'ARS',
  AR: 'ARS',
  N: 'NAD',
  J: 'JMD',
};

/** Letters that are a currency only before a large sum. */
export const SHORT_CODES: Readonly<Record<string, string>> = {
  W: 'KRW',
  R: 'ZAR',
  P: 'PHP',
  N: 'NGN',
  SR: 'SAR',
  TL: 'TRY',
  Tk: 'BDT',
  Fr: 'CHF',
  Sh: 'KES',
  Hr: 'UAH',
  DM: 'DEM',
  BD: 'BHD',
  QR: 'QAR',
  KD: 'KWD',
  JD: 'JOD',
  RO: 'OMR',
  TD: 'TND',
  LE: 'EGP',
  Kz: 'AOA',
  Br: 'ETB',
  Shs: 'KES',
  USh: 'UGX',
  TSh: 'TZS',
  Le: 'SLE',
  Bs: 'BOB',
  MK: 'MWK',
  K: 'ZMW',
  Nu: 'BTN',
  CFA: 'XOF',
  Bt: 'THB',
  LL: 'LBP',
  Rb: 'RUB',
  Rbs: 'RUB',
  Y: 'JPY',
  ALL: 'ALL',
  TOP: 'TOP',
  CUP: 'CUP',
  SOS: 'SOS',
  BOB: 'BOB',
  MOP: 'MOP',
};

/** Coins after a sum, lower case: hundredths. */
export const COINS: Readonly<Record<string, string>> = {
  penny: '$',
  pennies: '$',
  cent: '$',
  cents: '$',
  pence: 'GBP',
  paise: 'INR',
  paisa: 'INR',
};

/** Codes and short forms as written, before or after a sum. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...(
    'USD EUR GBP INR AUD CAD NZD JPY CNY KRW RUB PLN SEK NOK DKK CHF TRY UAH ILS AED SAR QAR KWD OMR BHD JOD SGD HKD TWD IDR ' +
    'PHP MYR THB VND BRL ZAR HUF CZK RON BGN PKR BDT LKR NPR EGP KZT MXN CLP COP PEN ARS IRR IQD AZN AMD GEL BYN NGN MAD DZD RSD ISK KES MMK ' +
    'AFN AOA BAM BWP ETB GHS KGS KHR KPW LAK LBP LYD MDL MKD MNT MVR MZN NAD PYG RWF SYP TJS TMT TND TTD TZS UGX UYU UZS XAF XOF YER ZMW DEM FIM ' +
    'BBD BIF BND BSD BTN BZD CDF CRC CVE DJF DOP ERN FJD FKP GMD GNF GTQ GYD HNL HRK HTG JMD KMF LRD LSL MGA MRU MUR MWK NIO PAB PGK SBD ' +
    'SCR SDG SLE SLL SRD SSP STN SZL VES VUV WST XCD XPF ZWL'
  )
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['Rs', 'INR'],
  ['RS', 'INR'],
  ['Re', 'INR'],
  ['Rupees', 'INR'],
  ['rupees', 'INR'],
  ['RMB', 'CNY'],
  ['NIS', 'ILS'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Euro', 'EUR'],
  ['Euros', 'EUR'],
  ['euro', 'EUR'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Php', 'PHP'],
  ['SKr', 'SEK'],
  ['Skr', 'SEK'],
  ['NKr', 'NOK'],
  ['Nkr', 'NOK'],
  ['DKr', 'DKK'],
  ['Dkr', 'DKK'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Kshs', 'KES'],
  ['SFr', 'CHF'],
  ['FCFA', 'XOF'],
  ['kr', 'SEK'],
  ['Kr', 'SEK'],
  ['TL', 'TRY'],
  ['Ft', 'HUF'],
  ['грн', 'UAH'],
  ['руб', 'RUB'],
  ['NRs', 'NPR'],
  ['SLRs', 'LKR'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['원', 'KRW'],
  // In small letters only those that spell nothing else.
  ...'usd eur gbp inr aud cad jpy cny rmb krw chf pln aed sgd nzd rub uah hkd zar sek nok dkk czk huf thb idr qar kwd bhd ngn kes'
    .split(' ')
    .map((code): [string, string] => [code, code === 'rmb' ? 'CNY' : code.toUpperCase()]),
]);

/** Codes that have the size in them, as companies of the north write: "MSEK 300", "45 MEUR", "USDm 12". */
export const JOINED_CODES: ReadonlyMap<string, { code: string; scale: number }> = joinedCodes();

function joinedCodes(): Map<string, { code: string; scale: number }> {
  const table = new Map<string, { code: string; scale: number }>();
  const sizes: [string, string, number][] = [
    ['M', 'm', 1e6],
    ['B', 'bn', 1e9],
    ['K', 'k', 1e3],
    ['T', '', 1e3],
  ];
  for (const code of 'SEK NOK DKK EUR USD GBP CHF PLN CZK HUF AUD CAD'.split(' '))
    for (const [before, after, scale] of sizes) {
      table.set(before + code, { code, scale });
      if (after !== '') table.set(code + after, { code, scale });
      if (scale === 1e6) table.set(`m${code}`, { code, scale });
    }
  for (const short of ['Mkr', 'mkr', 'MKr']) table.set(short, { code: 'SEK', scale: 1e6 });
  for (const short of ['Mdkr', 'mdkr', 'Mdrkr']) table.set(short, { code: 'SEK', scale: 1e9 });
  table.set('tkr', { code: 'SEK', scale: 1e3 });
  return table;
}

const PAIRS =
  'dollar dollars buck bucks dólar dólares dolares dolar dollari dolari dolarów dolarů долларов доларів:$|' +
  'euro euros eura euroa eurot eurov evrov evra eurų eiro eurů euró avro евро євро ευρώ:EUR|rupee rupees:INR|won:KRW|yen:JPY|yuan renminbi:CNY|rouble roubles ruble rubles rubli rublos рублей рубля:RUB|' +
  'zloty zlotys zloties zł złotych złote zlotych:PLN|krona kronas kronor:SEK|kronur:ISK|krone kroner:NOK|koruna korunas koruny korun crowns:CZK|forint forints forintot:HUF|leu lei:RON|lev leva levs лева:BGN|' +
  'lira liras:TRY|dirham dirhams:AED|riyal riyals:SAR|rial rials:IRR|dinar dinars:KWD|shekel shekels:ILS|hryvnia hryvnias hryvnya hryvnyas hryvna hryvnas hryvni hryven grivna grivnas гривень гривні:UAH|' +
  'franc francs:CHF|ringgit:MYR|baht:THB|peso pesos:PHP|rupiah rupiahs:IDR|dong:VND|taka:BDT|reais:BRL|rand:ZAR|naira:NGN|tenge:KZT|' +
  'manat manats:AZN|dram drams:AMD|lari:GEL|shilling shillings:KES|pound pounds quid:GBP|sterling:GBP|markka markkas:FIM|' +
  'deutschmark deutschmarks:DEM|marks:DEM|lire:ITL|drachma drachmas:GRD|birr:ETB|cedi cedis:GHS|kwacha:ZMW|kwanza kwanzas:AOA|' +
  'afghani afghanis:AFN|kyat kyats:MMK|som soms:KGS|soum soums:UZS|somoni:TJS|tugrik tugriks:MNT|riel riels:KHR|kip:LAK|' +
  'guarani guaranis guaraníes:PYG|bolivar bolivars bolivares:VES|pula:BWP|denar denars:MKD|toman tomans:IRT|' +
  'cfa:XOF|sol soles:PEN|metical meticals meticais:MZN|lek leks:ALL|kuna kunas:HRK|dalasi dalasis:GMD|leone leones:SLE|ariary:MGA|' +
  'ouguiya ouguiyas:MRU|nakfa:ERN|gourde gourdes:HTG|quetzal quetzals quetzales:GTQ|lempira lempiras:HNL|cordoba cordobas:NIO|' +
  'balboa balboas:PAB|boliviano bolivianos:BOB|colon colones:CRC|kina:PGK|vatu:VUV|rufiyaa:MVR|ngultrum:BTN|pataca patacas:MOP|' +
  'maloti:LSL|emalangeni:SZL|gulden guilder guilders:NLG|peseta pesetas:ESP|real reals:BRL';

/** Currency words after a sum, lower case. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  PAIRS.split('|').flatMap((pair) => {
    const [words, code] = pair.split(':') as [string, string];
    return words.split(' ').map((word): [string, string] => [word, code]);
  }),
);

/** Words that are also verbs or other nouns: money only after a magnitude or a number in the thousands. */
export const DOUBTFUL_WORDS: ReadonlySet<string> = new Set(
  'won rand dong lei dram drams lari taka pound pounds crowns marks som soms kip pula real reals sol soles lek leks leone leones quetzal quetzals colon kina guarani guaranis cfa balboa'.split(
    ' ',
  ),
);

const ADJECTIVES =
  'us:USD american:USD australian:AUD canadian:CAD singapore:SGD singaporean:SGD zealand:NZD kong:HKD taiwan:TWD taiwanese:TWD ' +
  'indian:INR pakistani:PKR lankan:LKR nepalese:NPR british:GBP egyptian:EGP sterling:GBP norwegian:NOK danish:DKK swedish:SEK ' +
  'icelandic:ISK czech:CZK swiss:CHF philippine:PHP mexican:MXN argentine:ARS chilean:CLP colombian:COP saudi:SAR qatari:QAR ' +
  'iranian:IRR omani:OMR kuwaiti:KWD iraqi:IQD jordanian:JOD bahraini:BHD serbian:RSD algerian:DZD emirati:AED moroccan:MAD ' +
  'korean:KRW japanese:JPY chinese:CNY russian:RUB belarusian:BYN turkish:TRY israeli:ILS polish:PLN ukrainian:UAH bulgarian:BGN ' +
  'romanian:RON hungarian:HUF brazilian:BRL finnish:FIM german:EUR thai:THB indonesian:IDR malaysian:MYR vietnamese:VND south:ZAR african:ZAR uae:AED nt:TWD nigerian:NGN cfa:XOF kenyan:KES ugandan:UGX tanzanian:TZS ' +
  'kazakh:KZT azerbaijani:AZN armenian:AMD georgian:GEL brunei:BND tunisian:TND libyan:LYD lebanese:LBP syrian:SYP bangladeshi:BDT ethiopian:ETB ghanaian:GHS zambian:ZMW angolan:AOA afghan:AFN burmese:MMK kyrgyz:KGS uzbek:UZS tajik:TJS ' +
  'mongolian:MNT cambodian:KHR lao:LAK paraguayan:PYG venezuelan:VES macedonian:MKD yemeni:YER sudanese:SDG uruguayan:UYU peruvian:PEN ' +
  'albanian:ALL fijian:FJD mozambican:MZN bolivian:BOB guatemalan:GTQ honduran:HNL haitian:HTG jamaican:JMD namibian:NAD moldovan:MDL turkmen:TMT rwandan:RWF burundian:BIF congolese:CDF guinean:GNF malawian:MWK mauritian:MUR somali:SOS dominican:DOP cuban:CUP';

/** Nationality before a currency word ("Australian dollars"), by its last word, lower case. */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  ADJECTIVES.split(' ').map((pair) => pair.split(':') as [string, string]),
);

/** Every word in any case that stands for a currency by itself or with a sign. */
export const NAMES_CURRENCY: WordSet = wordSet([
  ...[...CODES.keys()].map((code) => code.toLowerCase()),
  ...CURRENCY_WORDS.keys(),
  ...Object.keys(COINS),
  ...[...JOINED_CODES.keys(), ...MONEY_LETTERS.keys(), ...Object.keys(DOLLAR_PREFIXES)].map((code) =>
    code.toLowerCase(),
  ),
  ...'p u grand'.split(' '),
]);

/** Every word in any case that a currency's name or code is or begins with, so that most words need no further look. */
export const OPENS_CURRENCY: WordSet = anyOf(
  NAMES_CURRENCY,
  wordSet([
    ...CURRENCY_ADJECTIVES.keys(),
    ...'new south north west east central sri hong saudi costa united'.split(' '),
  ]),
);

/** Every word in any case that stands before a sum as its currency. */
export const BEFORE_SUM: WordSet = wordSet(
  [
    ...CODES.keys(),
    ...JOINED_CODES.keys(),
    ...Object.keys(SHORT_CODES),
    ...Object.keys(DOLLAR_PREFIXES),
    ...CURRENCY_WORDS.keys(),
    ...MONEY_LETTERS.keys(),
    ...'mn mln mio million millions crore crores lakh lakhs cr bn bln billion billions tn trillion'.split(' '),
  ].map((code) => code.toLowerCase()),
);

/** Countries whose own reports mean their own money by a bare "$". */
export const HOME_DOLLARS: Readonly<Record<string, string>> = {
  australia: 'AUD',
  canada: 'CAD',
  'new-zealand': 'NZD',
};
