import { test } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import { readMarkdown } from '../../src/document/markdown-blocks.ts';
import { readTree } from '../../src/document/markdown-tree.ts';
import { readPlain } from '../../src/document/plain-blocks.ts';
import { splitSentences } from '../../src/text/index.ts';
test('x', () => {
  const time = (n: string, f: () => unknown) => { const t=performance.now(); f(); console.log(n, (performance.now()-t).toFixed()); };
  const s = 'a\n'.repeat(20000);
  time('tree', () => readTree(s)); time('md', () => readMarkdown(s)); time('plain', () => readPlain(s)); time('doc md', () => readDocument(s,'markdown')); time('doc text', () => readDocument(s,'text'));
  time('split', () => splitSentences(s.replaceAll('\n',' '),'vi'));
  time('split', () => {for(let i=0;i<20000;i++)splitSentences('a','vi')});
  const w = '\\'.repeat(40000); time('tree\\', () => readTree(w)); time('md\\', () => readMarkdown(w)); time('doc\\', () => readDocument(w,'markdown'));
  const e = '*a_ '.repeat(10000); time('tree*', () => readTree(e)); time('md*', () => readMarkdown(e)); time('doc*', () => readDocument(e,'markdown'));time('docT*', () => readDocument(e,'text'));
  const h = '*a_ '.repeat(120)+'\n\n'; const hh=h.repeat(80); time('under cap '+hh.length, () => readTree(hh));
});
