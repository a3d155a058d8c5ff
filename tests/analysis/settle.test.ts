import { describe, expect, test } from 'vitest';
import { type Settled, settle } from '../../src/analysis/settle.ts';
import { marked } from '../marked.ts';

type Named = { readonly start: number; readonly end: number; readonly opaque: boolean };

/** Candidates are written under one another, each as the whole text with its own stretch marked. */
function settled(...written: string[]): string[] {
  const candidates = written.map((line): Named => {
    const { stretches } = marked(line);
    return { start: stretches[0]!.start, end: stretches[0]!.end, opaque: line.endsWith('!') };
  });
  const { text } = marked(written[0]!);
  const show = ({ candidate: { start, end }, parts }: Settled<Named>): string => {
    const inside = parts.map(show).join(' + ');
    return text.slice(start, end) + (inside === '' ? '' : ` [${inside}]`);
  };
  const size = ({ start, end }: Named) => text.slice(start, end).split(' ').length;
  const rules = { size, rank: () => 0, opaque: (c: Named) => c.opaque, fitsInside: () => true };
  return settle(candidates, rules).map(show);
}

describe('overlapping candidates', () => {
  test('the longest wins, and what stands inside is its parts', () => {
    expect(settled('⟦UBND TP⟧ họp', '⟦UBND⟧ TP họp', 'UBND ⟦TP⟧ họp')).toEqual(['UBND TP [UBND + TP]']);
  });

  test('of two that cross, the longer wins', () => {
    expect(settled('⟦công tác dân tộc⟧ thiểu số', 'công tác ⟦dân tộc thiểu số⟧')).toEqual(['công tác dân tộc']);
    expect(settled('⟦Thành ủy⟧ ban hành', 'Thành ⟦ủy ban⟧ hành', 'Thành ủy ⟦ban hành⟧')).toEqual([
      'Thành ủy',
      'ban hành',
    ]);
  });

  test('of two that cross and have as many syllables, the one that starts first', () => {
    expect(settled('⟦Đại biểu⟧ Dương', 'Đại ⟦biểu Dương⟧')).toEqual(['Đại biểu']);
    expect(settled('⟦Hà Nội⟧ thành công', 'Hà ⟦Nội thành⟧ công')).toEqual(['Hà Nội']);
  });

  test('inside, words are read from the left', () => {
    const all = ['⟦Ủy ban dân tộc⟧', '⟦Ủy ban⟧ dân tộc', 'Ủy ⟦ban dân tộc⟧'];
    expect(settled(...all)).toEqual(['Ủy ban dân tộc [Ủy ban]']);
  });

  test('nothing inside an opaque one counts', () => {
    expect(settled('số ⟦06-NQ/TU⟧ !', 'số 06-NQ/⟦TU⟧ ', '⟦số 06-NQ/TU⟧ ')).toEqual(['số 06-NQ/TU [06-NQ/TU]']);
  });

  test('parts have parts', () => {
    const all = ['⟦UBND TP Hà Nội⟧', '⟦UBND⟧ TP Hà Nội', 'UBND ⟦TP Hà Nội⟧', 'UBND ⟦TP⟧ Hà Nội', 'UBND TP ⟦Hà Nội⟧'];
    expect(settled(...all)).toEqual(['UBND TP Hà Nội [UBND + TP Hà Nội [TP + Hà Nội]]']);
  });
});
