import type { Sum } from '../../utils/domain';

type Told = Pick<Sum, 'fits' | 'computation'>;

/** The sums that a page's own figures allow: what does not fit is said aloud, what fits in passing. */
export const SumsPart = ({ sums }: { sums: readonly Told[] }) => {
  const wrong = sums.filter(({ fits }) => !fits);
  const right = sums.filter(({ fits }) => fits);
  return (
    <>
      {wrong.length > 0 && (
        <section class="sums-wrong" aria-label="Does not add up">
          <h2 class="card-heading">Does not add up</h2>
          {wrong.map(({ computation }) => (
            <p key={computation}>{computation}</p>
          ))}
        </section>
      )}
      {right.length > 0 && (
        <p class="sl-small">The report’s own sum fits: {right.map(({ computation }) => computation).join('; ')}.</p>
      )}
    </>
  );
};
