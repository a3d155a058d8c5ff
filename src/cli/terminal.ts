import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What keys sent and nobody has asked for yet: who types ahead loses nothing. */
const waiting: string[] = [];

/** Waits for one key; the terminal is as it was before and after. */
export async function readKey(): Promise<string> {
  const { stdin } = process;
  if (waiting.length === 0) {
    stdin.setRawMode(true);
    const sent = await new Promise<string>((resolve) => {
      const end = (): void => resolve('');
      stdin.once('end', end);
      stdin.once('data', (bytes: Buffer) => {
        stdin.off('end', end);
        resolve(bytes.toString('utf8'));
      });
      stdin.resume();
    });
    stdin.pause();
    stdin.setRawMode(false);
    waiting.push(...keysIn(sent));
  }
  return waiting.shift() ?? '';
}

/** An arrow is a key that sends several letters, of which an escapeSign is the first. */
function keysIn(sent: string): readonly string[] {
  const key = new RegExp(`${escapeSign}\\[[0-9;]*[A-Za-z~]|[\\s\\S]`, 'gu');
  return sent.match(key) ?? [''];
}

const escapeSign = '\u001B';

/** Opens the user's editor on a text. Undefined where it could not be run or ended with an error. */
export async function editText(text: string, name: string): Promise<string | undefined> {
  const editor = process.env.VISUAL ?? process.env.EDITOR ?? (process.platform === 'win32' ? 'notepad' : 'vi');
  const folder = await mkdtemp(join(tmpdir(), 'songngu-'));
  const file = join(folder, name);
  try {
    await writeFile(file, text === '' ? '' : `${text}\n`);
    const code = await run(editor, file);
    return code === 0 ? await readFile(file, 'utf8') : undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The variable may hold options, as `code --wait` does. */
function run(editor: string, file: string): Promise<number> {
  const [command = editor, ...args] = editor.split(/\s+/);
  return new Promise((resolve) => {
    const child = spawn(command, [...args, file], { stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
