import type { Claim } from './claim.ts';
import type { Open, Task } from './difference.ts';
import { hasDigits } from './likeness.ts';
import { figuresIn, looseFigures, looseNumerals, looseRomans, plain, tallyOf } from './loose-figures.ts';
import { numbersIn } from './weak-claims.ts';

/** A figure that the reader of the other language passed over stands there all the same. */
export function withoutUnread(open: Open, { pair, all, comparison }: Task): Open {
  const isIn = (side: 'vi' | 'en', claims: readonly Claim[]) => {
    if (claims.length === 0) return () => false;
    const loose = looseFigures(pair[side], all[side]);
    const digits = tallyOf([
      ...loose,
      ...looseRomans(pair[side], all[side]),
      ...(side === 'en' ? looseNumerals(pair.en, all.en, comparison.numerals) : []),
    ]);
    return (claim: Claim): boolean => {
      const figures = figuresOf(claim);
      return (
        figures.length > 0 && figures.every((figure, at) => (digits.get(plain(figure)) ?? 0) > timesBefore(figures, at))
      );
    };
  };
  const [inEnglish, inVietnamese] = [isIn('en', open.vi), isIn('vi', open.en)];
  return { vi: open.vi.filter((claim) => !inEnglish(claim)), en: open.en.filter((claim) => !inVietnamese(claim)) };
}

/** The figures that tell it, or the numbers that its words do; and those of a meeting, which may be told in words. */
function figuresOf({ text, value }: Claim): readonly string[] {
  const meeting = value.type === 'document' && value.number === undefined ? value.meeting : undefined;
  if (meeting === undefined)
    return hasDigits({ text }) ? figuresIn(text).map((figure) => figure.text) : numbersIn(value);
  return [meeting.number, ...(meeting.term === undefined ? [] : [meeting.term])];
}

/** The 12th plenum of the 12th committee takes two twelves. */
const timesBefore = (figures: readonly string[], at: number): number =>
  figures.slice(0, at).filter((figure) => figure === figures[at]).length;
