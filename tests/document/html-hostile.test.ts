import { describe, expect, test } from 'vitest';
import { inlineSource, openDocument, readDocument, replaceSegments } from '../../src/document/index.ts';

const isDeep = process.env.SONGNGU_DEEP !== undefined;
const million = isDeep ? 1_000_000 : 15_000;

/** Milliseconds of the processor. */
const allowed = isDeep ? 300_000 : 6_000;

/** Whatever stands in a page that is no longer than pages are, it is read, in time and memory that grow with its length alone. */
test.each<[string, (count: number) => string]>([
  ['elements in each other', (count) => `${'<div>'.repeat(count)}x${'</div>'.repeat(count)}`],
  ['elements in a line in each other', (count) => '<b>x'.repeat(count)],
  ['ends without starts', (count) => 'x</b>. '.repeat(count)],
  ['ends of blocks that are not open', (count) => '<div>'.repeat(count) + '</p>'.repeat(count)],
  ['lists that nobody ends', (count) => '<ul><li>x'.repeat(count)],
  ['tables in tables', (count) => '<table><tr><td>'.repeat(count)],
  ['code in code', (count) => '<code>'.repeat(count)],
  ['code in one line', (count) => 'x <code>y</code>. '.repeat(count)],
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
  for (const segment of document.segments) inlineSource(document, segment);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(allowed);
});

describe('a page that is too much to be read', () => {
  const opened = (html: string) => openDocument(new TextEncoder().encode(html), { file: 'a.html' });

  test.each<[string, string, () => string]>([
    ['pictures', 'too-many-tags', () => '<img alt="x y.">'.repeat(1_000_000)],
    ['elements in each other', 'too-many-tags', () => '<div>'.repeat(1_000_000)],
    ['paragraphs', 'too-many-tags', () => '<p>Một câu.</p>'.repeat(500_000)],
    ['words', 'file-too-large', () => `<p>${'Một câu. '.repeat(2_000_000)}`],
  ])('for its %s is refused as %s before any of it is', async (_, code, make) => {
    const html = make();
    const [cpu, heap] = [process.cpuUsage(), process.memoryUsage().heapUsed];
    const { value, problems } = await opened(html);
    const { user, system } = process.cpuUsage(cpu);
    expect(problems).toMatchObject([{ code, place: { file: 'a.html' } }]);
    expect(value).toBeUndefined();
    expect((user + system) / 1000).toBeLessThan(3_000);
    expect((process.memoryUsage().heapUsed - heap) / 2 ** 20).toBeLessThan(200);
  });

  test('is beyond any that Word saves', async () => {
    const count = isDeep ? 120_000 : 12_000;
    const html = '<p class=MsoNormal><span lang=VI>Một câu.</span></p>'.repeat(count);
    const heap = process.memoryUsage().heapUsed;
    const { value, problems } = await opened(html);
    expect(problems).toEqual([]);
    expect(value?.segments).toHaveLength(count);
    expect((process.memoryUsage().heapUsed - heap) / 2 ** 20).toBeLessThan(1_000);
  });
});
