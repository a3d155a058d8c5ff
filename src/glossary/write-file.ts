import type { WrittenConcept } from './concept-schema.ts';
import { writtenKeys } from './edit/concept-keys.ts';
import { writePair } from './edit/write-value.ts';

/** A new glossary file, an entry at a time: keys in the order of the schema, a line each; a domain only where it is not the file's. */
export function* writeGlossaryFile(domain: string, concepts: Iterable<WrittenConcept>): Generator<string> {
  yield `${writePair('domain', domain, false)}\nconcepts:`;
  let isEmpty = true;
  for (const concept of concepts) {
    yield `${isEmpty ? '\n' : ''}${entry(withoutDomain(concept, domain))}`;
    isEmpty = false;
  }
  if (isEmpty) yield ' []\n';
}

function withoutDomain(concept: WrittenConcept, domain: string): WrittenConcept {
  const { domain: own, ...rest } = concept;
  return own === undefined || own === domain ? rest : { ...rest, domain: own };
}

function entry(concept: WrittenConcept): string {
  const lines = writtenKeys(concept).map(([key, value]) => `    ${writePair(key, value, false)}\n`);
  return `  - ${lines.join('').slice(4)}`;
}
