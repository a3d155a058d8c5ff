import { readDocument } from '../document/index.ts';
import type { Unit, UnitStatus } from '../model/unit.ts';
import type { Article } from './project.ts';
import { sentencesOf } from './source-sentences.ts';
import { syncUnits } from './sync.ts';

/** How far the translation of an article is; units and words as they are once the units follow the source. */
export type ArticleStatus = {
  readonly units: number;
  /** Without English. */
  readonly untranslated: number;
  readonly draft: number;
  readonly translated: number;
  readonly reviewed: number;
  readonly stale: number;
  /** Units whose sentence is gone. */
  readonly attic: number;
  /** Words of the Vietnamese, as its spaces part them. */
  readonly words: number;
  /** Those of units that no person has confirmed, or whose sentence changed since. */
  readonly wordsLeft: number;
  /** Changes of the source that units.yaml does not have yet. */
  readonly behind: number;
};

export function articleStatus({ source, units: file }: Article): ArticleStatus {
  const { units, attic, edits } = syncUnits(file.value, sentencesOf(readDocument(source, 'markdown')));
  const count = (fits: (unit: Unit) => boolean): number => units.filter(fits).length;
  const having = (status: UnitStatus): number => count((unit) => unit.status === status && unit.en !== undefined);
  return {
    units: units.length,
    untranslated: count(({ en }) => en === undefined),
    draft: having('draft'),
    translated: having('translated'),
    reviewed: having('reviewed'),
    stale: having('stale'),
    attic: attic.length,
    words: wordsOf(units),
    wordsLeft: wordsOf(units.filter((unit) => !isConfirmed(unit))),
    behind: edits.length,
  };
}

/** Whether a person wrote or accepted the English, and the sentence is still the one it was made from. */
export function isConfirmed({ en, status }: Unit): boolean {
  return en !== undefined && (status === 'translated' || status === 'reviewed');
}

function wordsOf(units: readonly Unit[]): number {
  return units.reduce((sum, { vi }) => sum + (vi.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);
}
