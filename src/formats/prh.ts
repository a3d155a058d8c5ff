import { stringify } from 'yaml';
import type { Concept } from '../model/concept.ts';
import { type EnglishRule, englishRules } from './english-rules.ts';
import type { Exported, GlossaryFormat, LeftOut } from './format.ts';

/** Rules for prh and textlint-rule-prh: deprecated English as a pattern, and the one name to write for it. */
export const prh: GlossaryFormat = { name: 'prh', extension: '.yaml', write };

function write(concepts: readonly Concept[]): Exported {
  const { rules, leftOut } = englishRules(concepts);
  const [clear, open] = [rules.filter(isClear), rules.filter((rule) => !isClear(rule))];
  return {
    content: [stringify({ version: 1, rules: clear.map(ruleOf) }, { lineWidth: 0 })],
    leftOut: [...leftOut, ...open.map(asLeftOut)],
  };
}

/** A rule of prh replaces by one name; which of several is meant, only a person sees. */
function isClear({ right }: EnglishRule): boolean {
  return right.length === 1;
}

function ruleOf({ wrong, right, pattern }: EnglishRule): Readonly<Record<string, string>> {
  return { expected: right[0] ?? '', pattern: `/${edgeAt(wrong.charAt(0))}${pattern}${edgeAt(wrong.slice(-1))}/i` };
}

/** A bracket ends a name as well as a letter does, and has no edge of a word beside it. */
function edgeAt(letter: string): string {
  return /\w/.test(letter) ? '\\b' : '';
}

function asLeftOut({ wrong, concept }: EnglishRule): LeftOut {
  return { code: 'several-right', concept, text: wrong };
}
