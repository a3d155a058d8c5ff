import { resolve } from 'node:path';
import { allChecks, type Check, type ChecksSettings, severitiesIn, waiverRules } from '../../checks/index.ts';
import { nearest } from '../../glossary/source.ts';
import type { Severity } from '../../model/finding.ts';
import { findProjectFile, type Project, readProject } from '../../translation/index.ts';
import type { EnglishOptions } from '../options.ts';
import { reportProblems } from '../report.ts';
import { fail, type Shell, Stop } from '../shell.ts';

/** Every name that can stand for a rule: in songngu.yaml, in a waiver, after `--rule`. */
export const ruleNames: readonly string[] = [...allChecks, ...waiverRules].map(({ rule }) => rule);

/** Reads the songngu.yaml of the folder that the input is in; what is wrong with it ends the command. */
export async function projectAround(shell: Shell, folder: string): Promise<Project | undefined> {
  const path = findProjectFile(folder);
  return path === undefined ? undefined : projectAt(shell, path);
}

/** Reads a songngu.yaml; what is wrong with it ends the command. */
export async function projectAt(shell: Shell, path: string): Promise<Project> {
  const { value, problems } = await readProject(path, ruleNames);
  if (value !== undefined && problems.length === 0) return value;
  await reportProblems(shell, problems, 'projectProblem');
  shell.note(shell.t('problemsFound', { count: problems.length }));
  throw new Stop(2);
}

/** The options with what the project says where they say nothing: its paths go from its own folder. */
export function withProject<T extends EnglishOptions>(options: T, project: Project | undefined): T {
  if (project === undefined) return options;
  const { folder, settings } = project;
  const { houseStyle, date, place, glossary = [] } = settings;
  const layers = glossary.map((path) => resolve(folder, path));
  const style =
    houseStyle !== undefined && /[/\\]|\.ya?ml$/i.test(houseStyle) ? resolve(folder, houseStyle) : houseStyle;
  return {
    ...options,
    glossary: [...layers, ...options.glossary],
    ...given('houseStyle', options.houseStyle ?? style),
    ...given('date', options.date ?? date),
    ...given('place', options.place ?? place),
  };
}

function given(key: string, value: string | undefined): object {
  return value === undefined ? {} : { [key]: value };
}

/** Which rules are run, and how. */
export type RulesToRun = { readonly checks: readonly Check[]; readonly settings: ChecksSettings };

/** `--severity` wins over songngu.yaml; a rule that is named by `--rule` is run whatever that says. */
export function rulesToRun(
  shell: Shell,
  { rule, severity }: { readonly rule: readonly string[]; readonly severity: readonly string[] },
  ofProject: ChecksSettings = {},
): RulesToRun {
  const only = rule.map((name) => knownRule(shell, name));
  const settings = { ...ofProject, ...asked(shell, severity, ofProject) };
  if (only.length === 0) return { checks: allChecks, settings };
  const own = Object.fromEntries(only.map((name) => [name, switchedOn(settings[name])]));
  const others = waiverRules.filter((each) => !only.includes(each.rule)).map((each) => [each.rule, 'off'] as const);
  const checks = allChecks.filter((check) => only.includes(check.rule));
  return { checks, settings: { ...settings, ...own, ...Object.fromEntries(others) } };
}

/** The name, or, told with the nearest there is, the end of the command. */
export function knownRule(shell: Shell, name: string): string {
  if (ruleNames.includes(name)) return name;
  const near = nearest(name, ruleNames);
  return fail(shell, 'check.unknownRule', {
    rule: name,
    rules: ruleNames.join(', '),
    ...(near === undefined ? {} : { nearest: near, context: 'nearest' }),
  });
}

/** What is excepted stays so. */
function switchedOn(setting: ChecksSettings[string] = {}): ChecksSettings[string] {
  if (typeof setting === 'string') return setting === 'off' ? {} : setting;
  const { severity, ...rest } = setting;
  return severity === undefined || severity === 'off' ? rest : { ...rest, severity };
}

function asked(shell: Shell, pairs: readonly string[], ofProject: ChecksSettings): ChecksSettings {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      const severity = severities.find((each) => each === value);
      if (severity === undefined)
        return fail(shell, 'check.badSeverity', { given: pair, severities: severities.join(', ') });
      const before = ofProject[knownRule(shell, name)];
      return [name, typeof before === 'object' ? { ...before, severity } : severity];
    }),
  );
}

const severities = ['error', 'warning', 'note', 'off'] as const;

/** The severity of a rule as it is run; undefined where it is not. */
export function severityOf(rule: string, settings: ChecksSettings): Severity | undefined {
  const usual = [...allChecks, ...waiverRules].find((each) => each.rule === rule)?.severity;
  const set = severitiesIn(settings)[rule] ?? usual;
  return set === 'off' ? undefined : set;
}
