import type { Found } from '../check.ts';
import type { Claim, Topic } from './claim.ts';
import type { Difference } from './difference.ts';
import { fixOf } from './value-fix.ts';

/** The topic that a difference is told under: that of the Vietnamese, where there is one. */
export const topicOf = (one: Difference): Topic => ('vi' in one ? one.vi.topic : one.en.topic);

/**
 * Differences as a rule tells them. `context` says what became of the value, as the message needs it. A fix is given to a change that is the
 * only one of its kind in the pair: with two it is a guess which became which.
 */
export function foundOf(told: readonly Difference[]): readonly Found[] {
  return told.map((one) => {
    const fix = told.filter((other) => mayBeMixed(one, other)).length === 1 ? fixOf(one) : undefined;
    return {
      ...('vi' in one ? { vi: spanOf(one.vi) } : {}),
      ...('en' in one ? { en: spanOf(one.en) } : {}),
      facts: factsOf(one),
      ...(fix === undefined ? {} : { fix }),
    };
  });
}

const spanOf = ({ start, end }: Claim): Pick<Claim, 'start' | 'end'> => ({ start, end });

function factsOf(one: Difference): Readonly<Record<string, string>> {
  const expected = 'vi' in one ? one.vi.en : undefined;
  return {
    context: one.kind,
    ...('vi' in one ? { vi: one.vi.text } : {}),
    ...('en' in one ? { en: one.en.text } : {}),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** Both are values of one type that changed or went missing. */
function mayBeMixed(one: Difference, other: Difference): boolean {
  return typeOf(one) === typeOf(other);
}

const typeOf = (one: Difference): string => ('vi' in one ? one.vi : one.en).value.type;
