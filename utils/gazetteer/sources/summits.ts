import type { PackEntity } from '../pack';
import { idOf } from './names';

/** Meetings that an alliance holds under its own name. */
const MEETINGS = ['summit', "Defence Ministers' Meeting", "Foreign Ministers' Meeting", "Leaders' Summit"];

/** Events named after alliances: "NATO summit", "SCO Defence Ministers' Meeting". */
export function summitsOf(organisations: readonly PackEntity[]): PackEntity[] {
  return organisations
    .filter((organisation) => organisation.kind === 'alliance')
    .flatMap((alliance) => {
      const short = shortName(alliance);
      if (!short) return [];
      return MEETINGS.map((meeting): PackEntity => {
        const name = `${short} ${meeting}`;
        const aliases = [{ text: name }, ...(meeting === 'summit' ? [{ text: `${short} Summit` }] : [])];
        return { id: idOf('event', name), type: 'event', name, kind: 'summit', aliases };
      });
    });
}

/** The acronym or single word by which news calls an alliance. */
function shortName(alliance: PackEntity): string | undefined {
  const forms = [alliance.name, ...alliance.aliases.map((alias) => alias.text)];
  return forms.find((form) => /^[\p{Lu}\d]{2,6}$/u.test(form) || form === 'Quad');
}
