import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { type Ran, runCommand } from './run-command.ts';

export const glossary: string = resolve(import.meta.dirname, '../translation/fixtures/glossary');

export const units: string = `# kept by hand
source: vi.md
units:
  - id: p1s1
    vi: Xã họp về CTDT
    en: The commune meets on $t(cong-tac-dan-toc)
    status: reviewed
    origin: { by: person }
  - id: p2s1
    vi: Cán bộ phát biểu.
    en: An official spoke.   # not sure
    status: draft
    origin: { by: offline }
  - id: p2s2
    vi: Xin cảm ơn.
    status: draft
`;

/** A folder with a small article, new for each test of the file that asks for it. */
export function unitsFolder(command: string): {
  readonly path: () => string;
  readonly run: (...argv: readonly string[]) => Promise<Ran>;
  readonly file: (name: string) => string;
  readonly change: (name: string, from: string, to: string) => void;
} {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), `songngu-${command}-`));
    writeFileSync(join(folder, 'vi.md'), '# Xã họp về CTDT\n\nCán bộ phát biểu. Xin cảm ơn.\n');
    writeFileSync(join(folder, 'units.yaml'), units);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    path: () => folder,
    run: (...argv) => runCommand([command, ...argv], { folder, glossary }),
    file,
    change: (name, from, to) => {
      expect(file(name)).toContain(from);
      writeFileSync(
        join(folder, name),
        file(name).replace(from, () => to),
      );
    },
  };
}
