import type { z } from 'zod';
import type { Parsed } from '../model/problem.ts';
import { nearest } from './nearest.ts';
import { keysAt } from './schema-keys.ts';
import type { Kind, YamlProblem } from './yaml-problem.ts';
import type { Path, RawYaml } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks what stands at `base` of a YAML file against a schema. All problems at once; the value is undefined when there is any.
 */
export function readShape<T>(source: RawYaml, schema: z.ZodType<T>, base: Path): Parsed<T | undefined, YamlProblem> {
  const first = schema.safeParse(valueAt(source.value, base));
  if (first.success) return { value: first.data, problems: [] };
  const mended = withTextAsWritten(source, base, issuesIn(first.error.issues, []));
  const second = schema.safeParse(mended);
  if (second.success) return { value: second.data, problems: [] };
  const issues = issuesIn(second.error.issues, []);
  return { value: undefined, problems: issues.flatMap((issue) => problemsOf(issue, source, base, schema)) };
}

/** An issue with the whole path to it; of a union, those of the branch that the value was meant for. */
type Located = { readonly issue: Issue; readonly path: Path; readonly expected?: readonly string[] };

function issuesIn(issues: readonly Issue[], above: Path): readonly Located[] {
  return issues.flatMap((issue): readonly Located[] => {
    const path = [...above, ...plainPath(issue.path)];
    return issue.code === 'invalid_union' ? issuesOfUnion(issue, path) : [{ issue, path }];
  });
}

function plainPath(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function issuesOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly Located[] {
  const meant = issue.errors.find((branch) => !branch.some(isWrongType));
  if (meant) return issuesIn(meant, path);
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((each) => (isWrongType(each) ? [each.expected] : [])),
  );
  return [{ issue, path, expected }];
}

function isWrongType(issue: Issue): issue is z.core.$ZodIssueInvalidType {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

/** YAML reads `08` as 8 and `true` as a truth value; where the schema wants text, the text as written is meant. */
function withTextAsWritten(source: RawYaml, base: Path, issues: readonly Located[]): unknown {
  let value = structuredClone(valueAt(source.value, base));
  for (const { issue, path, expected } of issues) {
    const wanted = expected ?? (issue.code === 'invalid_type' ? [issue.expected] : []);
    const written = wanted.includes('string') ? source.writtenAt([...base, ...path]) : undefined;
    if (written !== undefined) value = withValueAt(value, path, written);
  }
  return value;
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) at = isObject(at) ? at[step] : undefined;
  return at;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function withValueAt(value: unknown, path: Path, replacement: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return replacement;
  const holder = valueAt(value, path.slice(0, -1));
  if (isObject(holder)) holder[last] = replacement;
  return value;
}

function problemsOf(located: Located, source: RawYaml, base: Path, schema: z.ZodType): readonly YamlProblem[] {
  const path = [...base, ...located.path];
  const { issue } = located;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, located, source, base, schema));
  if (located.path.length === 0 && base.length === 0 && issue.code === 'invalid_type') {
    return [
      {
        code: 'wrong-top-level',
        place: source.placeOf([]),
        expected: kindNamed(issue.expected),
        found: kindOf(source.value),
      },
    ];
  }
  return [valueProblem(located, path, source)];
}

function unknownKey(key: string, located: Located, source: RawYaml, base: Path, schema: z.ZodType): YamlProblem {
  const known = keysAt(schema, located.path);
  const close = nearest(key, known);
  const place = source.placeOfKey([...base, ...located.path, key]);
  const facts = { code: 'unknown-key', place, key, known: known.join(', ') } as const;
  return close === undefined ? facts : { ...facts, nearest: close };
}

function valueProblem({ issue, expected }: Located, path: Path, source: RawYaml): YamlProblem {
  const value = valueAt(source.value, path);
  const place = source.placeOf(path);
  const key = keyNameOf(path);
  if (value === undefined) return { code: 'missing-key', place: source.placeOf(path.slice(0, -1)), key };
  if (value === null || (typeof value === 'string' && value.trim() === '')) return { code: 'empty-value', place, key };
  const written = String(source.writtenAt(path) ?? value);
  switch (issue.code) {
    case 'invalid_format':
      if (issue.format === 'date') return { code: 'bad-date', place, key, value: written };
      return { code: 'bad-value', place, key, value: written, allowed: issue.pattern ?? issue.format };
    case 'invalid_value':
      return badChoice(place, key, written, issue.values.map(String));
    case 'too_small':
      return { code: 'too-small', place, key, value: written, minimum: Number(issue.minimum) };
    case 'too_big':
      return { code: 'too-large', place, key, value: written, maximum: Number(issue.maximum) };
    case 'invalid_type':
      return wrongType(place, key, [issue.expected], value);
    default:
      if (expected) return wrongType(place, key, expected, value);
      return { code: 'bad-value', place, key, value: written, allowed: issue.message };
  }
}

function badChoice(place: YamlProblem['place'], key: string, value: string, choices: readonly string[]): YamlProblem {
  const close = nearest(value, choices);
  const facts = { code: 'bad-value', place, key, value, allowed: choices.join(', ') } as const;
  return close === undefined ? facts : { ...facts, nearest: close };
}

function wrongType(place: YamlProblem['place'], key: string, expected: readonly string[], value: unknown): YamlProblem {
  return { code: 'wrong-type', place, key, expected: expected.map(kindNamed).join('-or-'), found: kindOf(value) };
}

/** A list's items go by the list's key. */
function keyNameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

const kinds: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'true-or-false',
  array: 'list',
  object: 'map',
  record: 'map',
  null: 'nothing',
};

function kindNamed(type: string): string {
  return kinds[type] ?? type;
}

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return kinds[typeof value] ?? 'text';
}
