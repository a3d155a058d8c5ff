import fc from 'fast-check';
import type { SegmentId } from '../../src/model/segment.ts';
import type { Origin, Unit } from '../../src/model/unit.ts';
import type { SourceSentence, UnitLists } from '../../src/translation/index.ts';

const words = ['Ban Dân tộc', 'họp', 'tại Lạng Sơn', 'năm 2018', 'các tỉnh', 'CTDT', 'ký kết', 'hộ nghèo', '65,5%'];

/** Few words, so that sentences come back, change by a word and repeat. Some hold what YAML minds. */
const sentence = fc
  .tuple(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', '', ': "x" #1', " - 'y'", ' & *z*, [a](b)'),
    fc.constantFrom('.', '?', '…'),
  )
  .map(([chosen, odd, stop]) => chosen.join(' ') + odd + stop);

/** A source of up to eight sentences, two a paragraph. */
export function sentencesOf(): fc.Arbitrary<readonly SourceSentence[]> {
  return fc.array(sentence, { maxLength: 8 }).map((texts) => texts.map((vi, index) => ({ id: placeAt(index), vi })));
}

function placeAt(index: number): SegmentId {
  return `p${(index >> 1) + 1}s${(index & 1) + 1}` as SegmentId;
}

const origin: fc.Arbitrary<Origin | undefined> = fc.constantFrom<Origin | undefined>(
  undefined,
  { by: 'person' },
  { by: 'offline' },
  { by: 'engine', name: 'm' },
);

const state = fc.oneof(
  fc.constant({ status: 'draft' } as const),
  fc.record({ status: fc.constantFrom('draft', 'translated', 'reviewed'), en: sentence, origin }),
  fc.record({
    status: fc.constant('stale'),
    en: sentence,
    origin,
    was: fc.record({ vi: sentence, status: fc.constantFrom('draft', 'translated', 'reviewed') }),
  }),
);

const unit = fc
  .record({ vi: sentence, state, note: fc.option(sentence, { nil: undefined }) })
  .map(({ vi, state: rest, note }) => ({
    ...rest,
    vi,
    note,
  }));

/** The units of a file, in use and in the attic, with ids as sync gives them. */
export function unitLists(): fc.Arbitrary<UnitLists> {
  return fc.tuple(fc.array(unit, { maxLength: 8 }), fc.array(unit, { maxLength: 4 })).map(([units, attic]) => ({
    units: units.map((each, index) => withId(each, placeAt(index))),
    attic: attic.map((each, index) => withId(each, `${placeAt(index)}b` as SegmentId)),
  }));
}

/** Without keys that are undefined: a file has none. */
function withId(each: object, id: SegmentId): Unit {
  const entries = Object.entries({ id, ...each }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Unit; // made of a unit's fields, above
}
