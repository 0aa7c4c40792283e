import type { Gazetteer } from '../../utils/gazetteer';
import { madeUpNames, random } from './made-up';
import { barePass, measure, type Table } from './rounds';
import type { Core } from './shipped-core';

const OWN_NAMES = 10_000;
/** An imported pack of this many names lies between the shipped one and the reader's own. */
const PACK_NAMES = 100_000;
/** Passes a run: one over an article is too short for the clock. */
const PASSES = 20;
/** Runs until the engine has compiled all that it will, for layers as for a single pack. */
const WARM_UPS = 12;
const ROUNDS = 11;

/** What names of the reader's own add to reading an article, and what a large imported pack adds besides. */
export function benchOwnNames(article: string, core: Core, shipped: Gazetteer): Table {
  const own = madeUpGazetteer(core, OWN_NAMES);
  const withOwn = core.layerGazetteers([shipped], own);
  const withPack = core.layerGazetteers([shipped, madeUpGazetteer(core, PACK_NAMES)], own);
  const reading = (name: string, gazetteer: Gazetteer) => ({
    name,
    run: () => {
      let found = 0;
      for (let pass = 0; pass < PASSES; pass++) found += core.findMentions(article, gazetteer).mentions.length;
      return found;
    },
  });
  return {
    title: 'names of the reader’s own, one article',
    rows: measure(
      [
        barePass(article, PASSES),
        reading('mentions, shipped pack alone', shipped),
        reading(`the same with ${OWN_NAMES.toLocaleString('en')} own names over it`, withOwn),
        reading(`the same with a pack of ${PACK_NAMES.toLocaleString('en')} names between`, withPack),
      ],
      ROUNDS,
      WARM_UPS,
    ),
  };
}

function madeUpGazetteer(core: Core, count: number): Gazetteer {
  const entities = madeUpNames(count, random(count)).map((text, at) => ({
    id: `organisation:made-up-${count}-${at}`,
    type: 'organisation' as const,
    name: text,
    aliases: [{ text }],
  }));
  return core.openGazetteer(core.compileGazetteer([{ name: 'made up', version: '1', licence: 'none', entities }]));
}
