import { expect, test } from 'vitest';
import { readDocument, replaceSegments } from '../../src/document/index.ts';

const isDeep = process.env.SONGNGU_DEEP !== undefined;
const million = isDeep ? 1_000_000 : 15_000;

/** Milliseconds of the processor. */
const allowed = isDeep ? 300_000 : 6_000;

/** A page has no way to be refused: whatever it is, it is read, in time and memory that grow with its length alone. */
test.each<[string, (count: number) => string]>([
  ['elements in each other', (count) => `${'<div>'.repeat(count)}x${'</div>'.repeat(count)}`],
  ['elements in a line in each other', (count) => '<b>x'.repeat(count)],
  ['ends without starts', (count) => 'x</b>. '.repeat(count)],
  ['ends of blocks that are not open', (count) => '<div>'.repeat(count) + '</p>'.repeat(count)],
  ['lists that nobody ends', (count) => '<ul><li>x'.repeat(count)],
  ['tables in tables', (count) => '<table><tr><td>'.repeat(count)],
  ['code in code', (count) => '<code>'.repeat(count)],
  ['comments that nobody ends', (count) => '<!--'.repeat(count)],
  ['scripts that nobody ends', (count) => '<script>'.repeat(count)],
  ['titles', (count) => '<title>x</title>'.repeat(count)],
  ['attributes of one tag', (count) => `<p ${Array.from({ length: count }, (_, index) => `a${index}=1`).join(' ')}>x`],
  ['quotes', (count) => `<a ="'`.repeat(count)],
  ['signs', (count) => '<'.repeat(count)],
  ['ampersands', (count) => '&'.repeat(count)],
  ['references', (count) => '&agrave'.repeat(count)],
  ['spaces', (count) => ' \n'.repeat(count)],
  ['breaks', (count) => 'x<br>'.repeat(count)],
  ['pictures', (count) => '<img alt="x y.">'.repeat(count)],
  ['words in one line', (count) => 'x. Y '.repeat(count)],
])('a page of nothing but %s is read in time', (_, make) => {
  const html = make(million);
  const before = process.cpuUsage();
  const document = readDocument(html, 'html');
  expect(replaceSegments(document, new Map())).toBe(html);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(allowed);
});
