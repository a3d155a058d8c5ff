import { allChecks, type ChecksSettings, waiverRules } from '../../checks/index.ts';
import type { Severity } from '../../model/finding.ts';
import { firstSentence, type ToldRule } from '../../rendering/index.ts';
import type { Shell } from '../shell.ts';
import { styled } from '../styles.ts';
import { severityOf } from './settings.ts';

/** What reports say of the rules that are run. */
export function rulesTold({ t }: Shell, settings: ChecksSettings): readonly ToldRule[] {
  const examples = new Map(allChecks.map(({ rule, bad }) => [rule, bad[0]?.at(-1)]));
  return [...allChecks, ...waiverRules].flatMap(({ rule }) => {
    const severity = severityOf(rule, settings);
    if (severity === undefined) return [];
    const example = examples.get(rule);
    return [{ rule, severity, why: t(`checkWhy.${rule}`), ...(example === undefined ? {} : { example }) }];
  });
}

/** `--list-rules`: a line a rule. */
export function ruleList(shell: Shell, settings: ChecksSettings): string {
  const rules = [...allChecks, ...waiverRules];
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  const lines = rules.map(({ rule }) => {
    const severity: Severity | 'off' = severityOf(rule, settings) ?? 'off';
    const why = firstSentence(shell.t(`checkWhy.${rule}`));
    return `${styled(shell, 'bold', rule.padEnd(width))}  ${severity.padEnd(7)}  ${why}\n`;
  });
  return lines.join('');
}

/** `--explain RULE`: why it is there and when it is wrong, and pairs in which it finds something and in which it does not. */
export function ruleExplained(shell: Shell, rule: string, settings: ChecksSettings): string {
  const { t } = shell;
  const severity: Severity | 'off' = severityOf(rule, settings) ?? 'off';
  const check = allChecks.find((each) => each.rule === rule);
  const head = `${styled(shell, 'bold', rule)} (${t(`check.severities.${severity}`)})\n${t(`checkWhy.${rule}`)}\n`;
  if (check === undefined) return `${head}\n${t('check.waiverExamples')}\n`;
  const shown = (key: 'bad' | 'good'): string =>
    `\n${t(`check.${key}`)}\n${check[key].map((pairs) => pairs.map(({ vi, en }) => `  vi: ${vi}\n  en: ${en}\n`).join('')).join('\n')}`;
  return head + shown('bad') + shown('good');
}
