import { Command, CommanderError, Option } from 'commander';
import { alignCommand } from './commands/align.ts';
import { annotateCommand } from './commands/annotate.ts';
import { bilingualCommand } from './commands/bilingual.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { glossaryCommand } from './commands/glossary.ts';
import { initCommand } from './commands/init.ts';
import { lexiconCommand } from './commands/lexicon.ts';
import { lookupCommand } from './commands/lookup.ts';
import { memoryCommand } from './commands/memory.ts';
import { reviewCommand } from './commands/review.ts';
import { schemaCommand } from './commands/schema.ts';
import { statusCommand } from './commands/status.ts';
import { syncCommand } from './commands/sync.ts';
import { translateCommand } from './commands/translate.ts';
import { unitsCommand } from './commands/units.ts';
import { valuesCommand } from './commands/values.ts';
import { workerCommand } from './commands/worker.ts';
import { fillFromProject } from './project-options.ts';
import { type Shell, Stop } from './shell.ts';

/** The commands, in the order of `--help`: a new one is its file and a line here. */
const commands: Readonly<Record<string, (shell: Shell) => Command>> = {
  lookup: lookupCommand,
  annotate: annotateCommand,
  translate: translateCommand,
  bilingual: bilingualCommand,
  align: alignCommand,
  init: initCommand,
  sync: syncCommand,
  status: statusCommand,
  review: reviewCommand,
  build: buildCommand,
  check: checkCommand,
  values: valuesCommand,
  units: unitsCommand,
  worker: workerCommand,
  memory: memoryCommand,
  glossary: glossaryCommand,
  lexicon: lexiconCommand,
  schema: schemaCommand,
};

/** Runs one command line; the shell's `exitCode` tells how it went. */
export async function run(shell: Shell, argv: readonly string[]): Promise<void> {
  try {
    await program(shell, argv[0]).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof Stop) shell.exitCode = error.exitCode;
    else if (error instanceof CommanderError) shell.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (isBrokenPipe(error)) shell.exitCode = 0;
    else throw error;
  }
}

/** Only the command that is asked for is made: the words of all the others would cost more than a look-up. */
function program(shell: Shell, asked: string | undefined): Command {
  const only = asked === undefined ? undefined : commands[asked];
  const root = only === undefined ? withWords(new Command('songngu'), shell) : new Command('songngu');
  for (const command of only === undefined ? Object.values(commands) : [only]) root.addCommand(command(shell));
  speak(root, shell);
  root.hook('preAction', async (_, action) => fillFromProject(shell, action));
  return root;
}

function withWords(root: Command, { t, version }: Shell): Command {
  return root
    .description(t('songngu.description'))
    .version(version, '-V, --version', t('songngu.version'))
    .addOption(new Option('--lang <language>', t('songngu.lang')).choices(['en', 'vi']))
    .addHelpText('after', `\n${t('songngu.examples')}`);
}

/** Help and messages of commander in the interface's words, on the shell's own streams; every error ends with code 2. */
function speak(command: Command, shell: Shell): void {
  const { t } = shell;
  command
    .exitOverride()
    .helpOption('-h, --help', t('songngu.help'))
    .configureOutput({
      writeOut: (text) => void shell.print(text),
      writeErr: (text) => shell.note(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error:/, t('error'))),
    })
    .configureHelp({ styleTitle: (title) => (shell.has(`titles.${title}`) ? t(`titles.${title}`) : title) })
    .showHelpAfterError(t('songngu.helpHint', { command: nameOf(command) }));
  if (command.commands.length > 0) command.helpCommand(false);
  for (const child of command.commands) {
    if (!child.options.some((option) => option.long === '--lang')) {
      child.addOption(new Option('--lang <language>', t('songngu.lang')).choices(['en', 'vi']).hideHelp());
    }
    speak(child, shell);
  }
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
