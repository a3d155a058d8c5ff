import type { Check, Example } from '../src/checks/index.ts';
import { firstSentence } from '../src/rendering/index.ts';

/** A rule as the page tells it. `check` is missing for those about waivers. */
export type RuleOnPage = {
  readonly rule: string;
  readonly severity: string;
  readonly why: string;
  readonly check?: Pick<Check, 'bad' | 'good' | 'scope'>;
};

const head = `<!-- Made from src/checks/ and translations/interface/en.yaml by scripts/rules-page.ts: npm run golden. Do not edit. -->
# The rules of \`songngu check\`

\`songngu check --explain RULE\` prints what stands here. How a rule is set, waived and mended: [ci.md](ci.md).
`;

/** docs/checks.md: every rule with its severity, why it is there, when it is wrong, and pairs in which it finds something and in which not. */
export function rulesPage(rules: readonly RuleOnPage[]): string {
  const rows = rules.map(
    ({ rule, severity, why }) =>
      `| [${rule}](#${rule}) | ${severity} | ${firstSentence(why).replaceAll('|', '\\|')} |\n`,
  );
  const table = `| Rule | Severity | Why |\n| --- | --- | --- |\n${rows.join('')}`;
  return [head, table, ...rules.map(section)].join('\n');
}

function section({ rule, severity, why, check }: RuleOnPage): string {
  const scope = check?.scope === 'run' ? ' It remembers all documents of a run.' : '';
  const examples = check === undefined ? '' : `${shown('Found in', check.bad)}${shown('Not found in', check.good)}`;
  return `## ${rule}\n\n*${severity}.* ${why}${scope}\n${examples}`;
}

/** A few of each show what is meant; the rest is for the tests. */
const mostShown = 3;

function shown(title: string, documents: readonly (readonly Example[])[]): string {
  const items = documents.slice(0, mostShown).map((pairs) => pairs.map(pairLines).join('\n'));
  return `\n${title}:\n\n\`\`\`text\n${items.join('\n\n')}\n\`\`\`\n`;
}

function pairLines({ vi, en }: Example): string {
  const line = (text: string): string =>
    text === '' ? '(nothing)' : text.replaceAll('\n', '⏎').replaceAll('```', "'''");
  return `vi: ${line(vi)}\nen: ${line(en)}`;
}
