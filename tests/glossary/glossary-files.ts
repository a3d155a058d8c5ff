import fc from 'fast-check';
import type { WrittenConcept } from '../../src/glossary/source.ts';
import { slug } from '../../src/text/index.ts';

/** A stretch of whole lines of a glossary file: an entry with what is deeper than its dash, comments no deeper, or blank lines. */
export type Block =
  | {
      readonly kind: 'entry';
      readonly id: string;
      readonly concept: WrittenConcept;
      readonly text: string;
      readonly anchored: boolean;
    }
  | { readonly kind: 'comment' | 'gap'; readonly text: string };

/** A glossary file in pieces, with `\n`; what comes before its list, the list, and what comes behind. */
export type GlossaryFile = {
  readonly head: string;
  /** How the list is written where it has no items. */
  readonly empty: string;
  readonly blocks: readonly Block[];
  readonly tail: string;
  readonly crlf: boolean;
  readonly mark: boolean;
  readonly ended: boolean;
};

/** Texts that YAML minds, among plain ones. */
const oddTexts = [
  'Điều 5: khoản 2',
  'số #1',
  "People's Council",
  'the "Front"',
  'một, hai',
  '[x] y',
  '08',
  'true',
  '- gạch',
  '? hỏi',
  '~',
  'null',
  '&neo',
  '*sao',
  '!thẻ',
  '%d',
  '@x',
  '`y`',
  'hết:',
  '1e3',
  '0x1F',
  '2025-01-01',
  '|',
  '>-',
  '# không',
  'a #',
  "'",
  '"',
  '=',
  '<<',
  '---',
  '...',
  ':',
  '-',
  'ấp\u00a0bản',
  'hòa bình 🕊',
  "it's: “x”, 'y' \\ z",
];
const plainTexts = [
  'dân tộc',
  'commune',
  'ethnic minority',
  'Ủy ban nhân dân',
  'rural area',
  'Sở Y tế',
  'of the district',
];

const someText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...plainTexts), fc.constantFrom(...oddTexts));

const terms = [
  'xã',
  'phường',
  'thị trấn',
  'huyện',
  'quận',
  'tỉnh',
  'thành phố',
  'ấp',
  'thôn',
  'bản',
  'buôn',
  'sóc',
  'làng nghề',
  'tổ dân phố',
];

const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const someTexts = fc.uniqueArray(someText, { minLength: 1, maxLength: 3 });

/** Values for keys that may be there or not. */
export const optionalKeys: fc.Arbitrary<Partial<WrittenConcept>> = fc
  .record({
    acronyms: optional(someTexts),
    variants: optional(someTexts),
    admitted: optional(someTexts),
    priors: optional(fc.dictionary(someText, fc.constantFrom(0, 0.25, 1), { minKeys: 1, maxKeys: 2 })),
    note: optional(
      fc.oneof(
        someText,
        fc.tuple(someText, someText).map(([one, two]) => `${one}\n\n${two}`),
      ),
    ),
    source: optional(someText),
    status: optional(fc.constantFrom('proposed', 'approved', 'official')),
    from: optional(fc.constant('2025-03-01')),
  })
  .map((keys) => withoutUndefined(keys) as Partial<WrittenConcept>);

export const english: fc.Arbitrary<WrittenConcept['en']> = fc.oneof(
  { weight: 3, arbitrary: someText },
  {
    weight: 1,
    arbitrary: fc
      .record({ named: someText, bare: optional(someText) })
      .map((forms) => withoutUndefined(forms) as never),
  },
);

/** A concept called by a term that no other concept of the file should have. */
export function conceptCalled(vi: string): fc.Arbitrary<WrittenConcept> {
  return fc.tuple(english, optionalKeys).map(([en, keys]) => ({ vi, en, ...keys }));
}

type Style = { readonly column: number; readonly pad: number };

/** Each choice of how to write a value is one of these numbers. */
const choices = fc.array(fc.nat(), { minLength: 24, maxLength: 24 });

const isPlain = (text: string): boolean =>
  plainTexts.includes(text) || terms.includes(text) || /^\d{4}-03|^[a-z]+$/.test(text);

function scalar(text: string | number, choice: number): string {
  if (typeof text === 'number') return String(text);
  if (isPlain(text) && !['true', 'null'].includes(text) && choice % 3 === 0) return text;
  return choice % 2 === 0 && !text.includes('\n') ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

function inBrackets(value: unknown, choice: number): string {
  if (Array.isArray(value)) {
    const space = choice % 4 === 1 ? ' ' : '';
    return `[${space}${value.map((each, index) => scalar(each, choice + index)).join(choice % 5 === 0 ? ' ,  ' : ', ')}${space}]`;
  }
  if (typeof value !== 'object' || value === null) return scalar(value as string, choice);
  return `{${Object.entries(value)
    .map(([key, each]) => `${scalar(key, choice)}: ${scalar(each, choice)}`)
    .join(', ')}}`;
}

/** A key's value on as many lines as its style takes, indented by `column`. */
function blockValue(value: unknown, choice: number, column: number): string {
  const indent = ' '.repeat(column + (choice % 2 === 0 ? 2 : 0));
  const deeper = ' '.repeat(column + 2);
  const comment = choice % 7 === 0 ? '  # a comment' : '';
  if (Array.isArray(value) && choice % 3 === 0) {
    const above = choice % 5 === 0 ? `${indent}# above\n` : '';
    return `${comment}\n${above}${value.map((each, index) => `${indent}- ${scalar(each, choice + index)}${comment}\n`).join('')}`;
  }
  if (Array.isArray(value) && choice % 3 === 1) {
    const lines = value.map(
      (each, index) => `${deeper}${scalar(each, choice + index)}${index < value.length - 1 ? ',' : ''}${comment}\n`,
    );
    return ` [${comment}\n${lines.join('')}${deeper}]\n`;
  }
  if (typeof value === 'object' && !Array.isArray(value) && choice % 2 === 0) {
    return `\n${Object.entries(value as object)
      .map(([key, each]) => `${deeper}${scalar(key, choice)}: ${scalar(each, choice)}\n`)
      .join('')}`;
  }
  if (typeof value === 'string' && isFoldable(value) && choice % 4 === 0) {
    return ` ${choice % 3 === 0 ? '>-' : '|-'}${comment}\n${deeper}${value}\n`;
  }
  return ` ${inBrackets(value, choice)}${comment}\n`;
}

/** On one line, without a beginning that a block scalar would take for its indent. */
function isFoldable(text: string): boolean {
  return !text.includes('\n') && text.trim() === text;
}

/** The lines of an entry as a person may write them. */
function writtenEntry(concept: WrittenConcept, { column, pad }: Style, picked: readonly number[]): string {
  const dash = `${' '.repeat(column)}-${' '.repeat(pad)}`;
  const [first = 0, last = 0] = picked;
  const entries = Object.entries(concept);
  const ordered = first % 5 === 0 ? [...entries.slice(2), ...entries.slice(0, 2)] : entries;
  if (first % 4 === 0) {
    const pairs = ordered.map(([key, value], index) => `${key}: ${inBrackets(value, picked[index + 2] ?? 0)}`);
    return `${dash}{ ${pairs.join(', ')} }${first % 3 === 0 ? ' # beside' : ''}\n`;
  }
  const indent = ' '.repeat(dash.length);
  const lines = ordered.map(([key, value], index) => {
    const choice = picked[index + 2] ?? 0;
    const above = index > 0 && choice % 6 === 1 ? `${indent}# of ${key}\n` : '';
    return `${above}${index === 0 ? dash : indent}${key}:${blockValue(value, choice, indent.length)}`;
  });
  return lines.join('') + (last % 3 === 0 ? `${indent}# deeper: the entry's\n` : '');
}

const between = fc.constantFrom<readonly ('gap' | 'comment')[]>(
  [],
  [],
  [],
  ['gap'],
  ['gap', 'comment'],
  ['comment'],
  ['gap', 'comment', 'gap'],
  ['comment', 'gap'],
);

/** A file of some entries with all that people put around them. Some entries share a source through an anchor. */
export const glossaryFile: fc.Arbitrary<GlossaryFile> = fc
  .record({
    style: fc.record({ column: fc.constantFrom(0, 2, 4), pad: fc.constantFrom(1, 1, 3) }),
    names: fc.uniqueArray(fc.constantFrom(...terms), { maxLength: 6 }),
    opening: fc.constantFrom('', '# The head of the file\n', '# Head\n\n', '---\n'),
    order: fc.boolean(),
    comment: fc.constantFrom('', ' # the list'),
    empty: fc.constantFrom(' []', ' [ ]', ''),
    spaced: fc.boolean(),
    ending: fc.constantFrom<readonly ('gap' | 'comment')[]>([], ['gap'], ['comment'], ['gap', 'comment']),
    crlf: fc.boolean(),
    mark: fc.boolean(),
    ended: fc.boolean(),
    shared: fc.boolean(),
  })
  .chain((file) =>
    fc
      .tuple(
        fc.tuple(...file.names.map((vi) => fc.tuple(conceptCalled(vi), choices))),
        fc.array(between, { minLength: file.names.length + 1, maxLength: file.names.length + 1 }),
      )
      .map(([concepts, gaps]): GlossaryFile => {
        const blocks = concepts.flatMap(([concept, picked], index): readonly Block[] => [
          ...(gaps[index] ?? []).map((kind) => around(kind, file.style.column, index)),
          ...(file.spaced && index > 0 ? [{ kind: 'gap', text: '\n' } as const] : []),
          entryBlock(concept, file.style, picked, file.shared ? index : -1),
        ]);
        const domain = 'domain: test\n';
        return {
          head: `${file.opening}${file.order ? domain : ''}concepts:${blocks.some(({ kind }) => kind === 'entry') ? '' : file.empty}${file.comment}\n`,
          empty: file.empty,
          blocks: joinedGaps([...blocks, ...file.ending.map((kind) => around(kind, 0, 0))]),
          tail: file.order ? '' : domain,
          crlf: file.crlf,
          mark: file.mark,
          ended: file.ended,
        };
      }),
  );

/** Blank lines that touch are one gap, as comments that touch are one comment. */
export function joinedGaps(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last === undefined || last.kind === 'entry' || last.kind !== block.kind) joined.push(block);
    else joined[joined.length - 1] = { kind: last.kind, text: last.text + block.text };
  }
  return joined;
}

function around(kind: 'gap' | 'comment', column: number, index: number): Block {
  if (kind === 'gap') return { kind, text: index % 3 === 0 ? '\n\n' : '\n' };
  const indent = ' '.repeat(index % 2 === 0 ? column : 0);
  return { kind, text: `${indent}# comment ${index}\n${index % 3 === 1 ? `${indent}# - vi: cũ\n` : ''}` };
}

function entryBlock(concept: WrittenConcept, style: Style, picked: readonly number[], sharing: number): Block {
  const { source: _, ...rest } = concept;
  if (sharing < 0 || sharing > 2) {
    return {
      kind: 'entry',
      id: slug(concept.vi),
      concept,
      text: writtenEntry(concept, style, picked),
      anchored: false,
    };
  }
  const text = writtenEntry({ ...rest, source: 'SHARED' }, style, [1, ...picked.slice(1).map(() => 3)]);
  return {
    kind: 'entry',
    id: slug(concept.vi),
    concept: { ...rest, source: 'Law 65' },
    text: text.replace(/source:.*\n/, sharing === 0 ? 'source: &law Law 65\n' : 'source: *law\n'),
    anchored: sharing === 0,
  };
}
