import { createHash } from 'node:crypto';
import base from './base.css?raw';
import frame from './frame.html?raw';

/**
 * A page in a language, whole: the frame of all pages around what is in the body of this one. The placeholders of the frame are `title` and those
 * of `PageCode`.
 */
export function framed(body: string, language: string): string {
  return frame.replace('lang="en"', `lang="${language}"`).replace('%body%', () => body.trimEnd());
}

/** What a page's template has in place of `%style%`, `%styleHash%`, `%script%` and `%scriptHash%`. */
export type PageCode = Readonly<Record<'style' | 'styleHash' | 'script' | 'scriptHash', string>>;

/** The style and the script of a page, on top of what all pages share, and their hashes for its Content-Security-Policy. */
export function pageCode(ownStyle: string, ownScript: string): PageCode {
  const style = base + ownStyle;
  const script = `(() => {\n'use strict';\n${ownScript}})();\n`;
  return {
    style: `<style>${style}</style>`,
    styleHash: hashOf(style),
    script: `<script>${script}</script>`,
    scriptHash: hashOf(script),
  };
}

/** A browser runs and applies only what has these: whatever else might get into the page stays dead. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Nothing in it can end the script element that holds it. */
export function escapedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
