import { Command } from 'commander';
import type { Imported, Memory } from '../../../memory/index.ts';
import { type MemoryOptions, memoryLocation, openMemoryAt, shownLocation, withMemory } from '../../memory.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../../options.ts';
import type { Shell } from '../../shell.ts';
import { unitFormatNames } from '../../unit-formats.ts';

type Asked = MemoryOptions & GlossaryOptions & { readonly format?: string; readonly json: boolean };

export function memoryImportCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('import')
    .description(t('memory.import.description'))
    .argument('<file...>', t('memory.import.file'))
    .option('--format <format>', t('units.import.format', { formats: unitFormatNames() }))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('memory.import.examples')}`)
    .action((files: readonly string[], asked: Asked) => runImport(shell, files, asked));
  return withGlossary(withMemory(command, shell), shell);
}

async function runImport(shell: Shell, files: readonly string[], asked: Asked): Promise<void> {
  const location = memoryLocation(shell, asked);
  const memory = await openMemoryAt(shell, location);
  try {
    for (const file of files) {
      const imported = await importOne(shell, memory, file, asked);
      if (asked.json) await shell.print(`${JSON.stringify({ version: 1, file, ...imported })}\n`);
      const path = shownLocation(shell, location);
      shell.note(shell.t('memory.import.done', { ...imported, count: imported.added, file, path }));
    }
  } finally {
    await memory.close();
  }
}

async function importOne(shell: Shell, memory: Memory, file: string, asked: Asked): Promise<Imported> {
  const [{ importUnits }, { articleUnits, isArticlePath }, { fileUnits, importName }] = await Promise.all([
    import('../../../memory/index.ts'),
    import('./article-units.ts'),
    import('./file-units.ts'),
  ]);
  const glossary = (): ReturnType<typeof openFor> => openFor(shell, asked);
  if (isArticlePath(shell, file)) return importUnits(memory, articleUnits(shell, file, await glossary()));
  const name = importName(shell, file);
  const before = name === undefined ? undefined : await memory.importOf(name);
  if (before !== undefined) shell.note(shell.t('memory.import.resumed', { file, count: before.done }));
  return importUnits(memory, fileUnits(shell, file, asked.format, glossary), name);
}
