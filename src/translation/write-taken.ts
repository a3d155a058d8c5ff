import { isNode, type YAMLMap } from 'yaml';
import { endOfLines } from '../text/index.ts';
import type { TakenEdit } from './taken-edit.ts';
import { pairEnd, pairOf, type UnitLayout } from './units-layout.ts';
import { insertedLines, removeKey, type Splice, setKey } from './write-wording.ts';
import { writeScalar } from './yaml-scalar.ts';

/** The splices that make the edit in its unit's lines: values are replaced where they stand, new keys come behind the one they follow. */
export function takenSplices(text: string, layout: UnitLayout, edit: TakenEdit): readonly Splice[] {
  const { map } = layout;
  const { en, status, origin, note } = edit;
  return [
    ...(en === undefined ? [] : putText(text, layout, 'en', en, ['vi'])),
    ...(status === undefined ? [] : setKey(text, map, 'status', status)),
    ...(origin === undefined ? [] : putOrigin(text, layout, origin)),
    ...(note === undefined ? [] : putText(text, layout, 'note', note, ['origin', 'status'])),
    ...(status === undefined ? [] : removeKey(text, map, 'was')),
  ];
}

/** Each is behind the first of `after` that is there; those a unit always has stand last. */
function putText(
  text: string,
  layout: UnitLayout,
  key: string,
  value: string,
  after: readonly string[],
): readonly Splice[] {
  if (pairOf(layout.map, key) !== undefined) return setKey(text, layout.map, key, value);
  return putBehind(text, layout, after, `${key}: ${writeScalar(value, 'PLAIN', layout.map.flow === true)}`);
}

function putOrigin(text: string, layout: UnitLayout, origin: NonNullable<TakenEdit['origin']>): readonly Splice[] {
  const facts = Object.entries(origin).map(([key, value]) =>
    typeof value === 'string' ? `${key}: ${writeScalar(value, 'PLAIN', true)}` : `${key}: ${value}`,
  );
  const line = `origin: { ${facts.join(', ')} }`;
  return [...putBehind(text, layout, ['status'], line), ...removeKey(text, layout.map, 'origin')];
}

function putBehind(
  text: string,
  { map, keyColumn }: UnitLayout,
  after: readonly string[],
  line: string,
): readonly Splice[] {
  const end = endOf(map, after);
  if (map.flow) return [{ start: end, end, text: `, ${line}` }];
  return [insertedLines(text, endOfLines(text, end), [line], keyColumn)];
}

function endOf(map: YAMLMap, keys: readonly string[]): number {
  const pair = keys.map((key) => pairOf(map, key)).find((found) => found !== undefined);
  return pair === undefined || !isNode(pair.key) ? 0 : pairEnd(pair);
}
