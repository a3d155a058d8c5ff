import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ConceptEdit, editGlossary, type WrittenConcept } from '../../src/glossary/source.ts';
import { slug } from '../../src/text/index.ts';
import {
  type Block,
  conceptCalled,
  english,
  type GlossaryFile,
  glossaryFile,
  joinedGaps,
  optionalKeys,
} from './glossary-files.ts';

const runs = process.env.SONGNGU_DEEP === undefined ? 200 : 10_000;

/** One step of a sequence; `at` chooses an entry of those that are there. */
type Step =
  | { readonly kind: 'add'; readonly concept: WrittenConcept; readonly at: number | undefined }
  | {
      readonly kind: 'change';
      readonly at: number;
      readonly changes: Partial<WrittenConcept>;
      readonly unset: readonly (keyof WrittenConcept)[];
    }
  | { readonly kind: 'remove'; readonly at: number };

const newTerms = ['cử tri', 'đại biểu', 'nghị quyết', 'kế hoạch', 'chỉ thị'];

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('add' as const),
    concept: fc.constantFrom(...newTerms).chain(conceptCalled),
    at: fc.option(fc.nat(), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    at: fc.nat(),
    changes: fc
      .tuple(optionalKeys, fc.option(english, { nil: undefined }))
      .map(([keys, en]) => (en === undefined ? keys : { ...keys, en })),
    unset: fc.subarray<keyof WrittenConcept>(['acronyms', 'variants', 'note', 'source', 'priors', 'status'], {
      maxLength: 2,
    }),
  }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
);

type Entry = Extract<Block, { kind: 'entry' }>;

const entriesOf = ({ blocks }: GlossaryFile): readonly Entry[] => blocks.filter((block) => block.kind === 'entry');
const joined = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('');

/** The file's text; without its last line break where it is to have none. */
function textOf({ head, blocks, tail, crlf, mark, ended }: GlossaryFile): string {
  const text = head + joined(blocks) + tail;
  const whole = ended || text.endsWith('\n\n') ? text : text.replace(/\n$/, '');
  return (mark ? '\uFEFF' : '') + (crlf ? whole.replaceAll('\n', '\r\n') : whole);
}

/** With `\n`, a last line break and no byte order mark; that these are as they were is looked at here. */
function plain(text: string, { crlf, mark }: GlossaryFile): string {
  expect(text.startsWith('\uFEFF')).toBe(mark);
  if (crlf) expect(text).not.toMatch(/(?<!\r)\n/);
  else expect(text).not.toContain('\r');
  const lines = text.slice(mark ? 1 : 0).replaceAll('\r\n', '\n');
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

function editOf(file: GlossaryFile, wanted: Step): ConceptEdit | undefined {
  const entries = entriesOf(file);
  const chosen = wanted.at === undefined ? undefined : entries[wanted.at % Math.max(entries.length, 1)];
  if (wanted.kind === 'add') {
    if (entries.some(({ id }) => id === slug(wanted.concept.vi))) return undefined;
    return { kind: 'add', concept: wanted.concept, ...(chosen === undefined ? {} : { after: chosen.id }) };
  }
  if (chosen === undefined) return undefined;
  if (wanted.kind === 'remove') return { kind: 'remove', id: chosen.id };
  const unset = Object.fromEntries(wanted.unset.map((key) => [key, undefined]));
  return { kind: 'change', id: chosen.id, changes: { ...wanted.changes, ...unset } };
}

/** Makes the edit, looks at every line beside the entry, and gives the file with the entry as it is now. */
function edited(file: GlossaryFile, edit: ConceptEdit): GlossaryFile {
  const before = textOf(file);
  const { value, problems } = editGlossary('a.yaml', before, [edit]);
  const held = edit.kind === 'add' ? undefined : entriesOf(file).find(({ id }) => id === edit.id);
  if (value === undefined) {
    expect(problems.map(({ code }) => code)).toEqual(['anchor-in-use']);
    expect(held?.anchored).toBe(true);
    return file;
  }
  const after = plain(value, file);
  const lineBreak = { ...file, ended: value.endsWith('\n') };
  switch (edit.kind) {
    case 'add':
      return withAdded(lineBreak, edit, after);
    case 'change':
      return withChanged(lineBreak, edit, after);
    case 'remove':
      return withRemoved(lineBreak, edit.id, after);
  }
}

function indexOfId({ blocks }: GlossaryFile, id: string): number {
  return blocks.findIndex((block) => block.kind === 'entry' && block.id === id);
}

/** What stands between two texts that must be there whole. */
function middle(text: string, before: string, behind: string): string {
  expect(text.startsWith(before)).toBe(true);
  expect(text.endsWith(behind)).toBe(true);
  expect(text.length).toBeGreaterThanOrEqual(before.length + behind.length);
  return text.slice(before.length, text.length - behind.length);
}

function withChanged(
  file: GlossaryFile,
  { id, changes }: Extract<ConceptEdit, { kind: 'change' }>,
  after: string,
): GlossaryFile {
  const { head, blocks, tail } = file;
  const index = indexOfId(file, id);
  const entry = blocks[index] as Entry;
  const text = middle(after, head + joined(blocks.slice(0, index)), joined(blocks.slice(index + 1)) + tail);
  const concept = Object.entries({ ...entry.concept, ...changes }).filter(([, value]) => value !== undefined);
  const changed: Entry = { ...entry, text, concept: Object.fromEntries(concept) as WrittenConcept };
  return { ...file, blocks: blocks.map((block, at) => (at === index ? changed : block)) };
}

/** A comment that heads a group, by what the docstring of `linesOf` says, said of blocks. */
function ownComment(blocks: readonly Block[], index: number): boolean {
  const [above, entry] = [blocks[index - 1], blocks[index]];
  if (above?.kind !== 'comment' || above.text.search(/\S/) > (entry?.text.search(/\S/) ?? 0)) return false;
  const places = blocks.flatMap((block, at) => (block.kind === 'entry' ? [at] : []));
  const isGrouped = places.some(
    (at, n) => n > 0 && !blocks.slice(places[n - 1], at).some(({ kind }) => kind === 'gap'),
  );
  const opens = index === places[0];
  return !isGrouped || !(opens || blocks[index - 2]?.kind === 'gap');
}

function withRemoved(file: GlossaryFile, id: string, after: string): GlossaryFile {
  const { blocks, tail } = file;
  const index = indexOfId(file, id);
  const kept = [...blocks.slice(0, ownComment(blocks, index) ? index - 1 : index)];
  const rest = blocks.slice(index + 1);
  const isEmptied = entriesOf(file).length === 1;
  const head = isEmptied ? file.head.replace(/concepts:/, 'concepts: []') : file.head;
  const ways = [
    [...kept, ...rest],
    ...(rest[0]?.kind === 'gap' ? [[...kept, ...rest.slice(1)]] : []),
    ...(kept.at(-1)?.kind === 'gap' ? [[...kept.slice(0, -1), ...rest]] : []),
  ];
  const texts = ways.map((way) => head + joined(way) + tail);
  expect(texts).toContain(after);
  return { ...file, head, blocks: joinedGaps(ways[texts.indexOf(after)] ?? []) };
}

function withAdded(
  file: GlossaryFile,
  { concept, after: id }: Extract<ConceptEdit, { kind: 'add' }>,
  after: string,
): GlossaryFile {
  const { blocks, tail } = file;
  const isFilled = entriesOf(file).length === 0;
  const head = isFilled ? file.head.replace(/concepts:( \[ ?\])?/, 'concepts:') : file.head;
  const last = blocks.findLastIndex(({ kind }) => kind === 'entry');
  const places = isFilled
    ? blocks.map((_, at) => at).concat(blocks.length)
    : [(id === undefined ? last : indexOfId(file, id)) + 1];
  const place =
    places.find(
      (at) => after.startsWith(head + joined(blocks.slice(0, at))) && after.endsWith(joined(blocks.slice(at)) + tail),
    ) ?? -1;
  expect(place).toBeGreaterThanOrEqual(0);
  const text = middle(after, head + joined(blocks.slice(0, place)), joined(blocks.slice(place)) + tail);
  const gap: readonly Block[] = text.startsWith('\n') ? [{ kind: 'gap', text: '\n' }] : [];
  const added: Entry = { kind: 'entry', id: slug(concept.vi), concept, text: text.replace(/^\n/, ''), anchored: false };
  return { ...file, head, blocks: joinedGaps([...blocks.slice(0, place), ...gap, added, ...blocks.slice(place)]) };
}

describe('a sequence of edits', () => {
  test('touches no line but those of its entries, and the file says what it should', () => {
    let steps = 0;
    fc.assert(
      fc.property(glossaryFile, fc.array(step, { minLength: 1, maxLength: 6 }), (start, sequence) => {
        let file = start;
        expect(parse(textOf(file)).concepts ?? []).toEqual(entriesOf(file).map(({ concept }) => concept));
        for (const wanted of sequence) {
          const edit = editOf(file, wanted);
          if (edit === undefined) continue;
          file = edited(file, edit);
          steps++;
        }
        const concepts = entriesOf(file).map(({ concept }) => concept);
        expect(parse(textOf(file)).concepts ?? []).toEqual(concepts);
      }),
      { numRuns: runs },
    );
    expect(steps).toBeGreaterThan(runs);
  });
});
