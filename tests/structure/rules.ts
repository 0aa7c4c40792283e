import { accessesOf, globalsOf, importsOf, roomOf, type Source } from './sources';

/** Rooms without DOM, browser API, storage, clock or randomness, as ARCHITECTURE lists them. */
export const PURE = [
  'domain',
  'text',
  'gazetteer',
  'matching',
  'figures',
  'claims',
  'currencies',
  'crossref',
  'stories',
  'rulings',
  'analysis',
  'safe-json',
  'tables',
  'packs',
  'names',
].map((room) => `utils/${room}`);
const ZOD_DOOR = 'utils/platform/zod';
const DOM = ['document', 'window'];
const IMPURE = [
  ...DOM,
  ...[
    'self',
    'globalThis',
    'browser',
    'chrome',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ],
  ...['fetch', 'crypto', 'performance', 'process', 'console', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
  ...['queueMicrotask', 'requestIdleCallback', 'Document', 'Element', 'HTMLElement', 'Range', 'CSS'],
];
const CLOCK_AND_CHANCE = ['Date.now', 'new Date()', 'Math.random'];
const NETWORK = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'WebTransport', 'RTCPeerConnection', 'fetch'];
const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'write',
  'writeln',
  'srcdoc',
  'createContextualFragment',
];

/** A broken rule, as "file: what". Empty when the source keeps all of them. */
export const broken = (source: Source): string[] =>
  [...importRules(source), ...globalRules(source)].map((what) => `${source.path}: ${what}`);

const importRules = (source: Source): string[] => {
  const own = roomOf(source.path);
  return importsOf(source).flatMap(({ to, isPackage }) => {
    const says = (what: string) => `${what} (${to})`;
    if (isPackage) {
      if (/^zod(\/|$)/.test(to) && source.path !== `${ZOD_DOOR}.ts`)
        return [says('zod comes in by utils/platform/zod only')];
      if (/^dexie/.test(to) && own !== 'utils/store') return [says('only utils/store knows Dexie')];
      if (to === 'wxt/browser' && isPureOrDrawn(own)) return [says('no extension API here')];
      if (/^(node:|preact)/.test(to) && PURE.includes(own)) return [says('pure rooms import nothing of the platform')];
      return [];
    }
    const room = roomOf(to);
    if (room === own) return [];
    if (to.startsWith('entrypoints/')) return [says('nothing imports an entrypoint')];
    if (to.startsWith('tests/') || to.startsWith('scripts/')) return [says('the product imports no tests or scripts')];
    if (to.startsWith('components/') && own.startsWith('utils/')) return [says('utils import no component')];
    if (own.startsWith('components/') && room === 'utils/store') return [says('components get data as props')];
    if (to.startsWith('utils/') && to !== ZOD_DOOR && to !== room && to !== `${room}/index`)
      return [says('other folders come in by the front door')];
    if (own === 'utils/domain' && to !== ZOD_DOOR) return [says('domain knows nobody')];
    if (PURE.includes(own) && !PURE.includes(room) && to !== ZOD_DOOR)
      return [says('pure rooms import pure rooms only')];
    return [];
  });
};

const globalRules = (source: Source): string[] => {
  const own = roomOf(source.path);
  const globals = globalsOf(source);
  const accesses = accessesOf(source);
  const usesOf = (names: string[]) => names.filter((name) => globals.has(name));
  const says = (what: string, names: string[]) => names.map((name) => `${what} (${name})`);
  const members = [...accesses].map((access) => access.slice(access.indexOf('.') + 1));
  const readsPack = source.path.startsWith('entrypoints/background/');
  return [
    ...(PURE.includes(own) ? says('pure rooms use no platform', usesOf(IMPURE)) : []),
    ...(PURE.includes(own)
      ? says(
          'pure rooms know no clock or chance',
          CLOCK_AND_CHANCE.filter((one) => accesses.has(one)),
        )
      : []),
    ...(own.startsWith('utils/') ? says('utils are given their document', usesOf(DOM)) : []),
    ...says('no network', usesOf(readsPack ? NETWORK.filter((name) => name !== 'fetch') : NETWORK)),
    ...says('no network', members.includes('sendBeacon') ? ['sendBeacon'] : []),
    ...says(
      'no markup from strings',
      MARKUP.filter((name) => members.includes(name)),
    ),
    ...says('no code from strings', usesOf(['eval', 'Function'])),
    ...(own === 'utils/messaging'
      ? []
      : says(
          'only utils/messaging sends messages',
          ['sendMessage', 'onMessage'].filter((name) => members.includes(name)),
        )),
    ...(own === 'utils/settings' || own === 'utils/store' || !accesses.has('browser.storage')
      ? []
      : ['only settings and the store use extension storage (browser.storage)']),
  ];
};

const isPureOrDrawn = (room: string): boolean => PURE.includes(room) || room.startsWith('components/');
