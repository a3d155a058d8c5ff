import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { asEnglishTells, englishValueReader, valueReader, writeEnglish } from '../../src/values/index.ts';
import { equal } from '../../src/values/equality.ts';
import { symbols } from './symbols.ts';
test('x', () => {
  const [en, vi, told] = [englishValueReader(symbols), valueReader(symbols), asEnglishTells(symbols)];
  const f = '/work/main/translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc/';
  const paras = (n: string) => readFileSync(f + n, 'utf8').replace(/<!--.*?-->\n/, '').split(/\n\n+/).filter(Boolean);
  const [v, e] = [paras('vi.md'), paras('en.md')];
  const out: string[] = [];
  v.forEach((p, i) => {
    const a = vi.read(p); const b = [...en.read(e[i] ?? '')];
    for (const one of a) {
      const k = b.findIndex((o) => equal(told(one.value), told(o.value)));
      if (k >= 0) { out.push(`${i} = ${p.slice(one.start, one.end)} | ${e[i]!.slice(b[k]!.start, b[k]!.end)}`); b.splice(k, 1); }
      else out.push(`${i} VI ONLY ${p.slice(one.start, one.end)} ${JSON.stringify(one.value)}`);
    }
    for (const one of b) out.push(`${i} EN ONLY ${e[i]!.slice(one.start, one.end)} ${JSON.stringify(one.value)}`);
  });
  console.log(out.join('\n'));
});
