import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { englishValueReader, writeEnglish } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';
test('x', () => {
  const reader = englishValueReader(symbols);
  for (const line of readFileSync('/tmp/eng.txt', 'utf8').split('\n').filter(Boolean)) {
    console.log(line + '\n' + reader.read(line).map((f) => `    ⟦${line.slice(f.start, f.end)}⟧ ${JSON.stringify(f.value)} ${f.doubt ?? ''} = ${writeEnglish(f.value, symbols)}`).join('\n'));
  }
});
