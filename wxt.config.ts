import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { noEvalNoHtml } from './build/no-eval-no-html';

// `connect-src 'self'` only reads the packaged gazetteer; everything else, network included, the browser itself refuses.
// Trusted Types 'none' makes every HTML sink throw. frame-ancestors must let the card's frame into web pages.
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'self' http: https:; require-trusted-types-for 'script'; trusted-types 'none'";

// The sample newsroom and the tests run on 127.0.0.1: a development build may read it unasked, the release build may not.
const isDevelopment = process.env.SIGHTLINE_DEV === '1';

export default defineConfig({
  imports: false, // every import written out: tsc, Vitest and the bundler see the same modules
  manifestVersion: 3, // WXT's default for Firefox is still 2
  outDirTemplate: isDevelopment ? '{{browser}}-mv{{manifestVersion}}-dev' : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [noEvalNoHtml(), preact()],
    // Vite's stand-in for old browsers fetches modules by hand; ours know `modulepreload`, and nothing of ours fetches.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Sightline',
    description:
      'Reads defence news with you: marks known names and figures and compares them with what you read before.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(isDevelopment ? { host_permissions: ['http://127.0.0.1/*'] } : {}),
    content_security_policy: { extension_pages: CSP },
    incognito: 'not_allowed',
    action: { default_title: 'Sightline' },
    commands: {
      'remember-report': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Remember this report',
      },
      'next-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Next mark' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Previous mark' },
      // No suggested key: browsers allow four.
      'dim-read': { description: 'Dim what you have read before' },
      // Without a key of its own: browsers take four suggestions and no more. The reader gives it one.
      'add-name': { description: 'Add the selected name' },
      'next-difference': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Next figure that differs' },
    },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sightline@sightline.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
