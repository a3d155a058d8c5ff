import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyser } from '../src/analysis/index.ts';
import { allChecks, checker, type PairToCheck, pairReader } from '../src/checks/index.ts';
import { readDocument } from '../src/document/index.ts';
import { type Draft, drafter } from '../src/drafting/index.ts';
import type { Item } from '../src/drafting/item.ts';
import { openIndex } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary, loadLexicon } from '../src/glossary/source.ts';
import type { Finding } from '../src/model/finding.ts';
import { digitsThatDiffer } from './digits.ts';

const root = resolve(import.meta.dirname, '../..');
/** The rules that read figures and references of both languages. */
const compared: ReadonlySet<string> = new Set([
  'figure-mismatch',
  'date-mismatch',
  'reference-missing',
  'reference-changed',
]);

type Fault = { readonly kind: string; readonly vi: string; readonly en: string; readonly what: string };

/**
 * Drafts every article of a file of lines `{"id", "text"}` and counts what must not be: an article that cannot be drafted, a segment
 * without English, a figure or reference that the English does not say, by the checks and by a plain scan of digits; and how many syllables
 * are left in Vietnamese. With `told`, shows so many faults of each kind.
 */
export async function benchArticles(path: string, told: number): Promise<void> {
  const { value: source } = await loadGlossary([resolve(root, 'glossary')]);
  const glossary = openIndex(compileGlossary(source));
  const { value: lexicon } = await loadLexicon(resolve(root, 'glossary/lexicon'));
  const reader = analyser(glossary);
  const { draft } = drafter(glossary, lexicon);
  const check = checker(
    pairReader(glossary),
    allChecks.filter(({ rule }) => compared.has(rule)),
  );
  const articles = readFileSync(path, 'utf8').trimEnd().split('\n');
  const faults: Fault[] = [];
  let [segments, syllables, left, analysing, drafting] = [0, 0, 0, 0, 0];
  for (const line of articles) {
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    try {
      const begun = seconds();
      const document = readDocument(text, 'text');
      const analysis = reader.analyse(document);
      const analysed = seconds();
      const drafts = draft(document, analysis);
      drafting += seconds() - analysed;
      analysing += analysed - begun;
      segments += drafts.length;
      for (const one of drafts) {
        syllables += wordsIn(one.segment.text);
        left += leftIn(one);
      }
      faults.push(...drafts.flatMap(faultsOf), ...drafts.flatMap(digitFaults));
      faults.push(...mismatches(drafts, (pairs) => check.check({ pairs, format: 'text' })));
    } catch (error) {
      faults.push({ kind: 'error', vi: id, en: '', what: String(error) });
    }
  }
  tell(faults, told);
  console.log(`${articles.length} articles, ${segments} segments, ${syllables} syllables, ${left} left in Vietnamese`);
  console.log(
    `  ${((100 * left) / syllables).toFixed(2)}% left; ${Math.round(segments / drafting)} segments/s drafted`,
  );
  console.log(`  ${Math.round(segments / (drafting + analysing))} segments/s analysed and drafted`);
}

/** Of the processor, so that what else runs on the machine does not count. */
const seconds = (): number => process.cpuUsage().user / 1e6;

function faultsOf({ segment: { text }, en }: Draft): Fault[] {
  const isDropped = /[\p{L}\p{N}]/u.test(text) && !/[\p{L}\p{N}]/u.test(en);
  return isDropped ? [{ kind: 'dropped', vi: text, en, what: '' }] : [];
}

function digitFaults({ segment: { text }, en }: Draft): Fault[] {
  const differing = digitsThatDiffer(text, en);
  return differing.length === 0 ? [] : [{ kind: 'digits', vi: text, en, what: differing.join(' ') }];
}

function mismatches(drafts: readonly Draft[], check: (pairs: readonly PairToCheck[]) => readonly Finding[]): Fault[] {
  const byId = new Map(drafts.map((one) => [String(one.segment.id), one]));
  const findings = check(drafts.map(({ segment, en }) => ({ id: segment.id, vi: segment.text, en })));
  return findings.flatMap(({ rule, unit, vi, en, facts }) => {
    const drafted = byId.get(unit ?? '');
    if (drafted === undefined) return [];
    const words = `${vi === undefined ? '' : drafted.segment.text.slice(vi.start, vi.end)} → ${en === undefined ? '' : drafted.en.slice(en.start, en.end)}`;
    return [{ kind: rule, vi: drafted.segment.text, en: drafted.en, what: `${words} ${JSON.stringify(facts)}` }];
  });
}

/** Words that nothing is known of and that stand as they were, unless they are names. */
function leftIn({ tree }: Draft): number {
  const count = (item: Item): number => {
    if (item.leaf === undefined) return item.parts.reduce((sum, part) => sum + count(part), 0);
    const { leaf } = item;
    if (leaf.is === 'inner') return leaf.inner.reduce((sum, part) => sum + count(part), 0);
    return leaf.is === 'unknown' && /^\p{Ll}/u.test(leaf.text) ? wordsIn(leaf.text) : 0;
  };
  return tree.reduce((sum, item) => sum + count(item), 0);
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

function tell(faults: readonly Fault[], told: number): void {
  const kinds = new Map<string, Fault[]>();
  for (const fault of faults) kinds.set(fault.kind, [...(kinds.get(fault.kind) ?? []), fault]);
  for (const [kind, list] of kinds) {
    console.log(`${kind}: ${list.length}`);
    for (const { vi, en, what } of list.slice(0, told)) console.log(`  ${what}\n    ${vi}\n    ${en}`);
  }
}
