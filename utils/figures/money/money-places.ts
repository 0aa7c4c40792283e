import { type WordMap, wordMap } from '../tokens/lexicon';

const PLACES =
  'NOK norway norwegian norwegians oslo bergen kongsberg storting|DKK denmark danish danes copenhagen folketing greenland greenlandic faroe|' +
  'SEK sweden swedish swedes stockholm riksdag fmv|ISK iceland icelandic reykjavik|CZK czech czechs czechia prague|' +
  'KWD kuwait kuwaiti kuwaitis|DZD algeria algerian algerians algiers|JOD jordan jordanian jordanians amman|IQD iraq iraqi iraqis baghdad|' +
  'RSD serbia serbian serbs belgrade|TND tunisia tunisian tunis|LYD libya libyan libyans tripoli|BHD bahrain bahraini manama|' +
  'MKD macedonia macedonian skopje|AED emirates emirati emiratis uae dhabi dubai|MAD morocco moroccan moroccans rabat casablanca|' +
  'PHP philippines philippine manila filipino filipinos|MXN mexico mexican mexicans|ARS argentina argentine argentinian buenos|' +
  'CLP chile chilean santiago|COP colombia colombian bogota bogotá|UYU uruguay uruguayan montevideo|DOP dominican|CUP cuba cuban havana|' +
  'CHF switzerland swiss bern berne zurich geneva armasuisse|' +
  'XOF mali malian bamako senegal senegalese dakar niger nigerien niamey burkina burkinabe ouagadougou benin beninese cotonou togo togolese ' +
  'lome lomé ivorian ivory ivoire abidjan yamoussoukro bissau|' +
  'XAF cameroon cameroonian yaounde yaoundé douala gabon gabonese libreville chad chadian djamena ndjamena brazzaville malabo bangui|' +
  'CDF kinshasa congolese|RWF rwanda rwandan kigali|BIF burundi burundian|DJF djibouti|GNF guinea guinean conakry|' +
  'INR india indian indians delhi mumbai bengaluru kolkata|PKR pakistan pakistani pakistanis islamabad karachi rawalpindi lahore|' +
  'LKR lanka lankan lankans colombo|NPR nepal nepali nepalese kathmandu|MUR mauritius mauritian|SCR seychelles|' +
  'KES kenya kenyan kenyans nairobi mombasa|UGX uganda ugandan ugandans kampala|TZS tanzania tanzanian dodoma dar|SOS somalia somali mogadishu|' +
  'GBP britain british uk london england english scotland scottish wales welsh whitehall westminster|EGP egypt egyptian egyptians cairo|' +
  'LBP lebanon lebanese beirut|SYP syria syrian damascus|SDG sudan sudanese khartoum|SSP juba|' +
  'SAR saudi saudis riyadh jeddah|QAR qatar qatari doha|OMR oman omani muscat|YER yemen yemeni sanaa|IRR iran iranian iranians tehran|' +
  'TRY turkey turkish turks ankara istanbul türkiye turkiye|RON romania romanian bucharest|MDL moldova moldovan chisinau|' +
  'RUB russia russian russians moscow kremlin|BYN belarus belarusian minsk|AZN azerbaijan azerbaijani baku|TMT turkmenistan turkmen ashgabat|' +
  'KRW korea korean koreans seoul dapa|KPW pyongyang|JPY japan japanese tokyo|CNY china chinese beijing pla shanghai|' +
  'KGS kyrgyzstan kyrgyz bishkek|UZS uzbekistan uzbek tashkent|BWP botswana gaborone batswana|ZMW zambia zambian lusaka|' +
  'PGK papua moresby|MWK malawi malawian lilongwe|ETB ethiopia ethiopian ethiopians addis';

/**
 * Whose money is meant where a country, its people, its capital or one of its bodies is named: the ISO code by
 * lower-case word.
 */
export const MONEY_PLACES: WordMap<string> = wordMap(
  PLACES.split('|').flatMap((place) => {
    const [code, ...words] = place.split(' ') as [string, ...string[]];
    return words.map((word): [string, string] => [word, code]);
  }),
);
