import { type ConceptEdit, saveEdits } from '../../../src/glossary/source.ts';

/** The k-th edit of a writer: concepts come, get a note, and some go again. */
export function editNumber(k: number, writer: string): ConceptEdit {
  const called = (number: number): string => `${writer}-${number}`;
  if (k % 3 === 1) return { kind: 'change', id: called(k - 1), changes: { note: `bước ${k}` } };
  if (k % 6 === 2) return { kind: 'remove', id: called(k - 2) };
  return { kind: 'add', concept: { vi: `việc ${k}`, en: `task ${k}`, id: called(k) } };
}

/** `path`, the writer's name, how many edits, and whether all are additions. Each edit is told when it is saved. */
async function main([path = '', writer = '', count = '0', only = '']: readonly string[]): Promise<void> {
  for (let k = 0; k < Number(count); k++) {
    const edit = only === 'add' ? editNumber(k * 3, writer) : editNumber(k, writer);
    const { problems } = await saveEdits(path, [edit]);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    process.send?.(k);
  }
}

if (process.send !== undefined && process.argv[2] !== undefined && process.env.VITEST === undefined) {
  await main(process.argv.slice(2));
  process.disconnect();
}
