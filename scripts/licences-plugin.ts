import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Emitter = { emitFile(file: { type: 'asset'; fileName: string; source: string }): string };

/** A plugin for rolldown: the licences of the packages that are bundled stand beside the bundle, as they ask. */
export type LicencesPlugin = {
  readonly name: string;
  generateBundle(this: Emitter, options: unknown, bundle: Readonly<Record<string, unknown>>): void;
};

export function licencesPlugin(): LicencesPlugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const source = packagesOf(bundle).map(notice).join('\n');
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENCES.txt', source });
    },
  };
}

function packagesOf(bundle: Readonly<Record<string, unknown>>): string[] {
  const folders = Object.values(bundle).flatMap((chunk) => modulesOf(chunk).flatMap((id) => packageOf(id) ?? []));
  return [...new Set(folders)].sort();
}

function modulesOf(chunk: unknown): readonly string[] {
  return typeof chunk === 'object' && chunk !== null && 'moduleIds' in chunk
    ? (chunk.moduleIds as readonly string[])
    : [];
}

function packageOf(id: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}\n${'-'.repeat(80)}\n`;
}
