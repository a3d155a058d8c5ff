import type { XmlHandler } from '../xml-read.ts';
import { Batches } from './batches.ts';
import type { UnitReader } from './unit-format.ts';
import { XmlChunks } from './xml-chunks.ts';

/** What a format of XML does with a file; `end` is called when all of it was well-formed. */
export type XmlUnitHandler = XmlHandler & { readonly end?: () => void };

/** A reader of an XML format from what it does with elements. */
export function xmlUnitReader(file: string, handlerFor: (batches: Batches) => XmlUnitHandler): UnitReader {
  const batches = new Batches();
  const handler = handlerFor(batches);
  const chunks = new XmlChunks(file, { ...handler, isDone: () => batches.isFull });
  let isStopped = false;
  const tell = (problem: ReturnType<XmlChunks['take']>): void => {
    if (problem === undefined) return;
    isStopped = true;
    batches.report(problem);
  };
  return {
    take(chunk) {
      tell(chunks.take(chunk));
      return batches.give();
    },
    end() {
      tell(chunks.end());
      if (!isStopped) handler.end?.();
      return batches.give();
    },
  };
}
