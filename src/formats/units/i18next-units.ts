import type { Place } from '../../model/problem.ts';
import { Batches } from './batches.ts';
import type { UnitsToWrite } from './exchange.ts';
import { readFlatJson } from './flat-json.ts';
import { TextChunks } from './text-chunks.ts';
import type { UnitFormat, UnitReader } from './unit-format.ts';

/**
 * JSON of i18next: one side, a key a unit, for platforms that hold a file a language. What i18next does not know — status, origin, notes —
 * is not in it; a unit without English is an empty text.
 */
export const i18nextUnits: UnitFormat = { reader, write };

function* write({ units, side = 'en' }: UnitsToWrite): Iterable<string> {
  let before = '{';
  for (const { id, vi, en = '' } of units) {
    yield `${before}\n  ${JSON.stringify(id)}: ${JSON.stringify(side === 'vi' ? vi : en)}`;
    before = ',';
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}

/** The file is read whole: a message file of i18next is loaded whole by those who use it. */
function reader(file: string): UnitReader {
  const text = new TextChunks(file);
  const batches = new Batches();
  let whole = '';
  return {
    take(chunk) {
      whole += text.take(chunk, batches.report);
      return batches.give();
    },
    end() {
      whole += text.end(batches.report);
      readJson(file, whole, batches);
      return batches.give();
    },
  };
}

function readJson(file: string, text: string, { add, report }: Batches): void {
  const placeAt = placesIn(file, text);
  const known = new Set<string>();
  const entries = readFlatJson(text);
  for (let next = entries.next(); ; next = entries.next()) {
    if (next.done) {
      const fault = next.value;
      if (fault) report({ code: 'bad-json', place: placeAt(fault.at), wanted: fault.expected });
      return;
    }
    const { key, value, at } = next.value;
    const place = placeAt(at);
    if (value === undefined) report({ code: 'not-flat-json', place, key });
    else if (known.has(key)) report({ code: 'repeated-id', place, id: key });
    else add({ id: key, ...(value && { en: value }), notes: [], place });
    known.add(key);
  }
}

/** The places of ascending offsets. */
function placesIn(file: string, text: string): (offset: number) => Place {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', lineStart); next >= 0 && next < offset; next = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = next + 1;
    }
    return { file, line, column: offset - lineStart + 1 };
  };
}
