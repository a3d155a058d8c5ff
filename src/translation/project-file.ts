import { dirname } from 'node:path';
import type { ChecksSettings } from '../checks/index.ts';
import { fileAbove, readBytes } from '../files/index.ts';
import type { YamlProblem } from '../glossary/index.ts';
import { nearest, readYaml, type YamlSource } from '../glossary/source.ts';
import type { Parsed, Place } from '../model/problem.ts';
import { type ProjectFile, projectSchema } from './project-schema.ts';

/** What can be wrong with a songngu.yaml. Codes are public: they never change meaning. */
export type ProjectProblem =
  | YamlProblem
  | ({ readonly place: Place } & (
      | { readonly code: 'unknown-rule'; readonly rule: string; readonly known: string; readonly nearest?: string }
      | { readonly code: 'exception-without-reason'; readonly rule: string }
    ));

/** A project's file as read; paths in it go from `folder`. */
export type Project = { readonly folder: string; readonly file: string; readonly settings: ProjectFile };

/** The file that holds what is the same for all of a project. */
export const projectName = 'songngu.yaml';

/** The songngu.yaml of the folder, or of the nearest folder around it that has one. */
export function findProjectFile(folder: string): string | undefined {
  return fileAbove(folder, projectName);
}

/**
 * Reads a songngu.yaml.
 * @param rules the names that may stand under `checks`
 */
export async function readProject(
  path: string,
  rules: readonly string[],
): Promise<Parsed<Project | undefined, ProjectProblem>> {
  const { value, problems } = readYaml(path, await readBytes(path), projectSchema);
  if (value === undefined) return { value: undefined, problems };
  const faults = Object.entries(value.value.checks ?? {}).flatMap((entry) => settingProblems(entry, value, rules));
  if (faults.length > 0) return { value: undefined, problems: faults };
  return { value: { folder: dirname(path), file: path, settings: value.value }, problems: [] };
}

function settingProblems(
  [rule, setting]: [string, ChecksSettings[string]],
  { placeOf }: YamlSource<ProjectFile>,
  rules: readonly string[],
): readonly ProjectProblem[] {
  const place = placeOf(['checks', rule]);
  if (!rules.includes(rule)) {
    const close = nearest(rule, rules);
    const known = rules.join(', ');
    return [{ code: 'unknown-rule', place, rule, known, ...(close === undefined ? {} : { nearest: close }) }];
  }
  const lacksReason = typeof setting !== 'string' && setting.except !== undefined && setting.reason === undefined;
  return lacksReason ? [{ code: 'exception-without-reason', place, rule }] : [];
}
