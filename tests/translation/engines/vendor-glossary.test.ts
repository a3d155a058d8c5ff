import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, httpClient, openEngine } from '../../../src/translation/engines/index.ts';
import { clockOf } from '../pipeline/parts.ts';
import { dialects, type ModelServer, modelServer } from './model-server.ts';
import { taskOf } from './tasks.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await modelServer(dialects.deepl, ({ say }) => say('Poor households.'));
});
afterAll(() => server.close());

async function deepl(glossaryId?: string): Promise<Engine> {
  const http = httpClient({ clock: clockOf([]), timeout: 20 });
  const named = glossaryId === undefined ? {} : { glossaryId };
  const opened = await openEngine('deepl', { url: server.url, key: 'a-key', http, ...named });
  if (!opened.ok) throw new Error(opened.fault.code);
  return opened.engine;
}

describe('the glossary that a user keeps at DeepL', () => {
  test('is named with every segment, beside the language that it is of', async () => {
    await (await deepl('5f1c-77')).translate(taskOf('Hộ nghèo.', { isAmerican: true }));
    const body = JSON.parse(server.received.at(-1)?.body ?? '');
    expect(body).toMatchObject({ glossary_id: '5f1c-77', source_lang: 'VI', target_lang: 'EN-US' });
  });

  test('is not named where there is none', async () => {
    await (await deepl()).translate(taskOf('Hộ nghèo.'));
    expect(server.received.at(-1)?.body).not.toContain('glossary_id');
  });

  test('answers that were given with it are not taken for others', async () => {
    const identities = await Promise.all([deepl(), deepl('one'), deepl('two')]);
    expect(new Set(identities.map(({ identity }) => identity)).size).toBe(3);
  });
});
