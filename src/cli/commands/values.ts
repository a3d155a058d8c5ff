import { Command, Option } from 'commander';
import type { SourceDocument } from '../../document/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { Value } from '../../model/value.ts';
import { hasVietnameseLetters } from '../../text/index.ts';
import type { ReadValue } from '../../values/index.ts';
import { openInput } from '../open-input.ts';
import { type EnglishOptions, type GlossaryOptions, openFor, withEncoding, withGlossary } from '../options.ts';
import type { Shell } from '../shell.ts';
import { styled } from '../styles.ts';

type Language = 'vi' | 'en';
type Options = GlossaryOptions &
  Pick<EnglishOptions, 'houseStyle'> & { readonly langOf?: Language; readonly json: boolean };

/** A value with its place, counted from 1; columns are UTF-16 units. */
type Row = {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Value;
  readonly english: string;
  readonly doubt?: string;
};

export function valuesCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('values')
    .description(t('values.description'))
    .argument('<file>', t('values.file'))
    .addOption(new Option('--lang-of <language>', t('values.langOf')).choices(['vi', 'en']))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('values.examples')}`)
    .action(async (file: string, options: Options) => {
      const document = await openInput(shell, file);
      const glossary = await openFor(shell, options);
      const language = options.langOf ?? languageOf(document);
      const rows = await rowsOf(document, language, glossary, await readingSymbols(shell, language, glossary, options));
      if (options.json) return shell.print(`${JSON.stringify({ version: 1, language, values: rows })}\n`);
      if (rows.length === 0) return shell.note(t('values.nothing', { path: file }));
      return shell.print(asText(rows, shell));
    });
  return withEncoding(withGlossary(command, shell), shell).option('--house-style <style>', t('options.houseStyle'));
}

/** English keeps Vietnamese letters in names alone: more than a word in six with them is Vietnamese. */
function languageOf({ segments }: SourceDocument): Language {
  const text = segments.map((segment) => segment.text).join('\n');
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const marked = words.filter((word) => hasVietnameseLetters(word));
  return marked.length * 6 > words.length ? 'vi' : 'en';
}

/** English is read in any spelling: the glossary's own, which a house style would put its own in place of. */
async function readingSymbols(
  shell: Shell,
  language: Language,
  { symbols }: Glossary,
  { glossary, builtin, houseStyle }: Options,
): Promise<Glossary['symbols']> {
  if (language === 'vi' || houseStyle === undefined) return symbols;
  return (await openFor(shell, { glossary, builtin })).symbols;
}

async function rowsOf(
  document: SourceDocument,
  language: Language,
  { symbols, style }: Glossary,
  read: Glossary['symbols'],
): Promise<readonly Row[]> {
  const { englishValueReader, valueReader, writeInPlace } = await import('../../values/index.ts');
  const reader = language === 'vi' ? valueReader(read) : englishValueReader(read);
  const text = document.source;
  const placeOf = placesIn(text);
  return (await valuesOf(document, reader)).map((found) => ({
    ...placeOf(found.start),
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
    value: found.value,
    english: writeInPlace(found, symbols, style?.values ?? {}),
    ...(found.doubt === undefined ? {} : { doubt: found.doubt }),
  }));
}

/** The values of a document, in offsets of its source. The words of a page are not those that its source spells. */
async function valuesOf(
  { format, source, segments }: SourceDocument,
  reader: { readonly read: (text: string) => readonly ReadValue[] },
): Promise<readonly ReadValue[]> {
  if (format !== 'html') return reader.read(source);
  const { sourceSpan } = await import('../../document/index.ts');
  return segments.flatMap((segment) =>
    reader.read(segment.text).map((value) => ({ ...value, ...sourceSpan(segment, value) })),
  );
}

/** Places of ascending offsets. */
function placesIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let [line, lineStart, next] = [1, 0, text.indexOf('\n')];
  return (offset) => {
    while (next !== -1 && next < offset) {
      [line, lineStart] = [line + 1, next + 1];
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}

/**
 *     4:271  money  hơn 1.069 tỷ đồng → more than VND 1.069 trillion
 *            amount 1069000000000, currency VND, bound more-than
 */
function asText(rows: readonly Row[], shell: Shell): string {
  const { t } = shell;
  const widest = Math.max(...rows.map(({ line, column }) => `${line}:${column}`.length));
  return rows
    .map(({ line, column, text, value, english, doubt }) => {
      const place = `${line}:${column}`.padEnd(widest);
      const indent = ' '.repeat(widest + 2);
      const shown = text.replaceAll(/\s+/g, ' ');
      const head = `${styled(shell, 'dim', place)}  ${t(`values.kinds.${value.type}`)}  ${styled(shell, 'bold', shown)} → ${styled(shell, 'green', english)}\n`;
      const doubted = doubt === undefined ? '' : `${indent}${styled(shell, 'yellow', t(`doubt.${doubt}`))}\n`;
      return `${head}${indent}${styled(shell, 'dim', factsOf(value))}\n${doubted}`;
    })
    .join('');
}

/** The value as its fields say it, in a line. */
function factsOf({ type: _, ...facts }: Value): string {
  return Object.entries(facts)
    .map(([name, fact]) => `${name} ${typeof fact === 'object' ? JSON.stringify(fact) : String(fact)}`)
    .join(', ');
}
