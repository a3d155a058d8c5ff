import { Command } from 'commander';
import type { Glossary } from '../../../glossary/index.ts';
import type { ConceptEdit, WrittenConcept } from '../../../glossary/source.ts';
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
  chosenTarget,
  type EditOptions,
  isFolder,
  openWith,
  runEdit,
  stopOnCandidate,
  stopOnConcept,
  tellEdit,
  tellWarnings,
  withEditing,
} from '../../glossary-edits.ts';
import { shownPath } from '../../report.ts';
import { fail, type Shell } from '../../shell.ts';

type AddOptions = EditOptions &
  TextOptions & { readonly [K in ListOption]?: readonly string[] } & {
    readonly domain?: string;
    readonly id?: string;
    readonly after?: string;
    readonly override: boolean;
  };

export function addCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('add')
    .description(t('glossary.add.description'))
    .argument('[vietnamese]', t('glossary.keys.vi'))
    .argument('[english]', t('glossary.keys.en'))
    .option('--domain <domain>', t('glossary.keys.domain'));
  for (const [option, key] of Object.entries(listOptions)) {
    command.option(`--${option} <text>`, t(`glossary.keys.${key}`), collected);
  }
  withTextOptions(command, shell)
    .option('--id <id>', t('glossary.keys.id'))
    .option('--after <id>', t('glossary.add.after'))
    .option('--into <path>', t('glossary.add.into'))
    .option('--override', t('glossary.add.override'), false)
    .addHelpText('after', `\n${t('glossary.add.examples')}`)
    .action((vi: string | undefined, en: string | undefined, options: AddOptions) => runAdd(shell, vi, en, options));
  return withEditing(command, shell);
}

async function runAdd(shell: Shell, vi: string | undefined, en: string | undefined, given: AddOptions): Promise<void> {
  for (const setting of given.set ?? []) if (!isSetting(setting)) fail(shell, 'glossary.edits.badSetting', { setting });
  const asked =
    vi !== undefined && en !== undefined ? { vi, en, options: given } : await askedFor(shell, vi, en, given);
  const { options } = asked;
  const { file, domain } = await targetFor(shell, options);
  const glossary = await openWith(shell, options, file);
  const value = givenValue(asked.vi, asked.en, domain, options);
  const id = await idFor(shell, options, glossary, file, value);
  const { checkCandidate } = await import('../../../glossary/source.ts');
  const checked = checkCandidate(glossary, { ...value, ...(id === undefined ? {} : { id }) }, (path) => ({
    file: optionOf(path, { vi: '<vietnamese>', en: '<english>' }),
    line: 1,
    column: 1,
  }));
  await stopOnCandidate(shell, options, checked.problems);
  if (checked.value !== undefined) await save(shell, options, file, checked.value);
  tellWarnings(shell, checked.warnings);
}

async function save(shell: Shell, options: AddOptions, file: string, concept: WrittenConcept): Promise<void> {
  const { after } = options;
  const edit: ConceptEdit = { kind: 'add', concept, ...(after === undefined ? {} : { after }) };
  const edited = await runEdit(shell, options, file, edit);
  const { idOf } = await import('../../../glossary/source.ts');
  await tellEdit(shell, options, { file, id: idOf(concept), edited, done: 'glossary.add.done' });
}

/** On a terminal, what is missing is asked for. */
async function askedFor(
  shell: Shell,
  vi: string | undefined,
  en: string | undefined,
  options: AddOptions,
): Promise<{ vi: string; en: string; options: AddOptions }> {
  const { t } = shell;
  if (!shell.interactive) return fail(shell, 'glossary.add.missing');
  const { askText } = await import('../../prompts.ts');
  const required = t('prompts.required');
  const answers = {
    vi: vi ?? (await askText(t('glossary.keys.vi'), { required })),
    en: en ?? (await askText(t('glossary.keys.en'), { required })),
  };
  const domain = options.domain ?? (await askText(t('glossary.keys.domain')));
  const acronyms = options.acronym ?? split(await askText(t('glossary.add.askAcronyms')));
  const source = options.source ?? (await askText(t('glossary.keys.source')));
  const said = { ...(domain === '' ? {} : { domain }), ...(source === '' ? {} : { source }) };
  return { ...answers, options: { ...options, ...said, acronym: acronyms } };
}

function split(answer: string): readonly string[] {
  return answer.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
}

/** The file, and the domain it is about where none is named. */
async function targetFor(shell: Shell, options: AddOptions): Promise<{ file: string; domain: string }> {
  const { domainOfFile, fileOfDomain } = await import('../../../glossary/source.ts');
  const target = chosenTarget(shell, options);
  if (isFolder(target)) {
    const domain = options.domain ?? fail(shell, 'glossary.add.noDomain');
    return { file: await fileOfDomain(target, domain), domain };
  }
  if (!/\.ya?ml$/i.test(target)) fail(shell, 'glossary.add.notYaml', { path: shownPath(shell, target) });
  const domain = options.domain ?? (await domainOfFile(target)) ?? fail(shell, 'glossary.add.noDomain');
  return { file: target, domain };
}

function givenValue(
  vi: string,
  en: string,
  domain: string,
  options: AddOptions,
): { vi: string } & Record<string, unknown> {
  const lists = Object.entries(listOptions) as [ListOption, ListKey][];
  const value: Record<string, unknown> = { en, domain };
  for (const [option, key] of lists) if (options[option] !== undefined) value[key] = options[option];
  for (const key of textOptions) if (options[key] !== undefined) value[key] = options[key];
  return { ...value, ...withSettings(options.set, (key) => value[key]), vi };
}

/** The id to write, if any; a concept that is there already is shown and ends the command. */
async function idFor(
  shell: Shell,
  options: AddOptions,
  glossary: Glossary,
  file: string,
  value: { readonly vi: string },
): Promise<string | undefined> {
  const { settledId } = await import('../../../glossary/source.ts');
  const settled = settledId(glossary, { ...value, ...(options.id === undefined ? {} : { id: options.id }) });
  if (settled.kind === 'slug') return options.id;
  if (settled.kind === 'written') {
    shell.note(
      shell.t('glossary.add.idWritten', { id: settled.id, other: settled.other.vi, domain: settled.other.domain }),
    );
    return settled.id;
  }
  const isElsewhere = glossary.placeOf(settled.concept.id)?.file !== file;
  if (!options.override || !isElsewhere) return stopOnConcept(shell, options, glossary, settled.concept);
  return options.id;
}
