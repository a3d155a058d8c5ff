import type { Command } from 'commander';
import type { FileFormat } from '../../document/index.ts';
import { type MemoryOptions, withMemory } from '../memory.ts';
import type { EnglishOptions } from '../options.ts';
import { fail, type Shell } from '../shell.ts';

/** How English is drafted: what every command takes that drafts some. */
export type DraftingOptions = EnglishOptions &
  MemoryOptions & {
    readonly engine: string;
    readonly engineUrl?: string;
    readonly model?: string;
    readonly polish: boolean;
    readonly timeout: number;
    /** The engine that may be given a document that is stamped secret. */
    readonly allowSecret?: string;
    readonly offline: boolean;
    readonly cache: boolean;
  };

/** Adds `--engine` and what belongs to it, and `--memory`. */
export function withEngine(command: Command, shell: Shell): Command {
  const { t } = shell;
  return withMemory(command, shell)
    .option('--engine <name>', t('translate.engine'), 'offline')
    .option('--model <name>', t('translate.model'))
    .option('--engine-url <url>', t('translate.engineUrl'))
    .option('--polish', t('translate.polish'), false)
    .option('--offline', t('translate.offline'), false)
    .option('--allow-secret <engine>', t('translate.allowSecret'))
    .option('--timeout <seconds>', t('translate.timeout'), countFor(shell), 120)
    .option('--no-cache', t('translate.noCache'));
}

/** Reads a count of one or more. */
export function countFor(shell: Shell): (given: string) => number {
  return (given) => (/^[1-9]\d{0,5}$/.test(given) ? Number(given) : fail(shell, 'translate.badCount', { given }));
}

/** What `songngu translate` takes. */
export type TranslateOptions = DraftingOptions & {
  readonly dryRun: boolean;
  readonly price?: Price;
  readonly format: 'text' | 'json';
  readonly json: boolean;
  readonly input?: FileFormat;
  readonly batch: boolean;
  readonly workers?: number;
  readonly resume?: string;
  readonly explain: boolean;
  readonly output?: string;
};

/** What a million tokens cost, of what is sent and of what comes back; or a million characters, both the same. */
export type Price = { readonly sent: number; readonly answered: number };

/** `3/15`, or `20`; undefined for what is no price. */
export function readPrice(given: string): Price | undefined {
  const [, sent, answered] = /^(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/.exec(given) ?? [];
  return sent === undefined ? undefined : { sent: Number(sent), answered: Number(answered ?? sent) };
}
