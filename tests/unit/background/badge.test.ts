import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showDiffering, titleFor } from '../../../entrypoints/background/badge';

beforeEach(() => fakeBrowser.reset());

describe('the badge', () => {
  test.each([
    { differs: 0, text: '', title: 'Sightline' },
    { differs: 1, text: '1', title: 'Sightline: 1 figure differs from earlier reports' },
    { differs: 2, text: '2', title: 'Sightline: 2 figures differ from earlier reports' },
    { differs: 140, text: '99', title: 'Sightline: 140 figures differ from earlier reports' },
  ])('shows "$text" for $differs differing figures', async ({ differs, text, title }) => {
    const setText = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
    vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
    vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
    await showDiffering(7, differs);
    expect(setText.mock.calls).toEqual([[{ tabId: 7, text }]]);
    expect(titleFor(differs)).toBe(title);
  });

  test('lets a closed tab be', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(showDiffering(7, 1)).resolves.toBeUndefined();
  });
});
