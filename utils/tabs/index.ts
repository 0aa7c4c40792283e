/**
 * Tabs: which page the reader looks at, what kind of page it is, the permission for its site, and opening our own pages.
 * Uses the browser's tabs and permissions; sends no message and stores nothing.
 */
export { openLibrary, openPanel } from './open-pages';
export { pageKindOf, type RestrictedWhy } from './page-kind';
export { onShownTabChange, type ShownTab, shownTab } from './shown-tab';
export { grantedSites, requestSite, takeBackSite } from './site-permission';
