import type { Site, SiteChoice } from './page-view';

interface SiteSwitchProps {
  site: Site;
  onPage: () => void;
  onSite: () => void;
  onOff: () => void;
}

/** Where Sightline runs: on this page once, on this site always, or not. */
export const SiteSwitch = ({ site, onPage, onSite, onOff }: SiteSwitchProps) => {
  const positions: [SiteChoice, string, string, () => void][] = [
    ['page', 'This page', 'Read this page, this time only', onPage],
    ['site', 'This site', `Always read ${site.host}; your browser asks once`, onSite],
    ['off', 'Off', `Never read ${site.host}`, onOff],
  ];
  return (
    <fieldset class="site-switch">
      <legend>
        Run on <b>{site.host}</b>
      </legend>
      {positions.map(([choice, label, title, choose]) => (
        <button
          key={choice}
          type="button"
          aria-pressed={site.choice === choice}
          title={title}
          onClick={() => site.choice !== choice && choose()}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
};
