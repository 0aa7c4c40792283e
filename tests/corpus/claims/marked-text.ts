import type { ClaimsInput } from '../../../utils/claims';
import type { ArticleMeta, Entity, EntityId, Figure, Mention, Quantity } from '../../../utils/domain';
import { blocksOf, splitSentences } from '../../../utils/text';

/**
 * Reads a passage in which names stand in [brackets] and figures in {braces}, so that rows test the binding alone, with
 * no gazetteer and no reader of figures. `{26|jets}` is a count whose noun stands further on ("26 Rafale jets");
 * `{5 squadrons}` one with its noun. `{$5 billion (Rs 40,000 crore)}` are two figures that are twins.
 */
export function readMarked(marked: string, meta: ArticleMeta = {}): ClaimsInput {
  const mentions: Mention[] = [];
  const figures: Figure[] = [];
  const cues: ClaimsInput['cues'] = [];
  const nouns: { index: number; noun: string }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]+\]|\{[^}]+\}|<[^>]+>)/)) {
    const inner = piece.slice(1, -1);
    const start = text.length;
    if (piece.startsWith('[')) {
      text += inner;
      mentions.push(mentionOf(inner, start));
    } else if (piece.startsWith('<')) {
      text += inner;
      cues.push({ span: { start, end: text.length }, entityId: CUES[inner]! });
    } else if (piece.startsWith('{')) {
      const [shown, noun] = inner.split('|') as [string, string | undefined];
      const twin = /^(.*) \((.*)\)$/.exec(shown);
      const parts = twin ? [twin[1]!, twin[2]!] : [shown];
      for (const [i, part] of parts.entries()) {
        const at = start + (i === 0 ? 0 : parts[0]!.length + 2);
        figures.push({ ...figureOf(part, at), ...(twin && { twin: figures.length + (i === 0 ? 1 : -1) }) });
      }
      if (noun) nouns.push({ index: figures.length - 1, noun });
      text += shown;
    } else text += piece;
  }
  for (const { index, noun } of nouns) {
    const figure = figures[index]!;
    const after = text.indexOf(noun, figure.span.start);
    const start = after < 0 ? text.lastIndexOf(noun, figure.span.start) : after;
    Object.assign(figure, { noun, nounSpan: { start, end: start + noun.length } });
  }
  for (const [i, figure] of figures.entries()) {
    const whole = figures[i + 1];
    if (whole && /^ of the $/.test(text.slice(figure.span.end, whole.span.start))) {
      Object.assign(figure, { partOf: i + 1, noun: figure.noun ?? whole.noun });
    }
  }
  const blocks = blocksOf(text);
  return { text, blocks, sentences: splitSentences(text, blocks), mentions, cues, figures, meta, entity };
}

const VARIANTS: Record<EntityId, EntityId> = {
  'system:f-35a': 'system:f-35',
  'system:block-4': 'system:f-35',
  'system:hms-glasgow': 'system:type-26',
  'system:hnoms-skagen': 'system:skagen-class-frigate',
};

function entity(id: EntityId): Entity | undefined {
  const known = ENTITIES.find((row) => row.id === id);
  return known && VARIANTS[id] ? { ...known, variantOf: VARIANTS[id] } : known;
}

function mentionOf(surface: string, start: number): Mention {
  const known = ENTITIES.find((e) => e.name === surface || e.name === surface.replace(/s$/, ''));
  if (!known) throw new Error(`unknown name in a row: ${surface}`);
  const { id, type, name } = known;
  return { span: { start, end: start + surface.length }, entityId: id, type, name, alias: surface };
}

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function figureOf(shown: string, start: number): Figure {
  const base = { span: { start, end: start + shown.length }, surface: shown, hedge: 'exact' as const };
  const number =
    Number(/[\d][\d,.]*/.exec(shown)?.[0].replace(/,/g, '')) || WORDS.indexOf(shown.split(/[ -]/)[0]!.toLowerCase());
  const value = (unit: string, factor = 1): Quantity => ({
    form: 'number',
    lo: number * factor,
    hi: number * factor,
    unit,
    step: factor,
  });
  if (/^(\$|US\$|USD|€|£|Rs|₹|A\$|EUR|SEK)|(won|kronor|crore)$/.test(shown)) {
    const factor = /trillion/.test(shown)
      ? 1e12
      : /billion|bn/.test(shown)
        ? 1e9
        : /million/.test(shown)
          ? 1e6
          : /crore/.test(shown)
            ? 1e7
            : 1;
    const unit = /€|EUR/.test(shown)
      ? 'EUR'
      : /£/.test(shown)
        ? 'GBP'
        : /Rs|₹|crore/.test(shown)
          ? 'INR'
          : /won/.test(shown)
            ? 'KRW'
            : 'USD';
    return { ...base, kind: 'money', quantity: value(unit, factor) };
  }
  if (/(%|per ?cent)$/.test(shown)) return { ...base, kind: 'percent', quantity: value('percent') };
  if (/\b(19|20)\d\d\b/.test(shown)) {
    const years = shown.match(/\b(?:19|20)\d\d\b/g)!;
    const month = MONTHS.findIndex((name) => shown.includes(name));
    const part = month < 0 ? '' : `-${String(month + 1).padStart(2, '0')}`;
    const day = month < 0 ? undefined : /\b(\d{1,2})\b(?!\d)/.exec(shown.replace(years[0]!, ''))?.[1];
    const lo = `${years[0]}${part}${day ? `-${day.padStart(2, '0')}` : ''}`;
    return { ...base, kind: 'date', quantity: { form: 'date', lo, hi: years[1] ?? lo } };
  }
  if (/[\d -](km|kilometres|kilometers|miles|nautical miles|mm|metres|m|feet)$/.test(shown)) {
    const factor = /mile/.test(shown)
      ? 1609
      : /mm$/.test(shown)
        ? 0.001
        : /feet/.test(shown)
          ? 0.3
          : /(km|kilomet.*)$/.test(shown)
            ? 1000
            : 1;
    return { ...base, kind: 'quantity', quantity: value('m', factor) };
  }
  if (/^Mach|km\/h$|knots$/.test(shown)) return { ...base, kind: 'quantity', quantity: value('m/s') };
  if (/(kg|tons|tonnes|-ton)$/.test(shown)) return { ...base, kind: 'quantity', quantity: value('kg', 1000) };
  if (/(minutes?|months?|years?|days|hours)$/.test(shown)) {
    return {
      ...base,
      kind: 'duration',
      quantity: value(
        's',
        /year/.test(shown)
          ? 31557600
          : /month/.test(shown)
            ? 2629800
            : /day/.test(shown)
              ? 86400
              : /hour/.test(shown)
                ? 3600
                : 60,
      ),
    };
  }
  const noun = /^[\w,.]+[ -](.+)$/.exec(shown)?.[1];
  return { ...base, kind: 'count', quantity: value(noun ?? ''), ...(noun && { noun, nounSpan: base.span }) };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const CUES: Record<string, EntityId> = {
  Polish: 'country:poland',
  Romanian: 'country:romania',
  Ukrainian: 'country:ukraine',
  Russian: 'country:russia',
  German: 'country:germany',
  Indian: 'country:india',
  Swedish: 'country:sweden',
  Norwegian: 'country:norway',
  Turkish: 'country:turkey',
  American: 'country:united-states',
  Korean: 'country:south-korea',
  Brazilian: 'country:brazil',
  Dutch: 'country:netherlands',
};

const known = (type: Entity['type'], rows: [name: string, kind?: string, ...countries: string[]][]): Entity[] =>
  rows.map(([name, kind, ...countries]) => ({
    id: `${type}:${name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '')}`,
    type,
    // What stands in brackets tells namesakes apart, in packs as well: it is in the id only.
    name: name.replace(/ \(.*\)$/, ''),
    pack: 'test',
    ...(kind && { kind }),
    ...(countries.length > 0 && { countries: countries.map((country) => `country:${country}`) }),
  }));

const ENTITIES: Entity[] = [
  ...known('system', [
    ['K9', 'artillery', 'south-korea'],
    ['Krab', 'artillery', 'poland'],
    ['Patriot', 'sam', 'united-states'],
    ['IRIS-T SLM', 'sam', 'germany'],
    ['MiG-21', 'aircraft', 'russia'],
    ['F-35', 'aircraft', 'united-states'],
    ['F-35A', 'aircraft', 'united-states'],
    ['Block 4', 'aircraft', 'united-states'],
    ['F-16', 'aircraft', 'united-states'],
    ['Gripen E', 'aircraft', 'sweden'],
    ['Tejas Mk1A', 'aircraft', 'india'],
    ['Rafale', 'aircraft', 'france'],
    ['Rafale-M', 'aircraft', 'france'],
    ['Typhoon', 'aircraft', 'united-kingdom', 'germany', 'italy', 'spain'],
    ['Type 26', 'ship-class', 'united-kingdom'],
    ['Batch II', 'ship-class', 'united-kingdom'],
    ['Arrow 3', 'sam', 'israel'],
    ['TB2', 'uav', 'turkey'],
    ['Moskva', 'ship', 'russia'],
    ['HMS Glasgow', 'ship', 'united-kingdom'],
    ['Leopard 2A8', 'tank', 'germany'],
    ['Leopard 2A4', 'tank', 'germany'],
    ['T-72', 'tank', 'russia'],
    ['Virginia-class', 'submarine', 'united-states'],
    ['NASAMS', 'sam', 'norway', 'united-states'],
    ['Javelin', 'missile', 'united-states'],
    ['HIMARS', 'artillery', 'united-states'],
    ['ATACMS', 'missile', 'united-states'],
    ['C-390', 'aircraft', 'brazil'],
    ['Su-34', 'aircraft', 'russia'],
    ['B-21', 'aircraft', 'united-states'],
    ['Storm Shadow', 'missile', 'united-kingdom', 'france'],
    ['AIM-120', 'missile', 'united-states'],
    ['M1A2', 'tank', 'united-states'],
    ['S-70i', 'helicopter', 'poland', 'united-states'],
    ['CH-47F', 'helicopter', 'united-states'],
    ['Harpoon', 'missile', 'united-states'],
    ['MQ-9B', 'uav', 'united-states'],
    ['FREMM', 'ship-class', 'france', 'italy'],
    ['Skagen-class frigate', 'ship-class', 'norway'],
    ['U212', 'submarine', 'germany'],
    ['LRHW', 'missile', 'united-states'],
    ['Taurus', 'missile', 'germany'],
    ['HNoMS Skagen', 'ship', 'norway'],
    ['HNoMS Utsira', 'submarine', 'norway'],
    ['Lynx', 'ifv', 'germany'],
  ]),
  ...known('programme', [
    ['GCAP', 'programme', 'united-kingdom', 'japan', 'italy'],
    ['Northern Investment Programme', 'programme', 'norway'],
    ['Project Nordlys', 'programme', 'norway'],
    ['Lot 9 (F-35)', 'programme', 'united-states'],
    ['Autonomous Wingman Aircraft', 'programme', 'united-states'],
    ['AUKUS', 'programme', 'australia', 'united-kingdom', 'united-states'],
    ['European Sky Shield Initiative', 'programme', 'germany'],
  ]),
  ...known('country', [
    ['Poland'],
    ['Romania'],
    ['Ukraine'],
    ['Russia'],
    ['Germany'],
    ['India'],
    ['Sweden'],
    ['Norway'],
    ['Turkey'],
    ['Taiwan'],
    ['Australia'],
    ['Israel'],
    ['Brazil'],
    ['Hungary'],
    ['Thailand'],
    ['Netherlands'],
    ['South Korea'],
    ['Japan'],
    ['Britain'],
    ['France'],
    ['Iran'],
    ['China'],
    ['Saudi Arabia'],
    ['Lithuania'],
    ['Switzerland'],
  ]),
  ...known('organisation', [
    ['Saab', 'company', 'sweden'],
    ['Navy', 'force', 'united-states'],
    ['Lockheed Martin', 'company', 'united-states'],
    ['Hanwha Aerospace', 'company', 'south-korea'],
    ['BAE Systems', 'company', 'united-kingdom'],
    ['HAL', 'company', 'india'],
    ['Pentagon', 'ministry', 'united-states'],
    ['State Department', 'ministry', 'united-states'],
    ['Bundeswehr', 'armed-force', 'germany'],
    ['Indian Air Force', 'armed-force', 'india'],
    ['US Navy', 'armed-force', 'united-states'],
    ['Indian Navy', 'armed-force', 'india'],
    ['Royal Norwegian Navy', 'armed-force', 'norway'],
    ['U.S. Air Force', 'armed-force', 'united-states'],
    ['SIPRI', 'think-tank'],
    ['Reuters', 'news-agency'],
    ['Oryx', 'think-tank'],
    ['Turkish Air Force', 'armed-force', 'turkey'],
    ['Rheinmetall', 'company', 'germany'],
    ['Royal Air Force', 'armed-force', 'united-kingdom'],
    ['Boeing', 'company', 'united-states'],
    ['Congress', 'agency', 'united-states'],
    ['Embraer', 'company', 'brazil'],
    ['Bundestag', 'agency', 'germany'],
    ['KNDS', 'company'],
    ['Royal Thai Air Force', 'armed-force', 'thailand'],
    ['Raytheon', 'company', 'united-states'],
    ['Israel Aerospace Industries', 'company', 'israel'],
    ['TASS', 'news-agency'],
    ['NATO', 'alliance'],
  ]),
  ...known('person', [['Boris Pistorius'], ['Vasile Stan'], ['Anna Holm']]),
  ...known('place', [
    ['Kyiv', 'city', 'ukraine'],
    ['Berlin', 'city', 'germany'],
    ['Warsaw', 'city', 'poland'],
    ['Sevastopol', 'city', 'ukraine'],
  ]),
];
