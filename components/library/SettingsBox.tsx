import type { LibraryModel } from './library-model';
import type { Delays } from './library-verbs';

// The first is for readers whom cards disturb, the last for those who look up a lot.
const PRESETS: { name: string; says: string; delays: Delays }[] = [
  { name: 'Calm', says: 'opens after 0.7 s', delays: { dwellMs: 700, graceMs: 300 } },
  { name: 'Normal', says: 'opens after 0.35 s', delays: { dwellMs: 350, graceMs: 300 } },
  { name: 'Fast', says: 'opens after 0.15 s', delays: { dwellMs: 150, graceMs: 200 } },
];

/** How soon cards open, and the sites decided on. Changes hold at once. */
export const SettingsBox = ({ model }: { model: LibraryModel }) => (
  <>
    <CardSpeed model={model} />
    <SiteList model={model} />
  </>
);

const CardSpeed = ({ model }: { model: LibraryModel }) => {
  const now = model.delays.value;
  if (!now) return null;
  return (
    <section class="lib-box">
      <fieldset class="lib-choices">
        <legend>
          <h3>Card on hover</h3>
        </legend>
        {PRESETS.map(({ name, says, delays }) => (
          <label key={name}>
            <input
              type="radio"
              name="card-speed"
              checked={now.dwellMs === delays.dwellMs}
              onChange={() => void model.setDelays(delays)}
            />
            {name} <span class="sl-small">{says}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
};

const SiteList = ({ model }: { model: LibraryModel }) => {
  const { allowed, off } = model.sites.value;
  return (
    <section class="lib-box">
      <h3>Sites</h3>
      {allowed.length + off.length === 0 && (
        <p class="sl-small">None yet. Sightline reads a page when you ask it to, or always on sites you allow.</p>
      )}
      <ul class="lib-sites">
        {allowed.map((pattern) => (
          <li key={pattern}>
            <span>
              {hostWords(pattern)} <span class="sl-small">always read</span>
            </span>
            <button type="button" class="sl-button sl-button-quiet" onClick={() => void model.disallow(pattern)}>
              Remove<span class="sl-unseen"> {hostWords(pattern)}</span>
            </button>
          </li>
        ))}
        {off.map((host) => (
          <li key={host}>
            <span>
              {host} <span class="sl-small">off</span>
            </span>
            <button type="button" class="sl-button sl-button-quiet" onClick={() => void model.undoOff(host)}>
              Remove<span class="sl-unseen"> {host}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const hostWords = (pattern: string): string => pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');
