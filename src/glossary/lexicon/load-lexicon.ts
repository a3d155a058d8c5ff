import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../files/index.ts';
import type { GrammarRule, IrregularVerb, Lexicon, LexiconSense } from '../../model/lexicon.ts';
import type { Parsed } from '../../model/problem.ts';
import { matchKey } from '../../text/index.ts';
import type { YamlProblem } from '../yaml-problem.ts';
import { readYaml } from '../yaml-source.ts';
import { grammarFileSchema, lexiconFileSchema, type WrittenRow } from './lexicon-schema.ts';
import { readSense } from './read-sense.ts';

/** Reads a folder of the lexicon: words/ and expressions/ with a file a letter, grammar/ with rules, kinds of words and English verbs. */
export async function loadLexicon(folder: string): Promise<Parsed<Lexicon, YamlProblem>> {
  const problems: YamlProblem[] = [];
  const words = await readWords(folder, problems);
  const grammar = await readGrammar(folder, problems);
  return { value: { words, ...grammar }, problems };
}

async function readWords(folder: string, problems: YamlProblem[]): Promise<Lexicon['words']> {
  const words: Record<string, LexiconSense[]> = {};
  for (const path of yamlFiles(folder, 'words', 'expressions')) {
    const { value, problems: found } = readYaml(path, await readBytes(path), lexiconFileSchema);
    problems.push(...found);
    const entries = { ...value?.value.words, ...value?.value.expressions };
    for (const [vi, rows] of Object.entries(entries)) {
      const key = matchKey(vi);
      words[key] = [...(words[key] ?? []), ...[rows].flat().map((row) => readSense(row as WrittenRow))];
    }
  }
  return words;
}

async function readGrammar(folder: string, problems: YamlProblem[]): Promise<Omit<Lexicon, 'words'>> {
  const rules: GrammarRule[] = [];
  const kinds: Record<string, readonly string[]> = {};
  const verbs: Record<string, IrregularVerb> = {};
  const beforeVerbs: string[] = [];
  const verbsInLy: string[] = [];
  const pieces: Record<string, number> = {};
  for (const path of yamlFiles(folder, 'grammar')) {
    const { value, problems: found } = readYaml(path, await readBytes(path), grammarFileSchema);
    problems.push(...found);
    for (const { eg: _eg, cost, ...rule } of value?.value.rules ?? [])
      rules.push(cost === undefined ? rule : { ...rule, cost });
    for (const [name, list] of Object.entries(value?.value.kinds ?? {})) kinds[name] = list.map(matchKey);
    Object.assign(verbs, value?.value.verbs);
    Object.assign(pieces, value?.value.pieces);
    beforeVerbs.push(...(value?.value.beforeVerbs ?? []));
    verbsInLy.push(...(value?.value.verbsInLy ?? []));
  }
  return { rules, kinds, verbs, beforeVerbs, verbsInLy, pieces };
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
