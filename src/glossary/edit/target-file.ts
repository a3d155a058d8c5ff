import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../files/index.ts';
import type { Place } from '../../model/problem.ts';
import { slug } from '../../text/index.ts';
import { readConceptFile } from '../concept-file.ts';
import { listLayer, pathOf } from '../layers.ts';
import { readEntries } from './entries.ts';

/** The domain that a glossary file says it is about; undefined where there is none, or no such file. */
export async function domainOfFile(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path).catch(() => undefined);
  return bytes && readConceptFile(path, bytes).value?.domain;
}

/** The file of a folder that a domain's new concepts go to: the one named so, or the first that is about it, or a new one. */
export async function fileOfDomain(folder: string, domain: string): Promise<string> {
  const named = [`${slug(domain)}.yaml`, `${slug(domain)}.yml`].map((name) => join(folder, name));
  const there = named.find((path) => statSync(path, { throwIfNoEntry: false }) !== undefined);
  if (there !== undefined) return there;
  const layer = listLayer(folder);
  for (const file of layer.files.filter(({ holds }) => holds === 'concepts')) {
    const path = pathOf(layer, file);
    if ((await domainOfFile(path)) === domain) return path;
  }
  return join(folder, `${slug(domain)}.yaml`);
}

/** Where the entry of an id begins in the text of a file. */
export function placeOfEntry(file: string, text: string, id: string): Place | undefined {
  return readEntries(file, text).value?.entries.find((entry) => entry.id === id)?.place;
}
