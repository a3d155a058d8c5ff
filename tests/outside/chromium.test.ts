import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-page-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The page as a browser has it once its script has run. */
function dom(page: string, hash = ''): string {
  const argv = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=5000', '--dump-dom'];
  return execFileSync('chromium', [...argv, pathToFileURL(page).href + hash], { encoding: 'utf8', maxBuffer: 1e9 });
}

test('the page of the built-in glossary shows its entries', async () => {
  const page = join(folder, 'glossary.html');
  await runCommand(['glossary', 'export', '-o', page]);
  expect(dom(page)).toMatch(/[\d,]{5,} \/ [\d,]{5,}/);
  expect(dom(page, '#cong-tac-dan-toc')).toContain('ethnic affairs work');
});

test('what a term says is text, whatever it looks like', async () => {
  const glossary = join(folder, 'own.yaml');
  const en = '</script><img src=x onerror=document.title=1>';
  writeFileSync(glossary, `domain: own\nconcepts:\n  - vi: thử\n    en: "${en}"\n`);
  const page = join(folder, 'own.html');
  await runCommand(['glossary', 'export', '--no-builtin', '--glossary', glossary, '--title', 'Own', '-o', page]);
  const shown = dom(page);
  expect(shown).toContain('&lt;img src=x');
  expect(shown).not.toContain('<title>1</title>');
});

test('the page of findings shows them, and what they say is text', async () => {
  const [vi, en, page] = ['vi.md', 'en.md', 'check.html'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(vi, 'Có 15 xã trong bảng `</script><b>`.\n');
  writeFileSync(en, 'There are 16 communes in the table `</script><b>`.\n');
  await runCommand(['check', vi, en, '--rule', 'figure-mismatch', '--format', 'html', '-o', page]);
  const shown = dom(page);
  expect(shown).toContain('<mark>16 communes</mark>');
  expect(shown).toContain('&lt;/script&gt;&lt;b&gt;');
  expect(shown).toContain('1 / 1');
});
