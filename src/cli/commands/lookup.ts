import { Command } from 'commander';
import type { Glossary, LookupHit } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../options.ts';
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
      if (answers.some(({ found, reference }) => found.length === 0 && reference === undefined)) shell.exitCode = 1;
    });
  return withGlossary(command, shell);
}

type Reference = { readonly text: string; readonly en: string; readonly value: unknown };
type Answer = {
  readonly query: string;
  readonly found: readonly LookupHit[];
  readonly near: readonly LookupHit[];
  readonly reference?: Reference;
};

async function answer(query: string, glossary: Glossary): Promise<Answer> {
  const { exact, near } = glossary.find(query);
  if (exact.length > 0 || !/\d/.test(query)) return { query, found: exact, near };
  const reference = await readReference(query, glossary);
  return reference === undefined ? { query, found: exact, near } : { query, found: exact, near: [], reference };
}

/** A document number is no term, but reads just as well: 166/KH-UBND. */
async function readReference(query: string, glossary: Glossary): Promise<Reference | undefined> {
  const { valueReader, writeEnglish } = await import('../../values/index.ts');
  const found = valueReader(glossary.symbols)
    .read(query)
    .find(({ value }) => value.type === 'document');
  return (
    found && {
      text: query.slice(found.start, found.end),
      en: writeEnglish(found.value, glossary.symbols),
      value: found.value,
    }
  );
}

function asJson(answers: readonly Answer[], glossary: Glossary): unknown {
  const entry = ({ term, rank }: LookupHit): unknown => ({
    term: term.text,
    role: term.role,
    rank,
    concept: glossary.concept(term.concept),
  });
  const results = answers.map(({ query, found, near, reference }) => ({
    query,
    senses: found.map(entry),
    near: near.map(entry),
    ...(reference === undefined ? {} : { reference }),
  }));
  return { version: 1, results };
}

function asText({ query, found, near, reference }: Answer, glossary: Glossary, shell: Shell): string {
  const { t } = shell;
  if (reference !== undefined) return `${styled(shell, 'bold', reference.text)}\n  ${reference.en}\n`;
  if (found.length > 0) return found.map((hit, index) => entryText(hit, index, found.length, glossary, shell)).join('');
  const guesses = near.map(
    ({ term }) => `  ${term.text}  ${styled(shell, 'dim', englishOf(glossary.concept(term.concept)))}\n`,
  );
  return `${t('lookup.nothing', { query })}\n${guesses.length === 0 ? '' : `${t('lookup.didYouMean')}\n${guesses.join('')}`}`;
}

function entryText({ term }: LookupHit, index: number, count: number, glossary: Glossary, shell: Shell): string {
  const concept = glossary.concept(term.concept);
  if (concept === undefined) return '';
  const { t } = shell;
  const number = count > 1 ? `${index + 1}. ` : '';
  const head = `${number}${styled(shell, 'bold', concept.vi)}\n  ${styled(shell, 'green', englishOf(concept))}\n`;
  const place = glossary.placeOf(concept.id);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['acronyms', concept.acronyms?.join(', ')],
    ['variants', concept.variants?.join(', ')],
    ['abbreviation', concept.abbreviation],
    ['admitted', concept.admitted?.join('; ')],
    ['deprecated', concept.deprecated?.join('; ')],
    ['domain', concept.domain],
    ['validity', validity(concept, shell)],
    ['status', concept.status],
    ['source', concept.source],
    ['note', concept.note],
    ['file', place && `${place.file}:${place.line}`],
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

function englishOf(concept: Concept | undefined): string {
  if (concept === undefined) return '';
  const { en } = concept;
  return typeof en === 'string' ? en : [en.bare, en.level, en.named].filter((form) => form !== undefined).join(' / ');
}
