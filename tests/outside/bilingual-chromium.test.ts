import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import { type BilingualUnit, bilingualPage } from '../../src/rendering/index.ts';
import { labels, layouts } from '../rendering/bilingual-documents.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const words = {
  language: 'en',
  show: 'Show',
  both: 'both languages',
  vietnamese: 'Vietnamese',
  english: 'English',
  terms: 'Terms',
  about: 'Status and findings',
  note: 'Note:',
  counts: '3 sentences',
  draft: 'Draft',
  translated: 'Translated',
  reviewed: 'Reviewed',
  stale: 'The Vietnamese has changed',
  untranslated: 'Not translated',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.note': 'Note',
} as const;

const source =
  '# Hội nghị\n\nChi hơn 12,5 tỷ đồng cho CTDT. Xin <b>cảm ơn</b>.\n\n- Xem [Kế hoạch](https://example.vn/kh)\n\n> Rất quan trọng.\n\n| Xã |\n| --- |\n| Cao Lộc |\n';
const document = readDocument(source, 'markdown');

/** A unit with everything that a page shows. */
const funding: BilingualUnit = {
  vi: 'Chi hơn 12,5 tỷ đồng cho CTDT.',
  en: 'More than VND 125 billion was spent on ethnic affairs work.',
  status: 'draft',
  note: 'Check <script>document.title = 1</script>',
  terms: [{ start: 25, end: 29, vi: 'công tác dân tộc', en: ['ethnic affairs work'], isOpen: false }],
  findings: [
    {
      severity: 'error',
      rule: 'figure-mismatch',
      message: 'the power of ten is another',
      vi: { start: 4, end: 20 },
      en: { start: 0, end: 25 },
    },
  ],
};
const units = new Map<SegmentId, BilingualUnit>(
  document.segments.map(({ id, text }, index) => [
    id,
    index === 1
      ? funding
      : { vi: text, status: index === 2 ? 'draft' : 'reviewed', ...(index === 2 ? {} : { en: `E${index}` }) },
  ]),
);

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-page-'));
  for (const layout of layouts) {
    const html = bilingualPage(document, units, { layout, order: 'vi-en', labels, words, title: 'Hội nghị' });
    writeFileSync(join(folder, `${layout}.html`), html);
  }
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

type View = { readonly width?: number; readonly scheme?: 'light' | 'dark'; readonly scripts?: boolean };

async function opened(layout: string, { width = 1280, scheme = 'light', scripts = true }: View = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    bypassCSP: true, // axe is a script of somebody else's
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, `${layout}.html`)).href);
  return page;
}

describe.each(layouts)('%s', (layout) => {
  test.each([
    ['a desk, light', { width: 1280, scheme: 'light' }],
    ['a desk, dark', { width: 1280, scheme: 'dark' }],
    ['a phone, light', { width: 390, scheme: 'light' }],
    ['a phone, dark', { width: 390, scheme: 'dark' }],
  ] as const)('on %s: nothing stands out of the window, and axe finds nothing wrong', async (_, view) => {
    const page = await opened(layout, view);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.context().close();
  });
});

test('either language is read alone, by keyboard, without scripts', async () => {
  const page = await opened('table', { scripts: false });
  const shown = async (text: string): Promise<boolean> => page.getByText(text).first().isVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect([await shown('Chi hơn'), await shown('VND 125')]).toEqual([true, false]);
  await page.keyboard.press('ArrowRight');
  expect([await shown('Chi hơn'), await shown('VND 125')]).toEqual([false, true]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await shown('the power of ten')).toBe(false);
  await page.context().close();
});

test('a term says what it means where the keyboard is at it, and Escape hides that', async () => {
  const page = await opened('table');
  await page.locator('.term').focus();
  const meaning = (): Promise<unknown> =>
    page.evaluate(
      "(({ content, display }) => display === 'none' ? '' : content)(getComputedStyle(document.activeElement, '::after'))",
    );
  expect(await meaning()).toBe('"ethnic affairs work (công tác dân tộc)"');
  await page.keyboard.press('Escape');
  expect(await meaning()).toBe('');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.querySelector(":target").textContent')).toBe(
    'công tác dân tộcethnic affairs work',
  );
  await page.context().close();
});

test('what a term means stands in the window, wherever the term is', async () => {
  const page = await opened('columns', { width: 320 });
  await page.locator('.term').focus();
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.context().close();
});

test('both languages of a unit stand out together', async () => {
  const page = await opened('columns');
  await page.getByText('VND 125').first().hover();
  expect(await page.locator('.unit.lit').allTextContents()).toEqual([funding.vi, funding.en]);
  await page.context().close();
});

test('what texts say is text', async () => {
  const page = await opened('stacked');
  expect(await page.title()).toBe('Hội nghị');
  expect(await page.locator('.about script').count()).toBe(0);
  await page.context().close();
});

test('it prints: white, without what is pressed, the head on every page', async () => {
  const page = await opened('table', { scheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate("getComputedStyle(document.querySelector('thead')).display")).toBe('table-header-group');
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.context().close();
});
