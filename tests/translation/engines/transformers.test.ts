import { describe, expect, test } from 'vitest';
import { type EngineAnswer, httpClient, openEngine } from '../../../src/translation/engines/index.ts';
import { taskOf } from './tasks.ts';

const http = httpClient({ clock: { now: () => 0, sleep: async () => undefined, random: () => 0 }, timeout: 1 });
const task = taskOf('Chi 50,2 tỷ đồng', {
  parts: [
    { kind: 'words', text: 'Chi ' },
    { kind: 'fixed', vi: '50,2 tỷ đồng', en: 'VND 50.2 billion' },
  ],
});

/** The engine with a package in place of the real one. */
async function answerOf(translation: (text: string) => unknown, mayFetchModel = true) {
  const env = { allowRemoteModels: false };
  const asked: string[] = [];
  const pipeline = async () => async (text: string) => {
    asked.push(text);
    return translation(text);
  };
  const opened = await openEngine('transformers', {
    http,
    model: 'm',
    mayFetchModel,
    importPackage: async () => ({ env, pipeline }),
  });
  if (!opened.ok) throw new Error(opened.fault.code);
  return { answer: await opened.engine.translate(task), asked, env };
}

const failed = (code: string): EngineAnswer => ({ ok: false, problem: { code } as never });

describe('a model on this machine', () => {
  test('gets what is fixed in English', async () => {
    const { answer, asked, env } = await answerOf((text) => [{ translation_text: text.replace('Chi', 'Spent') }]);
    expect(asked).toEqual(['Chi VND 50.2 billion']);
    expect(answer).toEqual({ ok: true, en: 'Spent VND 50.2 billion' });
    expect(env.allowRemoteModels).toBe(true);
  });

  test('fetches no model offline', async () => {
    const { env } = await answerOf(() => [{ translation_text: 'x' }], false);
    expect(env.allowRemoteModels).toBe(false);
  });

  test.each([{ answer: [] }, { answer: 'text' }, { answer: [{ translation_text: '  ' }] }, { answer: undefined }])(
    '$answer is no translation',
    async ({ answer: given }) => {
      expect((await answerOf(() => given)).answer).toEqual(failed('answer-unreadable'));
    },
  );

  test('its failure is an answer', async () => {
    const { answer } = await answerOf(() => {
      throw new Error('out of memory');
    });
    expect(answer).toEqual(failed('answer-unreadable'));
  });

  test('without the package it says which to install', async () => {
    const opened = await openEngine('transformers', {
      http,
      model: 'm',
      importPackage: () => Promise.reject(new Error('none')),
    });
    if (!opened.ok) throw new Error(opened.fault.code);
    expect(await opened.engine.translate(task)).toEqual({
      ok: false,
      problem: { code: 'engine-not-installed', package: '@huggingface/transformers' },
    });
  });
});

describe('naming an engine', () => {
  test.each([
    { name: 'deepel', settings: {}, code: 'engine-unknown' },
    { name: 'deepl', settings: {}, code: 'engine-needs-key' },
    { name: 'anthropic', settings: { key: 'k' }, code: 'engine-needs-model' },
    { name: 'libretranslate', settings: {}, code: 'engine-needs-url' },
    { name: 'ollama', settings: { model: 'm', url: 'ftp://localhost' }, code: 'engine-bad-url' },
    { name: 'ollama', settings: { model: 'm', url: 'http://user:pass@localhost' }, code: 'engine-bad-url' },
    { name: 'openai', settings: { key: 'k', model: 'm', url: 'http://192.0.2.1:80' }, code: 'engine-key-in-the-clear' },
  ])('$name without what it needs: $code', async ({ name, settings, code }) => {
    const opened = await openEngine(name, { http, ...settings });
    expect(opened.ok ? undefined : opened.fault.code).toBe(code);
  });

  test.each([
    { name: 'openai', url: 'http://127.0.0.1:8080/v1/' }, // a key may go to this machine
    { name: 'openai', url: 'https://example.com' },
  ])('$name at $url', async ({ name, url }) => {
    expect((await openEngine(name, { http, key: 'k', model: 'm', url })).ok).toBe(true);
  });
});
