import type { Line } from '../reading/frame';

/** "$5 billion for Germany and France", "for Romania, Hungary and Poland": what several take is no single one's. */
export const isSharedByTwo = ({ texts }: Pick<Line, 'texts'>, at: number, named: readonly { at: number }[]): boolean =>
  named.some((other) => {
    if (other.at <= at || other.at > at + 3) return false;
    const between = texts.slice(at + 1, other.at).join(' ');
    return (
      /^(,? ?and|&|or)( the)?$/.test(between) || (between === ',' && /^(,|and|or)$/.test(texts[other.at + 1] ?? ''))
    );
  });
