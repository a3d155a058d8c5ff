import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../files/index.ts';
import type { LexiconSense } from '../../model/lexicon.ts';
import type { Parsed, Place } from '../../model/problem.ts';
import { matchKey } from '../../text/index.ts';
import type { YamlProblem } from '../yaml-problem.ts';
import { readYaml } from '../yaml-source.ts';
import {
  type GrammarFile,
  grammarFileSchema,
  lexiconFileSchema,
  type WrittenRow,
  type WrittenRule,
} from './lexicon-schema.ts';
import { readSense } from './read-sense.ts';

/** A word or expression as its file has it, with the senses that it is read for. */
export type LexiconEntry = {
  readonly vi: string;
  /** The word as matching folds it. */
  readonly key: string;
  readonly senses: readonly LexiconSense[];
  readonly rows: readonly WrittenRow[];
  /** Where the word stands, or a key of one of its rows. */
  readonly placeOf: (row?: number, key?: string) => Place;
};

export type PlacedRule = { readonly rule: WrittenRule; readonly placeOf: (key?: keyof WrittenRule) => Place };

/** The files of a lexicon as read: entries and rules with their places, and the rest of the grammar. */
export type LexiconSource = {
  readonly entries: readonly LexiconEntry[];
  readonly rules: readonly PlacedRule[];
  readonly grammar: readonly Omit<GrammarFile, 'rules'>[];
};

/** Reads a folder of the lexicon: words/ and expressions/ with a file a letter, grammar/ with rules, kinds of words and English verbs. */
export async function readLexiconSource(folder: string): Promise<Parsed<LexiconSource, YamlProblem>> {
  const files = await Promise.all([
    ...yamlFiles(folder, 'words', 'expressions').map(async (file) => readEntries(file, await readBytes(file))),
    ...yamlFiles(folder, 'grammar').map(async (file) => readGrammar(file, await readBytes(file))),
  ]);
  return joined(files);
}

/** Reads one file, or rows written for it: words and expressions, or a part of the grammar. */
export function readLexiconFile(file: string, bytes: Uint8Array): Parsed<LexiconSource, YamlProblem> {
  const entries = readEntries(file, bytes);
  if (entries.problems.length === 0) return entries;
  const grammar = readGrammar(file, bytes);
  return grammar.problems.length === 0 ? grammar : entries;
}

function joined(files: readonly Parsed<LexiconSource, YamlProblem>[]): Parsed<LexiconSource, YamlProblem> {
  return {
    value: {
      entries: files.flatMap(({ value }) => value.entries),
      rules: files.flatMap(({ value }) => value.rules),
      grammar: files.flatMap(({ value }) => value.grammar),
    },
    problems: files.flatMap(({ problems }) => problems),
  };
}

function readEntries(file: string, bytes: Uint8Array): Parsed<LexiconSource, YamlProblem> {
  const { value: source, problems } = readYaml(file, bytes, lexiconFileSchema);
  const entries = (['words', 'expressions'] as const).flatMap((room) =>
    Object.entries(source?.value[room] ?? {}).map(([vi, written]): LexiconEntry => {
      const rows = [written].flat() as readonly WrittenRow[]; // a row is no list
      const path = (row = 0, key?: string) => [
        ...[room, vi],
        ...(Array.isArray(written) ? [row] : []),
        ...(key === undefined ? [] : [key]),
      ];
      return {
        vi,
        key: matchKey(vi),
        senses: rows.map(readSense),
        rows,
        placeOf: (row, key) =>
          source?.placeOf(row === undefined ? [room, vi] : path(row, key)) ?? { file, line: 1, column: 1 },
      };
    }),
  );
  return { value: { entries, rules: [], grammar: [] }, problems };
}

function readGrammar(file: string, bytes: Uint8Array): Parsed<LexiconSource, YamlProblem> {
  const { value: source, problems } = readYaml(file, bytes, grammarFileSchema);
  const { rules = [], ...grammar } = source?.value ?? {};
  return {
    value: {
      entries: [],
      rules: rules.map((rule, index) => ({
        rule,
        placeOf: (key) =>
          source?.placeOf(['rules', index, ...(key === undefined ? [] : [key])]) ?? { file, line: 1, column: 1 },
      })),
      grammar: [grammar],
    },
    problems,
  };
}

/** The YAML files of these folders, in the order of their names. */
function yamlFiles(folder: string, ...rooms: readonly string[]): readonly string[] {
  return rooms.flatMap((room) =>
    readdirSync(join(folder, room))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(folder, room, name)),
  );
}
