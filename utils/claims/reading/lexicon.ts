/**
 * What the words of arms news mean for a figure: phrases set apart by `|`, lower case; a word ending in `*` stands for
 * every word that begins so. At one place the longest phrase of a sense wins; a phrase may have several senses.
 */
export const SENSES = {
  /** A bargain, or its paper. */
  deal:
    'deal|deals|contract|contracts|agreement|agreements|pact|accord|purchase|purchases|sale|sales|order|orders|acquisition|' +
    'procurement|loa|letter of offer|letter of acceptance|tender|contract award|package|buy|arms package|export order|memorandum|option|options|call-off|call-off order',
  /** Says that a sum is the price of something. */
  worth: 'worth|valued|value|price|priced|price tag|to the tune of|totalling|totaling|amount*',
  cost: 'cost|costs|costing|at a cost of|bill for|comes to|come to|came to|runs to|run to|swallow|swallows|swallowed|consume|consumes|comes in at|came in at|weighs in at|sells for|sell for|sold for|goes for|go for',
  perUnit:
    'per unit|per aircraft|per jet|per plane|per missile|per tank|per vehicle|per ship|per boat|per system|per squadron|per round|' +
    'per shell|per interceptor|per airframe|per helicopter|per drone|per battery|per launcher|each|apiece|a piece|unit cost|unit costs|' +
    'unit price|unit figure|cost per|price per|flyaway|fly-away|per-unit|per copy',
  budget:
    'budget*|bill|supplemental|program cost|programme cost|program costs|programme costs|project cost|cost of the program|cost of the programme|' +
    'baseline|approved cost|cost estimate|cost estimates|spend|spends|spending|spent|outlay|allocat*|appropriated|appropriates|appropriation*|earmark*|fund|funds|funded|funding|' +
    'set aside|life-cycle|lifecycle|life cycle|taxpayer*|overrun*|invest|invests|invested|investment|investments|fiscal|' +
    'over the next|decades|sustainment|operating cost*|running cost*|whole-life|payment*|instalment*|installment*|down payment|advance payment|tranche|aid|grant|defence plan|defense plan|fund request',
  estimate: 'estimate|estimates|estimated|projected|projection|forecast|reestimate*|re-estimate*|calculat*',
  programme: 'program|programme|programs|programmes|project|projects|effort|modernisation|modernization',
  /** Verbs and nouns of buying, which a price goes with. */
  buy:
    'pay|pays|paid|buy|buys|buying|purchas*|procur*|acqui*|sell|sells|sold|selling|sale of|award*|approv*|clear|cleared|clears|clearing|order*|lease*|' +
    'supply of|to supply|to export|export of|deal for|deals for|contract for|contracts for|sign* for|tender for',
  /** Sums that are no price of arms. */
  ledger:
    'net sales|sales rose|sales grew|sales fell|sales were|sales climbed|sales increased|sales guidance|after sales|quarterly sales|order intake|' +
    'orders received|booked|bookings|book-to-bill|earnings|cash flow|guidance|ebit*|' +
    'revenue*|profit*|charge|charges|write-down|writedown|written off|wrote off|write off|turnover|backlog|order book|order backlog|trade|bilateral trade|tariff*|duties|gdp|shares|stock|fine|a fine|fined|penalt*|exported|' +
    'exports|defence exports|defense exports|arms exports|imports|loan|loans|credit|debt|damage|damages|bond|bonds|dividend*|salary|salaries|market|valuation|' +
    'economy|offset|offsets|worth of exports|subsid*|bounty|reward|bribe*|kickback*|asset|assets',
  order:
    'order*|reorder*|bought|buy|buys|buying|purchas*|procur*|acqui*|contracted|contract for|contracts for|deal for|deals for|' +
    'agreement for|agreements for|sign* for|signed up for|sale of|cover|covers|covered|covering|compris*|includ*|consist*|want|wants|wanted|seek|seeks|' +
    'seeking|sought|request*|ask for|asks for|asked for|asking for|gets|get|provide* for|provid* for|call* for|calling for|approv*|clear|cleared|clears|clearing|commit|commits|committed|commitment|to export|export of|' +
    'option*|give|gives|get|getting|bring|brings|take|picked|picks|customer|customers|buyer|buyers|consider*|weighing|eyeing|mulling|need|needs|foresee*|envisag*|envision*|sell|sells|sold|selling|on order|award*|pledg*|promis*|offer*|negotiat*|discuss*|plan|plans|planned|planning|' +
    'intend*|opt|opted|select*|chose|choose*|choice of|committed to|letter of request|to supply|supply of|to receive|will receive|to get|' +
    'interested in|interest in|bid|bids|tender for|programme of record|program of record|requirement*|quantity|take up|sale|deal|contract',
  deliver:
    'deliver*|hand* over|hand it over|hand them over|hand her over|handed|handover*|taken over|received|receive|receives|receiving|receipt|took delivery|take delivery|taken delivery|takes delivery|arriv*|induct*|' +
    'supplied|supplies|supply|shipped|ship by|shipment*|transferred|transfer|transfers|donat*|sent|dispatch*|despatch*|commissioned|turn* over|took over|take over|accepted|accepts|' +
    'joined the fleet|came|come|comes|coming|reached|reach|reaches|went out|land|landed|built so far|completed deliveries|' +
    'gave|given|provided|rolled out|follow|gone to|got|exported|leave the|leaves the|roll off|rolls off|rolled off|touch* down|flew in|flown in|docked',
  remain:
    'remain*|outstanding|yet to be|the rest|balance|pending|still to come|still to be|left to|awaited|awaits|undelivered',
  lose:
    'lost|loses|losing|loss|losses|destroy*|shot down|shoot* down|downed|sunk|sank|sinking|killed|kill|kills|damaged|captured|crash*|' +
    'wreck*|knock* out|written off|wrote off|writes off|brought down|bring* down|casualt*|wounded|abandoned|dead|died|wiped out|hit by|were hit|struck down|neutralised|neutralized|intercepted',
  /** Ammunition and drones that are spent on an enemy. */
  expend:
    'fire|fires|fired|firing|launch|launches|launched|launching|used|use|uses|expended|expend|spent|volley*|salvo*|barrage|unleashed|rained|' +
    'burned through|burnt through|dropped|lobbed|aimed at|attacked with|struck with',
  /** Words of war: what flies, falls and is hit in them is not bought. */
  combat:
    'fired|launched|shot down|shoot down|downed|intercepted|intercept*|struck|strike|strikes|attack|attacks|attacked|barrage|salvo|killed|kills|wounded|injured|dead|' +
    'casualt*|overnight|shelling|bombard*|airstrike*|raid|raids|explosion*|rubble|debris|mourning|bodies|rescuers|hurt|died|air defences|air defenses|jammed|toll|hostilities|ceasefire|destroyed',
  /** What air defence does to missiles and drones. */
  halt: 'stopped|suppressed|jammed|repelled|downed|intercepted|shot down|brought down|destroyed|neutralised|neutralized',
  /** A part of a thing that is built. */
  complete: 'complete|completed|completion|finished|built|done|progress|ready',
  late: 'late|behind|delay*|overdue|slip*|later than|behind schedule|postpon*|overrun*',
  endure: 'endurance|airborne|aloft|in the air|on station|fly for|flying for|stay up|loiter*|flight time',
  serve:
    'operate|operates|operated|operating|fleet|fleets|in service|field|fields|fielded|fielding|inventor*|deployed|deploy|deploys|' +
    'has|have|had|flies|fly|flew|in use|stationed|possess*|own|owns|owned|active|arsenal|total number|number to|strength of|stockpile*|' +
    'placed|based|on strength|currently|retired|retire*|grow to|grown to|increase to|numbers',
  /** What one of a thing is made of or carries: never a number ordered. */
  compose:
    'each|made up of|consists of|consist of|composed of|armed with|equipped with|carries|carry|carrying|can carry|per squadron|' +
    'per battery|per battalion|per regiment|payload|hardpoint*|fitted with|fires|magazine|cells|tubes',
  crew: 'crew|crews|crewed|crew members|crewmen|operators|manned by',
  track: 'track*|detect*|monitor*|follows|follow',
  engage: 'engag*|intercept*|destroy*|shoot* down|attack*|strike|hit',
  sign: 'sign|signs|signed|signing|signature|inked|ink|concluded|conclude|clinched|sealed|awarded|award|awards|placed an order|won|initialled',
  bought: 'ordered|bought|purchased|procured|acquired|contracted|placed',
  /** Things planned: with these a date is a promise. */
  plan:
    'expect*|schedul*|slat*|plan|planned|plans|due|target*|aim*|anticipat*|set for|set to|deadline*|timeline*|postpon*|delay*|pushed to|pushed back|' +
    'slip*|moved to|brought forward|on track|forecast*|projected|projects|unlikely|likely|pencilled in|penciled in|will|would|should|to be|intend*|promis*|hope*|by the time',
  service:
    'on patrol|first patrol|in service|enter service|enters service|entered service|entering service|entry into service|operational|initial operational|ioc|foc|' +
    'full operational|induct*|combat-ready|combat ready|in-service|commission*|field|fielded|fielding|deployment|put into service|into service|' +
    'initial capability|operational capability|operational deployment|full capability|operating capability|full operating capability|initial operating capability|fully capable|combat capable|be ready|declared ready|declared operational|declared combat-ready|ready for duty|ready for service',
  finish:
    'complet*|finish*|end|ends|ended|conclud*|conclusion|fulfil*|wrap* up|in full|fully|final deliver*|last deliver*',
  start: 'start|starts|started|begin|begins|began|begun|commence*|first deliver*|deliveries to begin|onward*|kick off',
  flight:
    'prototype|demonstrator|first flight|maiden flight|test launch|first launch|first test|flight test*|pad launch|test flight|test-fir*|rollout|roll-out|sea trials',
  produce:
    'build|builds|built|building|made|make|makes|manufactur*|produc*|assembl*|under licence|under license|licence-built',
  item:
    'squadron|squadrons|system|systems|batch|batches|unit|units|aircraft|jet|jets|fighter|fighters|plane|planes|tank|tanks|ship|ships|' +
    'frigate|frigates|submarine|submarines|boat|boats|destroyer|destroyers|corvette|corvettes|helicopter|helicopters|missile|missiles|battery|' +
    'batteries|launcher|launchers|regiment|regiments|howitzer|howitzers|vehicle|vehicles|drone|drones|deliveries|delivery|shipment|lot|tranche|' +
    'hull|hulls|carrier|carriers|radar|radars|interceptor|interceptors|equipment|weapon|weapons|ones|vessel|vessels|battalion|battalions|example|examples',
  /** Verbs of saying: their day is no date of the thing said. */
  say: 'said|says|say|told|tell|tells|report|reports|reported|stated|wrote|revealed|disclosed|confirmed|announced|declared|estimated',
  /** Things that happen on a day but deliver nothing. */
  event:
    'meet|meets|met|meeting|visit*|announcement*|announces|talks|summit|approval|approve*|cleared|notified|notif*|' +
    'interview|statement|press release|posted|published|updated|vote*|decision|hearing|ceremony|conference|war|invasion|' +
    'founded|set up|established|joined|elected|appointed|resigned|attack*|incident|crash*|exercise|parade|anniversary|interview|' +
    'warned|sanction*|review|trip|strike*|tested|test-fired|election|demand*|since',
  range:
    'range|ranges|ranging|reach|reaches|reaching|out to|engage*|engaging|strike|strikes|striking|hit|hits|hitting|intercept*|destroy*|target*|threat*|fire|fires|' +
    'firing|distance of up|shoot*|away|kill|attack|attacks|radius|neutrali*|limited to',
  endurance:
    'combat radius|ferry range|operational range|cruising range|road range|maximum range|effective range|strike range|range of|ranges of|range',
  distance:
    'from the border|from the front|off the coast|offshore|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|' +
    'inside|deep|front line|frontline|frontier|long border|border|exclusive economic|coastline|outside|kilometre zone|from the line|wide|long|length|wingspan|gun|cannon|calibre|' +
    'caliber|barrel|howitzer|shell|shells|ammunition|rounds|mortar|record|distance between|resolution|diameter|depth|deep|span|pipeline|road|cable',
  altitude:
    'altitude*|ceiling|flies at|fly at|flying at|flown at|cruis*|height|heights|feet above|above the|flight level|high',
  weight:
    'weigh*|weight|mass|displac*|payload|warhead|bomb|heavy|tank|take-off|takeoff|gross|kg|ton|tonne|bombs|munition',
  bulk: 'ammunition|aid|fuel|cargo|supplies|grain|steel|explosives|uranium|tnt|oil|coal|debris|lift*|hoist|crane',
  share:
    'share|local|account* for|accounting for|made up|make up|stake|of its|of their|of all|of the|of global|of total|proportion|came from|comes from|' +
    'went to|imports|exports|local content|content|localis*|localiz*|indigenous|workshare|work share|offset|portion|majority|market|owns|supplier',
  grow:
    'rise|rises|rose|risen|rising|grow*|grew|increase*|increasing|up|jump*|surge*|higher|more|climb*|fall|falls|fell|fallen|drop*|declin*|' +
    'decreas*|down|cut|cuts|reduc*|lower|less|over budget|above|overrun*|overran|below|growth|gain*|fewer|expand*|shrink*|shrank|doubl*|hike',
  setup:
    'deployed|deploy|deployment|set-up|setup|set up|operational|ready|readiness|ready to fire|redeploy*|relocat*|emplace*|displace|reload*|take off|airborne',
  fms:
    'foreign military sale|foreign military sales|possible sale|potential sale|state department|dsca|defense security cooperation agency|' +
    'possible foreign military sale|notified congress|congressional notification|arms sale|arms sales',
} as const;

/** A meaning a word or phrase can have for a figure. */
export type Sense = keyof typeof SENSES;
