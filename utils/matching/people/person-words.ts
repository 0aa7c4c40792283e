const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Small words inside a person's name. */
export const PARTICLES = words('van von der den de del da dos di la le bin al el ten ter af zu');

/** Nouns that stand right before a person's name, beside the titles of address. */
export const TITLE_NOUNS = words(
  'spokesman spokeswoman spokesperson analyst researcher expert counterpart lawmaker congressman congresswoman executive ' +
    'chairwoman chairperson officer historian journalist correspondent editor author fellow economist leader mp commissioner ' +
    'councillor adviser advisor member gen lt col maj adm capt sgt sen rep dr mr ms mrs prof undersecretary vp deputy mep lawmakers',
);

/** Nouns that tell a person's role after the name and a comma. */
export const ROLES = words(
  'minister president chancellor secretary chief head director chairman chairwoman chair chairperson ceo executive analyst ' +
    'researcher expert spokesman spokeswoman spokesperson fellow commander general admiral colonel officer leader lawmaker ' +
    'senator ambassador professor historian editor economist adviser advisor founder co-founder manager governor mayor ' +
    'lecturer scholar specialist engineer pilot veteran mp deputy vice member undersecretary premier representative partner',
);

/** Words in the names of bodies, places and projects that no person is called by. */
export const NO_NAMES = words(
  'act administration aerospace affairs agency agreement air aircraft airbase airport alliance ambassador america american ' +
    'annual apache arab armed armament armaments army arsenal assembly asia association atlantic aviation award bank base ' +
    'battalion battle bay black block board boat boats brigade bureau cabinet canal capital carrier center central centre ' +
    'class coalition coast college combat command committee commission commons company conference congress continental ' +
    'cooperation corp corporation corps council court cross cup cyber daily day defence defense democracy democratic ' +
    'department design development digital directorate district division dock east eastern economic electric electronics ' +
    'embassy energy enterprise europe european exchange executive exercise export facility federal federation fighter fire ' +
    'first fleet flight force forces foreign forum foundation framework frontier fund future general global government great ' +
    'group guard gulf harbor harbour headquarters heavy herald high hill holding holdings home house impact independence ' +
    'industrial industries industry information initiative innovation inspector institute institution integrated ' +
    'intelligence interior international island islands joint journal justice kingdom labor labour lake land law league ' +
    'liberal light lower main management marine marines maritime market medal medical memorial middle military minister ' +
    'ministry missile mission mobile national naval navy new news north northern nuclear ocean office officer operation ' +
    'operations order organisation organization pacific park parliament parliamentary partners party patrol peace ' +
    'people peoples plan planning policy port post power press prime procurement production program programme project ' +
    'prime public radar radio railway ranger rapid red regiment region report republic republican research reserve resources ' +
    'review river road rocket royal school science sea secretary security senate senior service services ship shipbuilding ' +
    'shipyard shipyards social society solutions south southern space special squadron staff state states station stock ' +
    'strait strategic strategy street strike submarine summit super support supreme survey system systems tank task ' +
    'technologies technology telegraph test times titan tower trade training transport treasury treaty tribune type union ' +
    'united university upper valley vehicle vehicles war warfare water weapon weapons week west western white wing works ' +
    'world yard christmas easter bill block phase lot tranche batch mark flight series model',
);

/** Those of them that are also first names. */
export const GIVEN_WORDS = words('mark');

/** Those of them that are also family names, where the rest is a person's: "Ann West". */
export const FAMILY_WORDS = words('black center cross day hill lake law park power street west white wing');
