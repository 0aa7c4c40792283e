import type { PageFigure } from '../../utils/messaging';
import { dateWords, FindingShape, outletWords } from '../common';
import type { EarlierValue } from './earlier-values';

/** This page's value beside the earlier one that decides the finding. */
export const Versus = ({ here, before }: { here: PageFigure; before: EarlierValue }) => (
  <dl class="versus">
    <div>
      <dt>This page</dt>
      <dd>{here.surface}</dd>
    </div>
    <div class={`versus-sign sl-tone-${before.item.relation}`} aria-hidden="true">
      <FindingShape result={before.item.relation} change={before.item.change} />
    </div>
    <div>
      <dt>
        {before.citation ? `${dateWords(before.citation.report)}, ${outletWords(before.citation.report)}` : 'Before'}
      </dt>
      <dd>{before.item.surface}</dd>
    </div>
  </dl>
);
