import type { DealEntry, DealStep } from '../../utils/domain';
import type { PageDeal } from '../../utils/messaging';
import { formatDate } from '../common';
import { DealBar } from './DealBar';
import { sourceWords } from './point-words';

const STEP_WORDS: Record<DealStep['status'], string> = {
  mooted: 'Talked of',
  approved: 'Approved',
  notified: 'Notified',
  contracted: 'Signed',
  delivered: 'Delivered',
};

interface DealPartProps {
  deal: PageDeal;
  title: string;
  /** Of the heading: 3 where the deals stand under one of their own. */
  level?: 2 | 3;
}

/** How a deal stands: what was ordered, has come and is to come, and the steps it has taken. */
export const DealPart = ({ deal, title, level = 2 }: DealPartProps) => (
  <section class="deal" aria-label={title}>
    {level === 2 ? <h2 class="card-heading">{title}</h2> : <h3 class="card-heading">{title}</h3>}
    <Ledger deal={deal} />
    {deal.steps.length > 0 && (
      <ol class="deal-steps">
        {deal.steps.map((step) => (
          <li key={step.status}>
            <span class="deal-step">
              {STEP_WORDS[step.status]}
              {step.date && <span class="deal-date"> {formatDate(step.date)}</span>}
            </span>
            <span>
              <b>{step.latest.surface}</b> <Source entry={step.latest} />
            </span>
          </li>
        ))}
      </ol>
    )}
  </section>
);

const Ledger = ({ deal }: { deal: PageDeal }) => {
  const entries = (['ordered', 'delivered', 'remaining', 'inService'] as const).flatMap((name) => {
    const entry = deal[name];
    return entry ? [{ name, entry }] : [];
  });
  if (entries.length === 0) return null;
  return (
    <>
      <dl class="deal-ledger">
        {entries.map(({ name, entry }) => (
          <div key={name} class={entry.isHere ? 'deal-here' : undefined}>
            <dt>{LEDGER_WORDS[name]}</dt>
            <dd>{entry.surface}</dd>
            <dd class="deal-source">
              <Source entry={entry} />
            </dd>
          </div>
        ))}
      </dl>
      <DealBar deal={deal} />
      {deal.computation && (
        <p class={deal.sum === 'does-not-add-up' ? 'deal-sum deal-sum-wrong' : 'deal-sum'}>
          {SUM_WORDS[deal.sum]}
          {deal.computation}
        </p>
      )}
    </>
  );
};

const LEDGER_WORDS = {
  ordered: 'Ordered',
  delivered: 'Delivered',
  remaining: 'To come',
  inService: 'In service',
} as const;
const SUM_WORDS = { 'adds-up': 'Adds up: ', 'does-not-add-up': 'Does not add up: ', open: '' } as const;

const Source = ({ entry }: { entry: DealEntry }) => <span class="deal-source">{sourceWords(entry)}</span>;
