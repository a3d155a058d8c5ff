import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedSchemas } from '../src/cli/schemas.ts';

const glossary = resolve(import.meta.dirname, '../glossary');

/** The schemas that lie beside the glossary for editors, by the folder whose files name them. `npm run golden` writes them anew. */
const beside = [
  { schema: 'glossary', file: 'concepts.json', folder: '.', named: 'schemas/concepts.json' },
  { schema: 'symbols', file: 'symbols.json', folder: 'symbols', named: '../schemas/symbols.json' },
  { schema: 'house-style', file: 'house-style.json', folder: 'styles', named: '../schemas/house-style.json' },
] as const;

/** A list of words, not a style. */
const noStyles = ['spelling.yaml'];

describe.each(beside)('glossary/schemas/$file', ({ schema, file, folder, named }) => {
  test('is what the reader itself checks by', () => {
    const path = join(glossary, 'schemas', file);
    const now = `${JSON.stringify(publishedSchemas()[schema], null, 2)}\n`;
    if (process.env.SONGNGU_GOLDEN) writeFileSync(path, now);
    expect(readFileSync(path, 'utf8')).toBe(now);
  });

  test('is named in the first line of each file it is for', () => {
    const names = readdirSync(join(glossary, folder)).filter(
      (name) => name.endsWith('.yaml') && !noStyles.includes(name),
    );
    expect(names.length).toBeGreaterThan(2);
    const firstLines = names.map((name) => [name, readFileSync(join(glossary, folder, name), 'utf8').split('\n')[0]]);
    expect(firstLines.filter(([, line]) => line !== `# yaml-language-server: $schema=${named}`)).toEqual([]);
  });
});
