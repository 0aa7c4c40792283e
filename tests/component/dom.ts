import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach } from 'vitest';

/** To be called once at the top of a file that renders: takes down what each test drew. */
export const cleanUpAfterEach = (): void => {
  afterEach(() => {
    cleanup();
    document.body.replaceChildren();
  });
};

/** What axe finds wrong, as "rule: element". Colours are left to contrast.test: happy-dom computes none. */
export const faultsOf = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};
