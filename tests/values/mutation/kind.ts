import fc from 'fast-check';

export type Language = 'vi' | 'en';

/** What was changed on one side of a pair. */
export const changes = [
  'digit',
  'separator',
  'magnitude',
  'unit',
  'bound',
  'day',
  'month',
  'year',
  'order',
  'number',
  'type',
  'issuer',
] as const;
export type Change = (typeof changes)[number];

/** One kind of things said: how they are made, what they mean, every way to write them, and how one of them becomes another. */
export type Kind<Thing> = {
  readonly name: string;
  /** The words it stands among. */
  readonly stands: 'figure' | 'time' | 'reference';
  readonly things: fc.Arbitrary<Thing>;
  /** Differs exactly where what is said differs, worked out from the making alone. */
  readonly meaning: (thing: Thing) => string;
  readonly vi: (thing: Thing) => readonly string[];
  readonly en: (thing: Thing) => readonly string[];
  /** All that one such change can make of it; nothing where it does not apply. */
  readonly changed: Readonly<Partial<Record<Change, (thing: Thing) => readonly Thing[]>>>;
  /** It may stand in a headline of capitals. */
  readonly capitals?: true;
  /** How many values one of it holds, if not one. */
  readonly values?: number;
};

/** The same thing written twice, or another on one side. */
export type Pair = {
  readonly kind: string;
  readonly stands: Kind<unknown>['stands'];
  readonly change: Change | 'rewriting';
  readonly one: string;
  readonly other: string;
  readonly values: number;
  readonly capitals: boolean;
};

export type Languages = readonly [Language, Language];

/** What pairs are drawn from: a kind whose things nobody outside needs to know. */
export type Source = {
  readonly name: string;
  /** It is drawn as often as there are ways to change it. */
  readonly weight: number;
  /** A thing written twice, two in three times another one on one of the sides. */
  readonly pairs: (languages: Languages) => fc.Arbitrary<Pair>;
  readonly rewritings: (languages: Languages) => fc.Arbitrary<Pair>;
};

export function sourceOf<Thing>(kind: Kind<Thing>): Source {
  const rewriting = 'rewriting' as const;
  return {
    name: kind.name,
    weight: Object.keys(kind.changed).length,
    rewritings: (languages) => kind.things.chain((thing) => written(kind, languages, [thing, thing], rewriting)),
    pairs: (languages) =>
      kind.things.chain((thing) =>
        fc
          .oneof(
            { weight: 1, arbitrary: fc.constant({ change: rewriting, other: thing }) },
            { weight: 2, arbitrary: changesOf(kind, thing) },
          )
          .chain(({ change, other }) =>
            fc
              .constantFrom<readonly [Thing, Thing]>([thing, other], [other, thing])
              .chain((things) => written(kind, languages, things, change)),
          ),
      ),
  };
}

function written<Thing>(
  kind: Kind<Thing>,
  [first, second]: Languages,
  [one, other]: readonly [Thing, Thing],
  change: Pair['change'],
): fc.Arbitrary<Pair> {
  const { name, stands, values = 1, capitals = false } = kind;
  return fc
    .tuple(fc.constantFrom(...kind[first](one)), fc.constantFrom(...kind[second](other)))
    .map(([words, otherWords]) => ({ kind: name, stands, change, one: words, other: otherWords, values, capitals }));
}

type Changed<Thing> = { readonly change: Pair['change']; readonly other: Thing };

/** What it may become, and then says something else. */
function changesOf<Thing>(kind: Kind<Thing>, thing: Thing): fc.Arbitrary<Changed<Thing>> {
  const all = changes.flatMap((change) => {
    const others = (kind.changed[change]?.(thing) ?? []).filter((one) => kind.meaning(one) !== kind.meaning(thing));
    return others.length === 0 ? [] : [{ change, others }];
  });
  if (all.length === 0) return fc.constant({ change: 'rewriting', other: thing });
  return fc
    .constantFrom(...all)
    .chain(({ change, others }) => fc.constantFrom(...others).map((other) => ({ change, other })));
}
