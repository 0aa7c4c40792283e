// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { cleanUpAfterEach, faultsOf } from './dom';
import { STORIES } from './stories';

cleanUpAfterEach();

test.each(STORIES)('$name shows its state and has no fault axe can see', async ({ draw, shows }) => {
  const { container } = render(draw());
  await waitFor(() => expect(container.textContent).toMatch(shows));
  expect(await faultsOf(container)).toEqual([]);
});

test('a button without a name is found', async () => {
  const { container } = render(<button type="button" />);
  expect((await faultsOf(container)).join()).toContain('button-name');
});
