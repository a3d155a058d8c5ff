import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { draftedLineSchema, draftSchema } from '../../src/model/draft-schema.ts';
import { dialects, json, type Manner, type ModelServer, modelServer } from '../translation/engines/model-server.ts';
import { type Ran, runCommand } from './run-command.ts';

const key = 'sk-never-to-be-told-4242';
const sentence = 'Tỉnh hỗ trợ 1.410 hộ nghèo.';
const english = 'The province supports 1,410 poor households.';

const folder = mkdtempSync(join(tmpdir(), 'songngu-engines-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The built-in symbols and lexicon with three terms: the whole glossary takes long to compile. */
const glossary = join(folder, 'glossary');
for (const part of ['symbols', 'lexicon']) {
  cpSync(resolve(import.meta.dirname, '../../glossary', part), join(glossary, part), { recursive: true });
}
writeFileSync(
  join(glossary, 'terms.yaml'),
  'domain: test\nconcepts:\n  - { vi: tỉnh, en: province }\n  - { vi: xã, en: commune }\n  - { vi: hộ nghèo, en: poor household }\n',
);

type Asked = Ran & Pick<ModelServer, 'received'>;

/** Translates a text with an engine at a server of this manner. */
async function ask(text: string, manner: Manner, ...argv: readonly string[]): Promise<Asked> {
  const server = await modelServer(dialects.openai, manner);
  const engine = ['--engine', 'openai', '--model', 'm', '--engine-url', server.url];
  const ran = await runCommand(['translate', '-', ...engine, ...argv], {
    stdin: text,
    folder,
    glossary,
    env: { OPENAI_API_KEY: key },
  });
  await server.close();
  return { ...ran, received: server.received };
}

const behaves: Manner = ({ say }) => say(english);

describe('an engine', () => {
  test('makes the English; its key goes with the request and not in it', async () => {
    const first = await ask(sentence, behaves, '--json');
    const { units } = draftSchema.parse(JSON.parse(first.stdout)) as { units: readonly object[] };
    expect(units).toMatchObject([
      { en: english, origin: { by: 'engine', name: 'openai' }, status: 'draft', findings: [] },
    ]);
    expect(first.received[0]?.headers.authorization).toBe(`Bearer ${key}`);
    expect(first.received[0]?.body).not.toContain(key);
  });

  test('that refuses the key leaves the offline draft, with a word that does not hold the key', async () => {
    const refuses: Manner = ({ response }) => json(response, { error: `bad key ${key}` }, 401);
    const { stdout, stderr, exitCode } = await ask(sentence, refuses);
    expect(stdout).toContain('1,410 poor households');
    expect(stderr).toContain('401');
    expect(stdout + stderr).not.toContain(key);
    expect(exitCode).toBe(0);
  });

  test.each([
    { argv: ['--engine', 'nobody'], said: 'nobody' },
    { argv: ['--engine', 'deepl'], said: 'DEEPL_API_KEY' },
    { argv: ['--engine', 'openai', '--offline'], said: '--offline' },
    { argv: ['--price', 'cheap'], said: 'cheap' },
    { argv: ['--timeout', '0'], said: '0' },
  ])('$argv is a mistake that is told', async ({ argv, said }) => {
    const { exitCode, stderr } = await runCommand(['translate', '-', ...argv], { stdin: sentence, folder, glossary });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('a document stamped secret', () => {
  const secret = `TỐI MẬT\n\n${sentence}`;

  test('goes to no engine', async () => {
    const { received, stdout, stderr } = await ask(secret, behaves);
    expect(received).toEqual([]);
    expect(stdout).toContain('1,410 poor households');
    expect(stderr).toContain('TỐI MẬT');
  });

  test.each([
    { allowed: 'openai', isSent: true },
    { allowed: 'deepl', isSent: false },
  ])('--allow-secret $allowed', async ({ allowed, isSent }) => {
    const { received } = await ask(secret, behaves, '--allow-secret', allowed);
    expect(received.length > 0).toBe(isSent);
  });
});

test('--dry-run says what it would come to and asks nobody', async () => {
  const { received, stdout } = await ask(sentence, behaves, '--dry-run', '--price', '3/15');
  expect(received).toEqual([]);
  expect(stdout).toMatch(/1 segment for openai: 27 characters, about \d+ tokens sent and 7 answered\. .* 0\.00/);
});

describe('a run that was ended before it was done', () => {
  const lines = [1, 2, 3].map((id) => JSON.stringify({ id, text: `Xã hỗ trợ ${id}00 hộ.` }));
  const batch = (input: readonly string[], ...argv: readonly string[]) =>
    runCommand(['translate', '--batch', ...argv], { stdin: input.join('\n'), folder, glossary });
  const path = join(folder, 'answers.ndjson');

  test('goes on where it was, and comes to the same', async () => {
    const whole = (await batch([...lines, 'no'])).stdout;
    for (const end of [0, 10, whole.indexOf('\n') + 1, whole.indexOf('\n') + 30, whole.length - 1, whole.length]) {
      writeFileSync(path, whole.slice(0, end));
      const { exitCode } = await batch([...lines, 'no'], '--resume', path);
      expect(readFileSync(path, 'utf8')).toBe(whole);
      expect(exitCode).toBe(end === whole.length ? 0 : 1); // the bad line is answered in this run, or was
    }
    for (const line of whole.trimEnd().split('\n')) draftedLineSchema.parse(JSON.parse(line));
  });

  test('does not go on with the answers of another input', async () => {
    writeFileSync(path, `${JSON.stringify({ version: 1, id: 9, units: [] })}\n`);
    const { exitCode, stderr } = await batch(lines, '--resume', path);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('answers.ndjson');
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2);
  });
});
