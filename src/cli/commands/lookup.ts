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
      if (options.place !== undefined) await requirePlace(glossary, shell, options);
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

/** Only what the analysis reads asks for the place: one that nobody knows is told all the same. */
async function requirePlace(glossary: Glossary, shell: Shell, options: Options): Promise<void> {
  const [{ analyser }, { speakingFrom }] = await Promise.all([
    import('../../analysis/index.ts'),
    import('../speaking.ts'),
  ]);
  speakingFrom(shell, analyser(glossary), options);
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
  const whole = exact.length > 0 ? undefined : await readInAnySpelling(query, glossary, shell, options);
  if (whole !== undefined) return { query, found: [], near: whole.via === 'rule' ? near : [], whole };
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

/** As it is written, or else as a text would write it. */
async function readInAnySpelling(
  query: string,
  glossary: Glossary,
  shell: Shell,
  options: Options,
): Promise<Mention | undefined> {
  const whole = await readWhole(query, glossary, shell, options);
  if (whole !== undefined) return whole;
  const { respelled } = await import('../respelled.ts');
  const text = respelled(query, glossary);
  return text === undefined ? undefined : readWhole(text, glossary, shell, options);
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
  if (whole !== undefined) return wholeText(whole, shell, options) + guessesText(near, glossary, shell);
  if (found.length > 0)
    return found
      .map((hit, index) => {
        const one = weighed?.get(hit.term.concept);
        const sure = weighed === undefined ? '' : styled(shell, 'dim', `${share(one?.confidence)} `);
        const head = `${numberOf(index, found.length)}${sure}`;
        return entryText(hit, { head, reasons: one?.reasons }, glossary, shell, options);
      })
      .join('');
  return `${t('lookup.nothing', { query })}\n${guessesText(near, glossary, shell)}`;
}

function guessesText(near: readonly LookupHit[], glossary: Glossary, shell: Shell): string {
  const guesses = near.map(
    ({ term }) => `  ${withoutSlots(term.text)}  ${styled(shell, 'dim', englishOf(glossary.concept(term.concept)))}\n`,
  );
  return guesses.length === 0 ? '' : `${shell.t('lookup.didYouMean')}\n${guesses.join('')}`;
}

/** Of a name that was put together from its parts, the full Vietnamese shows what it was taken for. */
function wholeText(mention: Mention, shell: Shell, { date }: Options): string {
  const head = `${styled(shell, 'bold', mention.text)}\n  ${styled(shell, 'green', mention.en ?? '')}\n`;
  const isGuess = mention.via === 'rule' && 'vi' in mention && mention.vi !== null;
  return (
    head +
    labelled(shell, [
      ['guess', isGuess ? `${mention.vi} (${share(mention.confidence)})` : undefined],
      ['validity', 'anachronism' in mention ? validity(mention.anachronism ?? {}, shell, date) : undefined],
    ])
  );
}

const share = (confidence = 0): string => `${Math.round(confidence * 100)}%`;

const numberOf = (index: number, count: number): string => (count > 1 ? `${index + 1}. ` : '');

type Ranked = { readonly head: string; readonly reasons: Weighed['reasons'] | undefined };

function entryText({ term }: LookupHit, ranked: Ranked, glossary: Glossary, shell: Shell, { date }: Options): string {
  const concept = glossary.concept(term.concept);
  if (concept === undefined) return '';
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
  return head + labelled(shell, rows);
}

/** Those that have a value, a line each. */
function labelled(shell: Shell, rows: readonly (readonly [key: string, value: string | undefined])[]): string {
  const labels = rows.flatMap(([key, value]) =>
    value === undefined ? [] : [[shell.t(`lookup.labels.${key}`), value] as const],
  );
  const width = Math.max(...labels.map(([label]) => label.length));
  return labels.map(([label, value]) => `    ${styled(shell, 'dim', label.padEnd(width))}  ${value}\n`).join('');
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
