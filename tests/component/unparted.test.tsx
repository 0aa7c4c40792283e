// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Unparted } from '../../components/common';
import { cleanUpAfterEach } from './dom';

cleanUpAfterEach();

test.each([
  { text: 'More S-400s under discussion', whole: ['S-400s'] },
  { text: 'Su-57 and Su-30MKI fly', whole: ['Su-57', 'Su-30MKI'] },
  { text: 'A long-range, well-known system of 2018-19', whole: [] },
  { text: 'Made by ABCDEFGHIJK-123456789012345', whole: [] },
])('keeps $whole of "$text" on one line', ({ text, whole }) => {
  const { container } = render(<Unparted text={text} />);
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll('.sl-unparted')].map((one) => one.textContent)).toEqual(whole);
});
