/** What all pages of ours have in common: one file, nothing of the network, no script but their own. */
export { escapeMarkup } from './escape-markup.ts';
export { escapedJson, framed, type PageCode, pageCode } from './page-code.ts';
