/** Never the end of a sentence: a name or number follows (titles, "No.", "Rs."). Lower case, without the stop. */
export const ALWAYS_CONTINUES = new Set(
  (
    'gen lt col maj capt sgt adm cmdr cdr brig mr mrs ms dr prof sen rep gov st rs no nos vs fig figs sq approx hon rev ' +
    'amb pres supt insp cpl pvt pfc wo cpo ret retd lt-gen maj-gen vice-adm rear-adm wg flt gp fg ca eg ie cf op vol pp ' +
    'jr sr al est max min avg art sec para ft mt'
  ).split(' '),
);

/** May end a sentence: it does when the next word is one that opens sentences. */
export const MAY_END = new Set(
  (
    'inc ltd co corp bros plc llc pvt.ltd etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur ' +
    'thurs fri sat sun dept univ ave blvd rd bn mn mln bln tn cr kg km hrs hr mins sec lbs mi dist gov govt intl natl'
  ).split(' '),
);

/** Words that open sentences and hardly ever follow an abbreviation inside one. */
export const SENTENCE_OPENERS = new Set(
  (
    'the a an in on at it its he she they we i you his her their our this that these those there but and or as for from ' +
    'with when while if after before since until under over by to of some all both each many most more several one two ' +
    'three four five however meanwhile although though moreover according also then now what who how why where once no ' +
    'not despite during earlier later last next between about even first second officials sources deliveries defence ' +
    'defense another such so yet still only other'
  ).split(' '),
);
