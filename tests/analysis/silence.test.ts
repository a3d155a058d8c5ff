import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Analyser, analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { Mention, NamedMention } from '../../src/model/mention.ts';
import { builtinGlossary } from '../glossary-of.ts';
import { marked } from '../marked.ts';

type Rows = Readonly<Record<string, readonly string[]>>;

const { silent, spoken }: { silent: Rows; spoken: Rows } = parse(
  readFileSync(join(import.meta.dirname, 'silence.yaml'), 'utf8'),
);

let analyse: Analyser['analyse'];
beforeAll(async () => {
  analyse = analyser(await builtinGlossary()).analyse;
});

function named(mentions: readonly Mention[]): NamedMention[] {
  return mentions.flatMap((mention) => [...('concept' in mention ? [mention] : []), ...named(mention.parts)]);
}

/** What is named in a row and overlaps its marked stretches, a list for each. */
function namedAtMarks(row: string): NamedMention[][] {
  const { text, stretches } = marked(row);
  const found = named(analyse(readDocument(text, 'text')).segments.flatMap(({ mentions }) => mentions));
  return stretches.map((stretch) => found.filter(({ start, end }) => start < stretch.end && end > stretch.start));
}

describe.each(Object.entries(silent))('%s', (_, rows) => {
  test.each(rows)('no acronym: %s', (row) => {
    const acronyms = namedAtMarks(row)
      .flat()
      .filter(({ kind }) => kind === 'acronym');
    expect(acronyms.map(({ text, status, vi }) => ({ text, status, vi }))).toEqual([]);
  });
});

/** Found as an acronym, or as a name, term or place that has it within. */
describe.each(Object.entries(spoken))('%s', (_, rows) => {
  test.each(rows)('an acronym: %s', (row) => {
    const found = namedAtMarks(row).map((mentions) => mentions.length > 0);
    expect(found).not.toContain(false);
    expect(found.length).toBeGreaterThan(0);
  });
});
