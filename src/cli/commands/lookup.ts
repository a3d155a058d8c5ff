import { Command } from 'commander';
import { fillEnglish, type Glossary, type LookupHit, withoutSlots } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { Mention } from '../../model/mention.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../options.ts';
import { shownPath } from '../report.ts';
import type { Shell } from '../shell.ts';
import { styled } from '../styles.ts';

type Options = GlossaryOptions & { readonly json: boolean };

export function lookupCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('lookup')
    .description(t('lookup.description'))
    .argument('<query...>', t('lookup.query'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('lookup.examples')}`)
    .action(async (queries: readonly string[], options: Options) => {
      const glossary = await openFor(shell, options);
      const answers = await Promise.all(queries.map((query) => answer(query, glossary)));
      await shell.print(
        options.json
          ? `${JSON.stringify(asJson(answers, glossary))}\n`
          : answers.map((one) => asText(one, glossary, shell)).join('\n'),
      );
      if (answers.some(({ found, whole }) => found.length === 0 && whole === undefined)) shell.exitCode = 1;
    });
  return withGlossary(command, shell);
}

type Answer = {
  readonly query: string;
  readonly found: readonly LookupHit[];
  readonly near: readonly LookupHit[];
  readonly whole?: Mention;
};

async function answer(query: string, glossary: Glossary): Promise<Answer> {
  const { exact, near } = glossary.find(query);
  const whole = exact.length > 0 ? undefined : await readWhole(query, glossary);
  return whole === undefined ? { query, found: exact, near } : { query, found: [], near: [], whole };
}

/** What no entry lists may still read as a whole: a name made by a template (Sở Y tế Lạng Sơn), a document number (166/KH-UBND). */
async function readWhole(query: string, glossary: Glossary): Promise<Mention | undefined> {
  const [{ analyser }, { readDocument }] = await Promise.all([
    import('../../analysis/index.ts'),
    import('../../document/index.ts'),
  ]);
  const { segments } = analyser(glossary).analyse(readDocument(query, 'text'));
  const [mention] = segments.flatMap((segment) => segment.mentions);
  return mention?.text === query.trim() && mention.en !== null ? mention : undefined;
}

function asJson(answers: readonly Answer[], glossary: Glossary): unknown {
  const entry = ({ term, rank }: LookupHit): unknown => ({
    term: term.text,
    role: term.role,
    rank,
    concept: glossary.concept(term.concept),
  });
  const results = answers.map(({ query, found, near, whole }) => ({
    query,
    senses: found.map(entry),
    near: near.map(entry),
    ...(whole === undefined ? {} : { mention: whole }),
  }));
  return { version: 1, results };
}

function asText({ query, found, near, whole }: Answer, glossary: Glossary, shell: Shell): string {
  const { t } = shell;
  if (whole !== undefined) return `${styled(shell, 'bold', whole.text)}\n  ${styled(shell, 'green', whole.en ?? '')}\n`;
  if (found.length > 0) return found.map((hit, index) => entryText(hit, index, found.length, glossary, shell)).join('');
  const guesses = near.map(
    ({ term }) => `  ${withoutSlots(term.text)}  ${styled(shell, 'dim', englishOf(glossary.concept(term.concept)))}\n`,
  );
  return `${t('lookup.nothing', { query })}\n${guesses.length === 0 ? '' : `${t('lookup.didYouMean')}\n${guesses.join('')}`}`;
}

function entryText({ term }: LookupHit, index: number, count: number, glossary: Glossary, shell: Shell): string {
  const concept = glossary.concept(term.concept);
  if (concept === undefined) return '';
  const { t } = shell;
  const number = count > 1 ? `${index + 1}. ` : '';
  const head = `${number}${styled(shell, 'bold', withoutSlots(concept.vi))}\n  ${styled(shell, 'green', englishOf(concept))}\n`;
  const place = glossary.placeOf(concept.id);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['pattern', pattern(concept)],
    ['acronyms', concept.acronyms?.map(withoutSlots).join(', ')],
    ['variants', concept.variants?.map(withoutSlots).join(', ')],
    ['abbreviation', concept.abbreviation],
    ['admitted', concept.admitted?.join('; ')],
    ['deprecated', concept.deprecated?.join('; ')],
    ['domain', concept.domain],
    ['validity', validity(concept, shell)],
    ['status', concept.status],
    ['source', concept.source],
    ['note', concept.note],
    ['file', place && `${shownPath(shell, place.file)}:${place.line}`],
  ];
  const labels = rows.flatMap(([key, value]) =>
    value === undefined ? [] : [[t(`lookup.labels.${key}`), value] as const],
  );
  const width = Math.max(...labels.map(([label]) => label.length));
  return head + labels.map(([label, value]) => `    ${styled(shell, 'dim', label.padEnd(width))}  ${value}\n`).join('');
}

function validity({ from, until, successor }: Concept, { t }: Shell): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  const span = `${from ?? '…'} – ${until ?? '…'}`;
  return successor === undefined ? span : `${span}; ${t('lookup.successor', { successor })}`;
}

/** What a template makes of the words around its slots. */
function pattern({ vi, en }: Concept): string | undefined {
  if (withoutSlots(vi) === vi) return undefined;
  return `${vi} → ${typeof en === 'string' ? en : en.named}`;
}

function englishOf(concept: Concept | undefined): string {
  return concept === undefined ? '' : fillEnglish(concept.en, {});
}
