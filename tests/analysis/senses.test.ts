import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Analyser, analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { Mention, NamedMention } from '../../src/model/mention.ts';
import { builtinGlossary } from '../glossary-of.ts';
import { marked } from '../marked.ts';

type Row = { readonly is: string; readonly in: string };

const { senses, silent }: { senses: Row[]; silent: string[] } = parse(
  readFileSync(join(import.meta.dirname, 'senses.yaml'), 'utf8'),
);

let analyse: Analyser['analyse'];
beforeAll(async () => {
  analyse = analyser(await builtinGlossary()).analyse;
});

function acronyms(mentions: readonly Mention[]): NamedMention[] {
  return mentions.flatMap((mention) => [
    ...(mention.kind === 'acronym' || mention.kind === 'place' ? [mention] : []),
    ...acronyms('parts' in mention ? mention.parts : []),
  ]);
}

function acronymsOf(text: string): NamedMention[] {
  return acronyms(analyse(readDocument(text, 'text')).segments.flatMap(({ mentions }) => mentions));
}

/** What the analysis makes of the marked acronym of a row. */
function answer(row: Row): { row: Row; found: NamedMention | undefined; isRight: boolean } {
  const { text, stretches } = marked(row.in);
  const found = acronymsOf(text).find(({ start }) => start === stretches[0]?.start);
  const vi = found?.vi?.replace(/ \{.*/, '').toLowerCase();
  return { row, found, isRight: found?.status === 'decided' && vi === row.is.toLowerCase() };
}

const shown = ({ row, found }: ReturnType<typeof answer>): string =>
  `${row.in}: ${found?.vi ?? 'open'} ${found?.confidence ?? ''}`;

describe('the senses of acronyms in sentences', () => {
  test('are decided and right for most, and seldom wrong', () => {
    const answers = senses.map(answer);
    const wrong = answers.filter(({ found, isRight }) => found?.status === 'decided' && !isRight).map(shown);
    const right = answers.filter(({ isRight }) => isRight);
    expect(right.length / answers.length).toBeGreaterThan(0.95);
    expect(wrong.length / answers.length, wrong.join('\n')).toBeLessThan(0.02);
  });

  test('are right where they are said to be sure', () => {
    const sure = senses.map(answer).filter(({ found }) => (found?.confidence ?? 0) >= 0.9);
    expect(sure.filter(({ isRight }) => isRight).length / sure.length).toBeGreaterThan(0.97);
  });

  test.each(silent)('none in «%s»', (text) => {
    expect(acronymsOf(text).map((mention) => mention.text)).toEqual([]);
  });
});
