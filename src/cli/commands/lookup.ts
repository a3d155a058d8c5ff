import { Command } from 'commander';
import {
  fillEnglish,
  type Glossary,
  isInForce,
  type LookupHit,
  preferredEnglish,
  withoutSlots,
} from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import type { Mention, Sense } from '../../model/mention.ts';
import { reasonsText } from '../explain.ts';
import { type EnglishOptions, openFor, withEnglish } from '../options.ts';
import { shownPath } from '../report.ts';
import type { Shell } from '../shell.ts';
import { styled } from '../styles.ts';

type Options = EnglishOptions & { readonly context?: string; readonly explain: boolean; readonly json: boolean };

export function lookupCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('lookup')
    .description(t('lookup.description'))
    .argument('<query...>', t('lookup.query'))
    .option('--context <text>', t('lookup.context'))
    .option('--explain', t('lookup.explain'), false)
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('lookup.examples')}`)
    .action(async (queries: readonly string[], options: Options) => {
      const glossary = await openFor(shell, options);
      const answers = await Promise.all(queries.map((query) => answer(query, glossary, shell, options)));
      await shell.print(
        options.json
          ? `${JSON.stringify(asJson(answers, glossary, options))}\n`
          : answers.map((one) => asText(one, glossary, shell, options)).join('\n'),
      );
      if (answers.some(({ found, whole }) => found.length === 0 && whole === undefined)) shell.exitCode = 1;
    });
  return withEnglish(command, shell);
}

type Answer = {
  readonly query: string;
  readonly found: readonly LookupHit[];
  readonly near: readonly LookupHit[];
  readonly whole?: Mention;
  /** How sure each sense is in the context that was given, 0–1, and why where that was asked. */
  readonly weighed?: ReadonlyMap<ConceptId, Weighed>;
};

type Weighed = Pick<Sense, 'confidence' | 'reasons'>;

async function answer(query: string, glossary: Glossary, shell: Shell, options: Options): Promise<Answer> {
  const { exact, near } = glossary.find(query);
  const whole = exact.length > 0 ? undefined : await readWhole(query, glossary, shell, options);
  if (whole !== undefined) return { query, found: [], near: [], whole };
  const found = inForceFirst(exact, glossary, options.date);
  if (options.context === undefined || found.length < 2) return { query, found, near };
  const weighed = await weighedSenses(query, options.context, glossary, shell, options);
  const sure = ({ term }: LookupHit): number => weighed.get(term.concept)?.confidence ?? 0;
  return { query, found: [...found].sort((a, b) => sure(b) - sure(a)), near, weighed };
}

/** The senses of a word as the analysis ranks them where it stands under this text, which may even define it. */
async function weighedSenses(
  query: string,
  context: string,
  glossary: Glossary,
  shell: Shell,
  options: Options,
): Promise<ReadonlyMap<ConceptId, Weighed>> {
  const mention = (await mentionsOf(`${context}\n\n${query}`, glossary, shell, options)).at(-1);
  if (mention === undefined || !('alternatives' in mention) || mention.text !== query.trim()) return new Map();
  const best = mention.concept === null ? [] : [[mention.concept, mention] as const];
  return new Map<ConceptId, Weighed>([
    ...best,
    ...mention.alternatives.map((sense) => [sense.concept, sense] as const),
  ]);
}

/** On a day, the senses in force then; the others after them. */
function inForceFirst(hits: readonly LookupHit[], glossary: Glossary, date: string | undefined): readonly LookupHit[] {
  if (date === undefined) return hits;
  const rank = ({ term }: LookupHit): number => (inForce(glossary.concept(term.concept), date) ? 0 : 1);
  return [...hits].sort((a, b) => rank(a) - rank(b));
}

function inForce(concept: Concept | undefined, date: string): boolean {
  return concept !== undefined && isInForce(concept, date);
}

/** What no entry lists may still read as a whole: a name made by a template (Sở Y tế Lạng Sơn), a document number (166/KH-UBND). */
async function readWhole(
  query: string,
  glossary: Glossary,
  shell: Shell,
  options: Options,
): Promise<Mention | undefined> {
  const [mention] = await mentionsOf(query, glossary, shell, options);
  return mention?.text === query.trim() && mention.en !== null ? mention : undefined;
}

async function mentionsOf(text: string, glossary: Glossary, shell: Shell, options: Options): Promise<Mention[]> {
  const [{ analyser }, { readDocument }, { speakingFrom }] = await Promise.all([
    import('../../analysis/index.ts'),
    import('../../document/index.ts'),
    import('../speaking.ts'),
  ]);
  const made = analyser(glossary);
  const { segments } = made.analyse(readDocument(text, 'text'), speakingFrom(shell, made, options), options);
  return segments.flatMap((segment) => segment.mentions);
}

function asJson(answers: readonly Answer[], glossary: Glossary, { date }: Options): unknown {
  const entry = ({ term, rank }: LookupHit, weighed?: Answer['weighed']): unknown => {
    const concept = glossary.concept(term.concept);
    const force = date === undefined ? {} : { inForce: inForce(concept, date) };
    const { confidence = 0, reasons } = weighed?.get(term.concept) ?? {};
    const sure = weighed === undefined ? {} : { confidence, ...(reasons === undefined ? {} : { reasons }) };
    return { term: term.text, role: term.role, rank, concept, ...force, ...sure };
  };
  const results = answers.map(({ query, found, near, whole, weighed }) => ({
    query,
    senses: found.map((hit) => entry(hit, weighed)),
    near: near.map((hit) => entry(hit)),
    ...(whole === undefined ? {} : { mention: whole }),
  }));
  return { version: 1, results };
}

function asText(answer: Answer, glossary: Glossary, shell: Shell, options: Options): string {
  const { query, found, near, whole, weighed } = answer;
  const { t } = shell;
  if (whole !== undefined) return wholeText(whole, shell, options);
  if (found.length > 0)
    return found
      .map((hit, index) => {
        const one = weighed?.get(hit.term.concept);
        const sure = weighed === undefined ? '' : styled(shell, 'dim', `${share(one?.confidence)} `);
        const head = `${numberOf(index, found.length)}${sure}`;
        return entryText(hit, { head, reasons: one?.reasons }, glossary, shell, options);
      })
      .join('');
  const guesses = near.map(
    ({ term }) => `  ${withoutSlots(term.text)}  ${styled(shell, 'dim', englishOf(glossary.concept(term.concept)))}\n`,
  );
  return `${t('lookup.nothing', { query })}\n${guesses.length === 0 ? '' : `${t('lookup.didYouMean')}\n${guesses.join('')}`}`;
}

function wholeText(mention: Mention, shell: Shell, { date }: Options): string {
  const head = `${styled(shell, 'bold', mention.text)}\n  ${styled(shell, 'green', mention.en ?? '')}\n`;
  const valid = 'anachronism' in mention ? validity(mention.anachronism ?? {}, shell, date) : undefined;
  return valid === undefined
    ? head
    : `${head}    ${styled(shell, 'dim', shell.t('lookup.labels.validity'))}  ${valid}\n`;
}

const share = (confidence = 0): string => `${Math.round(confidence * 100)}%`;

const numberOf = (index: number, count: number): string => (count > 1 ? `${index + 1}. ` : '');

type Ranked = { readonly head: string; readonly reasons: Weighed['reasons'] | undefined };

function entryText({ term }: LookupHit, ranked: Ranked, glossary: Glossary, shell: Shell, { date }: Options): string {
  const concept = glossary.concept(term.concept);
  if (concept === undefined) return '';
  const { t } = shell;
  const head = `${ranked.head}${styled(shell, 'bold', withoutSlots(concept.vi))}\n  ${styled(shell, 'green', englishOf(concept))}\n`;
  const place = glossary.placeOf(concept.id);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['reasons', ranked.reasons && reasonsText(ranked.reasons, shell)],
    ['pattern', pattern(concept)],
    ['acronyms', concept.acronyms?.map(withoutSlots).join(', ')],
    ['variants', concept.variants?.map(withoutSlots).join(', ')],
    ['abbreviation', concept.abbreviation],
    ['admitted', concept.admitted?.join('; ')],
    ['deprecated', concept.deprecated?.join('; ')],
    ['domain', concept.domain],
    ['validity', validity(concept, shell, date)],
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

type Validity = Pick<Concept, 'from' | 'until' | 'successor'>;

function validity(name: Validity, { t }: Shell, date: string | undefined): string | undefined {
  const { from, until, successor } = name;
  if (from === undefined && until === undefined) return undefined;
  const outOfForce = date === undefined || isInForce(name, date) ? '' : ` (${t('lookup.notInForce', { date })})`;
  const span = `${from ?? '…'} – ${until ?? '…'}${outOfForce}`;
  return successor === undefined ? span : `${span}; ${t('lookup.successor', { successor })}`;
}

/** What a template makes of the words around its slots. */
function pattern({ vi, en }: Concept): string | undefined {
  if (withoutSlots(vi) === vi) return undefined;
  return `${vi} → ${preferredEnglish({ en })}`;
}

function englishOf(concept: Concept | undefined): string {
  return concept === undefined ? '' : fillEnglish(concept.en, {});
}
