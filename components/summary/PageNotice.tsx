import type { ComponentChildren } from 'preact';
import type { RestrictedWhy } from '../../utils/tabs';
import { Loading, Notice } from '../common';
import type { PageModel } from './page-model';
import type { PageView } from './page-view';

interface PageNoticeProps {
  view: Exclude<PageView, { kind: 'ready' }>;
  model: PageModel;
  /** What to call the page's site. */
  host?: string | undefined;
}

/** Every state of the page that is not a summary: what is so, why, and the one thing to do. */
export const PageNotice = ({ view, model, host }: PageNoticeProps) => {
  const site = host ?? 'this site';
  switch (view.kind) {
    case 'loading':
      return <Bones label="Looking at the page" />;
    case 'reading':
      return <Bones label="Reading the page" />;
    case 'no-access':
      return (
        <Notice
          title="Not read yet"
          action={
            <div class="page-actions">
              <Action main onClick={model.runHere}>
                Read this page
              </Action>
              <Action onClick={model.runOnSite}>Always on this site</Action>
            </div>
          }
        >
          Sightline reads pages only where you let it. Nothing you read leaves this machine.
        </Notice>
      );
    case 'no-address':
      return (
        <Notice title="Sightline may not see this page" action={<Action onClick={model.refresh}>Look again</Action>}>
          Click Sightline’s button in the toolbar on this page: that click lets it read the page.
        </Notice>
      );
    case 'off':
      return (
        <Notice
          title={`Off on ${site}`}
          action={
            <Action main onClick={host ? model.runOnSite : model.runHere}>
              {host ? 'Turn on for this site' : 'Turn on for this page'}
            </Action>
          }
        >
          Sightline does not read this page and marks nothing on it.
        </Notice>
      );
    case 'not-an-article':
      return (
        <Notice title="No article here" action={<Action onClick={model.openLibrary}>Open your library</Action>}>
          This looks like a front page, a list or a page with little text. Open a report, and Sightline reads it.
        </Notice>
      );
    case 'failed':
      return (
        <Notice failed title="The page could not be read" action={<Action onClick={model.refresh}>Try again</Action>}>
          {view.message}
        </Notice>
      );
    case 'restricted':
      return (
        <Notice title={RESTRICTED[view.why][0]} action={<Action onClick={model.openLibrary}>Open your library</Action>}>
          {RESTRICTED[view.why][1]}
        </Notice>
      );
  }
};

const RESTRICTED: Record<RestrictedWhy, [title: string, text: string]> = {
  browser: [
    'Not on this page',
    'This page belongs to the browser, and browsers keep extensions out of their own pages.',
  ],
  store: ['Not in the extension store', 'Browsers let no extension read the pages where extensions are installed.'],
  pdf: ['Not in PDF files', 'The browser shows PDF files in a viewer of its own that extensions cannot read.'],
  file: ['Not on local files', 'Sightline reads pages of the web, not files of this machine.'],
};

const Bones = ({ label }: { label: string }) => (
  <div class="page-bones">
    <Loading label={label} lines={7} />
  </div>
);

const Action = ({
  main = false,
  onClick,
  children,
}: {
  main?: boolean;
  onClick: () => Promise<void>;
  children: ComponentChildren;
}) => (
  <button type="button" class={`sl-button${main ? ' sl-button-main' : ''}`} onClick={() => void onClick()}>
    {children}
  </button>
);
