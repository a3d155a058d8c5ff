import type { Words } from './words.ts';

/** Where the files of the installation stand. */
export type Paths = {
  /** The folder of the built-in glossary. */
  readonly glossary: string;
  /** The compiled built-in glossary. */
  readonly index: string;
  /** Where compiled stacks of a user's own glossaries are kept. */
  readonly cache: string;
  /** The program itself, for running it in a thread; missing where it was not built. */
  readonly program?: string;
};

/** What a command needs of the world outside. Built once, in main.ts; tests pass their own. */
export type Shell = Words & {
  readonly paths: Paths;
  readonly version: string;
  /** The environment: keys of engines, addresses of databases. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Colours on standard output: only on a terminal. */
  readonly colour: boolean;
  readonly folder: string;
  /** Whether somebody sits at a terminal, to be asked: standard input and output both are one. */
  readonly interactive: boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output and waits while the reader is slow. */
  readonly print: (text: string) => Promise<void>;
  /** Waits for a key and gives what it sends, empty where the terminal was closed; missing where nobody sits at one. */
  readonly readKey?: (() => Promise<string>) | undefined;
  /** Lets the user edit a text in an editor of their own, and gives what they saved; undefined where they gave up. */
  readonly edit?: ((text: string, name: string) => Promise<string | undefined>) | undefined;
  /** How many columns standard output shows, where it is a terminal. */
  readonly columns?: number | undefined;
  /** Ends what would else go on for ever: `--watch`. */
  readonly until?: AbortSignal;
  /** Writes a line to standard error. */
  readonly note: (text: string) => void;
  /** Writes over the last line of standard error; missing where that is no terminal. */
  readonly redraw?: ((text: string) => void) | undefined;
  /** The code the process ends with: 0 fine, 1 findings or lines that failed, 2 wrong usage or unreadable input. */
  exitCode: number;
  /** How the texts that the command reads are encoded, as the command line says it; UTF-8 where it says nothing. */
  encoding?: string;
};

/** Ends a command at once, its reason already told. */
export class Stop extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`stopped with exit code ${exitCode}`);
    this.exitCode = exitCode;
  }
}

/** Tells what went wrong and ends the command with exit code 2. */
export function fail(shell: Shell, key: string, facts: Readonly<Record<string, unknown>> = {}): never {
  shell.note(`${shell.t('error')} ${shell.t(key, facts)}`);
  throw new Stop(2);
}
