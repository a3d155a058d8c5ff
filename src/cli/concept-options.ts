import type { Command } from 'commander';
import type { Shell } from './shell.ts';

/** Keys of a concept that hold a list, and the option that names one of its items. */
export const listOptions = {
  acronym: 'acronyms',
  variant: 'variants',
  admitted: 'admitted',
  deprecated: 'deprecated',
  cue: 'cues',
} as const;

/** Keys of a concept that have an option of their own name. */
export const textOptions = [
  'abbreviation',
  'plural',
  'pos',
  'definition',
  'note',
  'source',
  'status',
  'from',
  'until',
  'successor',
] as const;

export type ListOption = keyof typeof listOptions;
export type ListKey = (typeof listOptions)[ListOption];

/** What the options say of a concept: `--note`, `--set key=value`. */
export type TextOptions = { readonly [K in (typeof textOptions)[number]]?: string } & {
  readonly set?: readonly string[];
};

/** Adds an option for every such key, and `--set KEY=VALUE` for any other. */
export function withTextOptions(command: Command, { t }: Shell): Command {
  for (const key of textOptions) command.option(`--${key} <text>`, t(`glossary.keys.${key}`));
  return command.option('--set <key=value>', t('glossary.keys.set'), collected);
}

/** For an option that may be repeated. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The option that a key came from: what a problem of it names. */
export function optionOf(path: readonly (string | number)[], positional: Readonly<Record<string, string>>): string {
  const key = String(path[0] ?? '');
  const list = Object.entries(listOptions).find(([, each]) => each === key)?.[0];
  if (positional[key] !== undefined) return positional[key];
  if (list !== undefined) return `--${list}`;
  return (textOptions as readonly string[]).includes(key) || key === 'domain' || key === 'id'
    ? `--${key}`
    : `--set ${path.join('.')}`;
}

/** Values by key; `--set en.level=…` and `--set priors.CTDT=0.9` set a part of what is said already. */
export function withSettings(
  settings: readonly string[] | undefined,
  said: (key: string) => unknown,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const setting of settings ?? []) {
    const [, key = '', part, value = ''] = /^([^.=]*)(?:\.([^=]*))?=(.*)$/s.exec(setting) ?? [];
    const now = Object.hasOwn(values, key) ? values[key] : said(key);
    values[key] =
      part === undefined ? valueFor(key, value) : { ...partsOf(key, now), [part]: valueFor(`${key}.`, value) };
  }
  return values;
}

/** The English of a term without forms is its form `named`. */
function partsOf(key: string, now: unknown): object {
  if (key === 'en' && typeof now === 'string') return { named: now };
  return typeof now === 'object' && now !== null ? now : {};
}

/** Lists are written with `; ` between their items; shares are numbers. */
function valueFor(key: string, value: string): unknown {
  const lists: readonly string[] = [...Object.values(listOptions), 'accept'];
  if (lists.includes(key)) return value.split(';').map((each) => each.trim());
  return key === 'priors.' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
}

/** Whether a `--set` has the shape KEY=VALUE. */
export function isSetting(setting: string): boolean {
  return /^[^.=]+(?:\.[^=]+)?=/.test(setting);
}
