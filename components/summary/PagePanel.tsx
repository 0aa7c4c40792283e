import { formatCount, ICONS, IconButton } from '../common';
import { ExportBar } from '../exports';
import { PageNotice } from './PageNotice';
import type { PageModel } from './page-model';
import { RememberBar } from './RememberBar';
import { SiteSwitch } from './SiteSwitch';
import { Summary } from './Summary';

/** The whole of popup and side panel: header, site switch, the page's state, remembering. */
export const PagePanel = ({ model }: { model: PageModel }) => {
  const view = model.view.value;
  const site = model.site.value;
  return (
    <div class="panel">
      <header class="panel-head">
        <h1 class="panel-name">
          <img src="/icon/32.png" alt="" width="20" height="20" />
          Sightline
        </h1>
        <div class="panel-buttons">
          {model.canOpenPanel && (
            <IconButton icon={ICONS.panel} label="Open side panel" onClick={() => void model.openPanel()} />
          )}
          <IconButton icon={ICONS.library} label="Open library" onClick={() => void model.openLibrary()} />
        </div>
      </header>
      <main class="panel-main">
        {site && (
          <SiteSwitch
            site={site}
            onPage={() => void model.runHere()}
            onSite={() => void model.runOnSite()}
            onOff={() => void model.turnOff()}
          />
        )}
        <Alerts model={model} />
        {view.kind === 'ready' ? (
          <>
            <Summary
              answer={view.answer}
              priors={model.priors.value}
              onReveal={(span) => void model.reveal(span)}
              names={model.names}
              story={{
                rulings: model.rulings,
                quotes: model.quotes,
                isDimmed: model.isDimmed.value,
                onDim: (on) => void model.dim(on),
              }}
            />
            {model.exports && <ExportBar key={view.answer.report.id} answer={view.answer} verbs={model.exports} />}
          </>
        ) : (
          <PageNotice view={view} model={model} host={site?.host} />
        )}
      </main>
      {view.kind === 'ready' && (
        <RememberBar
          remembering={model.remembering.value}
          textChanged={view.answer.textChanged ?? false}
          onRemember={() => void model.remember()}
          onForget={() => void model.forget()}
        />
      )}
    </div>
  );
};

const Alerts = ({ model }: { model: PageModel }) => (
  <>
    {model.lost.value > 0 && (
      <p class="sl-alert" role="alert">
        {formatCount(model.lost.value, 'report is', 'reports are')} missing from your library.{' '}
        <button type="button" class="sl-button sl-button-quiet" onClick={() => void model.openLibrary()}>
          See what can be done
        </button>
      </p>
    )}
    {model.note.value && (
      <p class="sl-alert" role="alert">
        {model.note.value}
      </p>
    )}
  </>
);
