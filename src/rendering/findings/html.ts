import { escapedJson, escapeMarkup, framed, pageCode } from '../../page/index.ts';
import body from './page/body.html?raw';
import style from './page/page.css?raw';
import script from './page/page.js?raw';
import { type FindingsReport, fixedStretch, type ToldFinding, type ToldRule } from './told-finding.ts';

/** The words of the page, in the language it is made in. */
export type FindingsPageWords = { readonly language: string } & Readonly<
  Record<
    | 'title'
    | 'severity'
    | 'rule'
    | 'file'
    | 'all'
    | 'search'
    | 'left'
    | 'hint'
    | 'none'
    | 'noScript'
    | 'error'
    | 'warning'
    | 'note'
    | 'fix'
    | 'delete'
    | 'why'
    | 'missing'
    | 'done'
    | 'findings',
    string
  >
>;

/**
 * One page for a reviser: both texts side by side with what is in question marked, to be filtered and gone through by keyboard. It asks
 * nothing of the network, and runs no script but its own; what is found stands in it as JSON and is shown as text, never as markup.
 */
export function htmlReport(rules: readonly ToldRule[], words: FindingsPageWords): FindingsReport {
  const whys = new Map(rules.map(({ rule, why }) => [rule, why]));
  const [before = '', after = ''] = filledPage(words).split(findingsMark);
  let between = '\n';
  return {
    begin: () => `${before}<script id="findings-json" type="application/json">[`,
    finding: (finding) => {
      const line = between + escapedJson({ ...onPage(finding), why: whys.get(finding.rule) });
      between = ',\n';
      return line;
    },
    end: () => `\n]</script>${after}`,
  };
}

const findingsMark = '%findings%';

function onPage(finding: ToldFinding): object {
  const { severity, rule, message, at, unit, fingerprint, vi, en } = finding;
  const side = ({ text, stretch }: ToldFinding['vi']): object => ({ text, stretch });
  const fixed = fixedStretch(finding)?.text;
  return { severity, rule, message, at, unit, fingerprint, vi: side(vi), en: side(en), fixed };
}

function filledPage(words: FindingsPageWords): string {
  const filled: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(words).map(([key, word]) => [key, escapeMarkup(word)])),
    ...pageCode(style, script),
    words: `<script id="words" type="application/json">${escapedJson(words)}</script>`,
    findings: findingsMark,
  };
  return framed(body, words.language).replace(/%(\w+)%/g, (whole, key: string) => filled[key] ?? whole);
}
