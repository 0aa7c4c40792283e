import type { Frame } from '../reading/frame';
import type { Hit } from '../reading/senses';

/** Leaves out the "up", "more" and "less" of hedges: "up to 40 per cent" has not grown. */
export const isGrowth = (frame: Frame, hit: Hit): boolean => {
  const next = frame.texts[hit.to] ?? '';
  return (
    !(
      hit.text === 'up' &&
      (next === 'to' ||
        /^(set|sets|setting|made|makes|make|build|built|taken|take|picked|signed)$/.test(
          frame.texts[hit.from - 1] ?? '',
        ))
    ) && !(/^(more|less|fewer|higher|lower)$/.test(hit.text) && next === 'than')
  );
};
