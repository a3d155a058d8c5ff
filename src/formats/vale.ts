import { stringify } from 'yaml';
import type { Concept } from '../model/concept.ts';
import { englishRules } from './english-rules.ts';
import type { Exported, ExportOptions, GlossaryFormat } from './format.ts';

/**
 * A rule of Vale: deprecated English and what to write for it. It goes as Terms.yml into a folder of Vale's StylesPath. The keys are
 * regular expressions and several right names stand with `|` between, as Vale's substitution rule wants them.
 */
export const vale: GlossaryFormat = { name: 'vale', extension: '.yml', write };

function write(concepts: readonly Concept[], { title }: ExportOptions): Exported {
  const { rules, leftOut } = englishRules(concepts);
  const swap = Object.fromEntries(rules.map(({ pattern, right }) => [pattern, right.join('|')]));
  const rule = {
    extends: 'substitution',
    message: `${title.replaceAll('%', '%%')}: use '%s' instead of '%s'.`,
    level: 'warning',
    ignorecase: true,
    action: { name: 'replace' },
    swap,
  };
  return { content: [stringify(rule, { lineWidth: 0 })], leftOut };
}
