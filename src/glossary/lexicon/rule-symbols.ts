import type { WrittenRule } from './lexicon-schema.ts';

/** The parts of a rule as written, `*` and features included: `np[plural !person]*`, `'việc'`. Words in quotes may have several syllables. */
export function symbolsIn(of: string): readonly string[] {
  return of.match(/'[^']+'\*?|[^\s[]+(?:\[[^\]]*\])?\*?/g) ?? [];
}

type Written = Pick<WrittenRule, 'makes' | 'of' | 'en'>;

const withoutFeatures = (symbol: string): string => symbol.replace(/\[[^\]]*\]|\*$/g, '').replace(/\*$/, '');

/** What a rule makes: `np` of `np[plural]`. */
export function categoryMade({ makes }: Written): string {
  return withoutFeatures(makes);
}

/** The categories of its parts; words that stand for themselves keep their quotes. */
export function categoriesOf({ of }: Written): readonly string[] {
  return symbolsIn(of).map(withoutFeatures);
}

/** The features that it asks for, bars or gives. */
export function featuresAsked({ makes, of }: Written): readonly string[] {
  return [...`${makes} ${of}`.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    list
      .split(/[ ,/]+/)
      .filter(Boolean)
      .map((feature) => feature.replace(/^!/, '')),
  );
}

/** The forms that its English asks for: `plural` of `2.plural`. */
export function englishForms({ en }: Written): readonly string[] {
  return en.split(' ').flatMap((part) => /^.+?\.([a-z-]+)$/.exec(part)?.[1] ?? []);
}

/** The numbers of the parts that its English says; of `1^2` both. */
export function englishParts({ en }: Written): readonly number[] {
  return en.split(' ').flatMap((part) => {
    const [, one, other] = /^(\d+)(?:\^(\d+))?(?:\.[a-z-]+)?$/.exec(part) ?? [];
    return [one, other].flatMap((number) => (number === undefined ? [] : [Number(number)]));
  });
}
