import spec from 'commonmark-spec';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, analyser } from '../src/analysis/index.ts';
import { readDocument } from '../src/document/index.ts';
import { annotate, usualMarks } from '../src/rendering/index.ts';
import { glossaryOf } from './glossary-of.ts';

/** Every example of the CommonMark specification, as it is and as files come: with CRLF, a byte order mark, decomposed. */
const variants: readonly (readonly [string, (source: string) => string])[] = [
  ['as it is', (source) => source],
  ['with CRLF', (source) => source.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (source) => `\uFEFF${source}`],
  ['decomposed', (source) => source.normalize('NFD')],
];
const examples = spec.tests.map(({ markdown }) => markdown);
const labels = { vietnamese: 'vi', english: 'en', count: 'n', places: 'at' };
const forms = ['inline', 'footnotes', 'abbr', 'list'] as const;

function annotated(source: string, { analyse }: Analyser, as: (typeof forms)[number]): string {
  const document = readDocument(source, 'markdown');
  return annotate(document, analyse(document), { as, all: true, mark: usualMarks, isEveryday: () => false, labels });
}

/** The words that most examples are made of, with English that none of them has. */
const words = ['foo', 'bar', 'baz', 'hello', 'link', 'code', 'title', 'a', 'b', 'aaa'];

describe.each(variants)('the CommonMark examples %s', (_, variant) => {
  let nothing: Analyser;
  let plenty: Analyser;
  beforeAll(async () => {
    nothing = analyser(await glossaryOf('domain: test\nconcepts:\n  - { vi: không đâu có, en: nowhere }\n'));
    const concepts = words.map((word) => `  - { vi: ${word}, en: Ω${word}, case: any }`);
    plenty = analyser(await glossaryOf(`domain: test\nconcepts:\n${concepts.join('\n')}\n`));
  });

  test.each(forms)('come through annotate --as %s untouched when nothing matches', (as) => {
    expect(examples).toHaveLength(652);
    const changed = examples.map(variant).filter((source) => annotated(source, nothing, as) !== source);
    expect(changed).toEqual([]);
  });

  test('hold all their bytes between the glosses when much matches', () => {
    const all = examples.map(variant).map((source) => ({ source, output: annotated(source, plenty, 'inline') }));
    const glossed = all.filter(({ output }) => output.includes('Ω'));
    expect(glossed.length).toBeGreaterThan(250);
    expect(all.filter(({ source, output }) => withoutGlosses(output, source) !== source)).toEqual([]);
  });

  test.each(['abbr', 'list'] as const)('stand before the appendix of --as %s as they were', (as) => {
    const cut = examples.map(variant).filter((source) => {
      const output = annotated(source, plenty, as);
      return !output.startsWith(source.trimEnd()) && !holdsInOrder(output, source);
    });
    expect(cut).toEqual([]);
  });
});

const gloss = / \*\([^()]*Ω[^()]*\)\*/uy;

/** The output without what was put in: glosses, and the space behind one that would else touch a sign. */
function withoutGlosses(output: string, source: string): string {
  let kept = '';
  for (let at = 0; at < output.length; ) {
    gloss.lastIndex = at;
    if (gloss.test(output)) {
      at = gloss.lastIndex;
      if (output[at] === ' ' && source[kept.length] !== ' ') at += 1;
    } else {
      kept += output[at];
      at += 1;
    }
  }
  return kept;
}

/** An appendix stands before a fence that never closes: then the source is there in two pieces. */
function holdsInOrder(output: string, source: string): boolean {
  const lines = source.split('\n');
  return lines.some((_, at) => {
    const [head, tail] = [lines.slice(0, at).join('\n'), lines.slice(at).join('\n')];
    return output.startsWith(head) && output.endsWith(tail);
  });
}
