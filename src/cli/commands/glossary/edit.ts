import { Command } from 'commander';
import type { Glossary } from '../../../glossary/index.ts';
import type { ConceptChanges, checkCandidate, SaidBy } from '../../../glossary/source.ts';
import type { Concept } from '../../../model/concept.ts';
import { conceptAsked } from '../../concept-asked.ts';
import {
  collected,
  isSetting,
  type ListKey,
  type ListOption,
  listOptions,
  optionOf,
  type TextOptions,
  textOptions,
  withSettings,
  withTextOptions,
} from '../../concept-options.ts';
import {
  type EditOptions,
  ownFile,
  runEdit,
  stopOnCandidate,
  tellEdit,
  tellWarnings,
  withEditing,
} from '../../glossary-edits.ts';
import { openFor } from '../../options.ts';
import { fail, type Shell } from '../../shell.ts';

type ListChanges = {
  readonly [K in `add${Capitalize<ListOption>}` | `remove${Capitalize<ListOption>}`]?: readonly string[];
};

type ChangeOptions = EditOptions &
  TextOptions &
  ListChanges & { readonly vi?: string; readonly en?: string; readonly unset?: readonly string[] };

export function editCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('edit')
    .description(t('glossary.edit.description'))
    .argument('<concept>', t('glossary.show.concept'))
    .option('--vi <text>', t('glossary.keys.vi'))
    .option('--en <text>', t('glossary.keys.en'));
  for (const [option, key] of Object.entries(listOptions)) {
    command.option(`--add-${option} <text>`, t('glossary.edit.add', { what: t(`glossary.keys.${key}`) }), collected);
    command.option(`--remove-${option} <text>`, t('glossary.edit.remove'), collected);
  }
  withTextOptions(command, shell)
    .option('--unset <key>', t('glossary.edit.unset'), collected)
    .addHelpText('after', `\n${t('glossary.edit.examples')}`)
    .action((asked: string, options: ChangeOptions) => runChange(shell, asked, options));
  return withEditing(command, shell);
}

async function runChange(shell: Shell, asked: string, given: ChangeOptions): Promise<void> {
  const glossary = await openFor(shell, given);
  const concept = conceptAsked(asked, glossary) ?? fail(shell, 'glossary.show.unknown', { asked });
  const options = isNothing(given) ? await askedFor(shell, concept, given) : given;
  await checkOptions(shell, options);
  const file = ownFile(shell, glossary.placeOf(concept.id)?.file ?? '');
  const changes = changesFor(shell, glossary, concept, options);
  const found = await newFindings(glossary, concept, changes(saidBy(concept)));
  await stopOnCandidate(shell, options, found.problems);
  const edited = await runEdit(shell, options, file, { kind: 'change', id: concept.id, changes });
  await tellEdit(shell, options, { file, id: concept.id, edited, done: 'glossary.edit.done' });
  tellWarnings(shell, found.warnings);
}

type Found = Pick<ReturnType<typeof checkCandidate>, 'problems' | 'warnings'>;

/** What is wrong with the concept as it will be and was not before: who adds a note need not mend an old fault first. */
async function newFindings(glossary: Glossary, concept: Concept, changes: ConceptChanges): Promise<Found> {
  const { checkCandidate } = await import('../../../glossary/source.ts');
  const check = (value: Readonly<Record<string, unknown>>): Found =>
    checkCandidate(glossary, value, (path) => ({
      file: optionOf(path, { vi: '--vi', en: '--en' }),
      line: 1,
      column: 1,
    }));
  const { problems, warnings } = check(candidate(concept, changes));
  if (problems.length + warnings.length === 0) return { problems, warnings };
  const before = check(candidate(concept, {}));
  const old = new Set([...before.problems, ...before.warnings].map((each) => JSON.stringify(each)));
  const isNew = (each: object): boolean => !old.has(JSON.stringify(each));
  return { problems: problems.filter(isNew), warnings: warnings.filter(isNew) };
}

function saidBy(concept: Concept): SaidBy {
  return (key) => concept[key];
}

function candidate(concept: Concept, changes: ConceptChanges): Readonly<Record<string, unknown>> {
  const entries = Object.entries({ ...concept, ...changes, id: concept.id });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function isNothing(options: ChangeOptions): boolean {
  const given = [options.vi, options.en, ...textOptions.map((key) => options[key])];
  const lists = [
    options.set,
    options.unset,
    ...listNames.flatMap((name) => [options[`add${name}`], options[`remove${name}`]]),
  ];
  return given.every((each) => each === undefined) && lists.every((list) => list === undefined);
}

const capitalised = (option: ListOption): Capitalize<ListOption> =>
  (option.charAt(0).toUpperCase() + option.slice(1)) as Capitalize<ListOption>; // its first letter alone
const lists = Object.entries(listOptions) as [ListOption, ListKey][];
const listNames = lists.map(([option]) => capitalised(option));

/** On a terminal, what is edited most is asked for, with what it is now. */
async function askedFor(
  shell: Shell,
  { en, acronyms = [], source, note }: Concept,
  options: ChangeOptions,
): Promise<ChangeOptions> {
  const { t } = shell;
  if (!shell.interactive) return fail(shell, 'glossary.edit.nothing');
  const { askText } = await import('../../prompts.ts');
  const ask = async (key: 'en' | 'source' | 'note', now: string | undefined): Promise<object> => {
    const answer = await askText(t(`glossary.keys.${key}`), { initial: now ?? '' });
    return answer === '' || answer === now ? {} : { [key]: answer };
  };
  const english = typeof en === 'string' ? await ask('en', en) : {};
  const answer = await askText(t('glossary.add.askAcronyms'), { initial: acronyms.join(', ') });
  const wanted = answer.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  return {
    ...options,
    ...english,
    ...(await ask('source', source)),
    ...(await ask('note', note)),
    addAcronym: wanted.filter((each) => !acronyms.includes(each)),
    removeAcronym: acronyms.filter((each) => !wanted.includes(each)),
  };
}

async function checkOptions(shell: Shell, { set = [], unset = [] }: ChangeOptions): Promise<void> {
  const { conceptKeys, nearest } = await import('../../../glossary/source.ts');
  for (const setting of set) if (!isSetting(setting)) fail(shell, 'glossary.edits.badSetting', { setting });
  if (set.some((setting) => /^id=/.test(setting))) fail(shell, 'glossary.edit.idStays');
  for (const key of unset) {
    const isKnown = (conceptKeys as readonly string[]).includes(key);
    if (isKnown && key !== 'id' && key !== 'vi' && key !== 'en') continue;
    const close = isKnown ? undefined : nearest(key, conceptKeys);
    fail(shell, 'glossary.edit.cannotUnset', {
      key,
      ...(close === undefined ? {} : { nearest: close, context: 'nearest' }),
    });
  }
}

/** The changes that the options ask for, made on what the entry says when they are made. */
function changesFor(
  shell: Shell,
  glossary: Glossary,
  concept: Concept,
  options: ChangeOptions,
): (said: SaidBy) => ConceptChanges {
  for (const [option, key] of lists) {
    const unknown = options[`remove${capitalised(option)}`]?.find((text) => !concept[key]?.includes(text));
    if (unknown !== undefined)
      fail(shell, 'glossary.edit.notThere', { text: unknown, key, known: (concept[key] ?? []).join(', ') });
  }
  const isLayered = glossary.originsOf(concept.id) !== undefined;
  return (said) => {
    // What another took out meanwhile is not put back; only a layer goes by what lies below it too.
    const now = (key: string): unknown =>
      said(key as keyof ConceptChanges) ?? (isLayered ? concept[key as keyof Concept] : undefined); // keys of a concept
    return {
      ...textChanges(options),
      ...listChanges(options, now, isLayered),
      ...withSettings(options.set, now),
      ...Object.fromEntries((options.unset ?? []).map((key) => [key, undefined])),
      ...(options.vi === undefined || said('id') !== undefined ? {} : { id: concept.id }),
    };
  };
}

function textChanges(options: ChangeOptions): Readonly<Record<string, string>> {
  const given = (['vi', 'en', ...textOptions] as const).flatMap((key) => {
    const text = options[key];
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(given);
}

/** A list that is left empty goes; over a lower layer it stays, empty, or the one below would show again. */
function listChanges(
  options: ChangeOptions,
  now: (key: string) => unknown,
  isLayered: boolean,
): Readonly<Record<string, readonly string[] | undefined>> {
  const changed = lists.flatMap(([option, key]) => {
    const [added = [], removed = []] = [options[`add${capitalised(option)}`], options[`remove${capitalised(option)}`]];
    if (added.length === 0 && removed.length === 0) return [];
    const list = now(key);
    const before: readonly string[] = Array.isArray(list) ? list : [];
    const after = [...new Set([...before.filter((text) => !removed.includes(text)), ...added])];
    return [[key, after.length === 0 && !isLayered ? undefined : after] as const];
  });
  return Object.fromEntries(changed);
}
