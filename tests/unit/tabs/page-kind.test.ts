import { expect, test } from 'vitest';
import { pageKindOf } from '../../../utils/tabs';

test.each([
  {
    says: 'a web page',
    address: 'https://www.example.org:8443/a?b',
    kind: { kind: 'web', origin: 'https://www.example.org:8443', host: 'example.org' },
  },
  {
    says: 'a page without encryption',
    address: 'http://127.0.0.1:4000/',
    kind: { kind: 'web', origin: 'http://127.0.0.1:4000', host: '127.0.0.1' },
  },
  { says: 'a page whose address is hidden', address: undefined, kind: { kind: 'unknown' } },
  { says: 'a page of the browser', address: 'chrome://settings', kind: { kind: 'restricted', why: 'browser' } },
  { says: 'an empty tab', address: 'about:blank', kind: { kind: 'restricted', why: 'browser' } },
  { says: 'another extension', address: 'moz-extension://abc/page.html', kind: { kind: 'restricted', why: 'browser' } },
  { says: 'what is no address', address: 'not an address', kind: { kind: 'restricted', why: 'browser' } },
  {
    says: 'the Chrome store',
    address: 'https://chromewebstore.google.com/detail/x',
    kind: { kind: 'restricted', why: 'store' },
  },
  {
    says: 'the old Chrome store',
    address: 'https://chrome.google.com/webstore/x',
    kind: { kind: 'restricted', why: 'store' },
  },
  { says: 'the Firefox store', address: 'https://addons.mozilla.org/', kind: { kind: 'restricted', why: 'store' } },
  {
    says: 'a PDF file on the web',
    address: 'https://example.org/Budget.PDF#page=2',
    kind: { kind: 'restricted', why: 'pdf' },
  },
  {
    says: 'a page about PDF files',
    address: 'https://example.org/pdf?file=a.pdf',
    kind: { kind: 'web', origin: 'https://example.org', host: 'example.org' },
  },
  { says: 'a local file', address: 'file:///home/reader/a.html', kind: { kind: 'restricted', why: 'file' } },
])('tells $says', ({ address, kind }) => {
  expect(pageKindOf(address)).toEqual(kind);
});
