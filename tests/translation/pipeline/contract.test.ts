import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { allChecks, checker } from '../../../src/checks/index.ts';
import { readDocument } from '../../../src/document/index.ts';
import { httpClient, openEngine } from '../../../src/translation/engines/index.ts';
import { faultsIn } from '../../../src/translation/pipeline/faults.ts';
import {
  answerFolder,
  pipeline,
  type Translated,
  type TranslatedUnit,
} from '../../../src/translation/pipeline/index.ts';
import {
  type Dialect,
  dialects,
  json,
  type Manner,
  type ModelServer,
  modelServer,
  retagged,
} from '../engines/model-server.ts';
import { clockOf, parts } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'songngu-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const key = 'sk-never-to-be-told-4242:fx';

const sentences = [
  {
    vi: 'UBND tỉnh Lạng Sơn đã chi hơn 50,2 tỷ đồng hỗ trợ 1.410 hộ nghèo.',
    en: "Lang Son Provincial People's Committee has spent more than VND 50.2 billion on supporting 1,410 poor households.",
    figure: 'VND 50.2 billion',
    wrong: 'VND 502 billion',
    name: "Lang Son Provincial People's Committee",
  },
  {
    vi: 'Ngày 15/7/2018, **Ủy ban Dân tộc** ban hành Kế hoạch số 166/KH-UBDT về công tác dân tộc.',
    en: 'On July 15, 2018, the **Committee for Ethnic Minority Affairs** issued Plan No. 166/KH-UBDT on ethnic affairs work.',
    figure: 'July 15, 2018',
    wrong: 'July 16, 2018',
    name: 'Committee for Ethnic Minority Affairs',
  },
] as const;
type Sentence = (typeof sentences)[number];

/** In the first ring each behaviour meets one of the sentences, and servers of one language speak for each other. */
const isDeep = process.env.SONGNGU_DEEP !== undefined;

const engines: readonly { readonly name: string; readonly dialect: Dialect; readonly isPrompted: boolean }[] = [
  { name: 'anthropic', dialect: dialects.anthropic, isPrompted: true },
  { name: 'openai', dialect: dialects.openai, isPrompted: true },
  ...(isDeep ? [{ name: 'ollama', dialect: dialects.openai, isPrompted: true }] : []),
  { name: 'deepl', dialect: dialects.deepl, isPrompted: false },
  { name: 'google', dialect: dialects.google, isPrompted: false },
  { name: 'azure', dialect: dialects.azure, isPrompted: false },
  { name: 'libretranslate', dialect: dialects.libretranslate, isPrompted: false },
];
type EngineCase = (typeof engines)[number];

type Run = { readonly translated: Translated; readonly server: ModelServer; readonly slept: readonly number[] };

type World = { readonly timeout?: number; readonly store?: string };

/** Translates a text with the engine at a server of this manner. */
async function run({ name, dialect }: EngineCase, vi: string, manner: Manner, world: World = {}): Promise<Run> {
  const server = await modelServer(dialect, manner);
  const slept: number[] = [];
  const http = httpClient({ clock: clockOf(slept), timeout: world.timeout ?? 20, tries: 3 });
  const opened = await openEngine(name, { url: server.url, key, model: 'a-model', http });
  if (!opened.ok) throw new Error(opened.fault.code);
  const store = world.store === undefined ? {} : { store: answerFolder(world.store) };
  const translated = await pipeline({ ...parts, engine: opened.engine, ...store }).translate(
    readDocument(vi, 'markdown'),
  );
  await server.close();
  return { translated, server, slept };
}

/** What a server says that means to be right: with the tags that came. */
const right = ({ isPrompted, dialect }: EngineCase, { en }: Pick<Sentence, 'en'>, body: string): string =>
  isPrompted ? en : retagged(dialect.textOf(body), en);

/** What the rules say of a pair by itself, whatever the pipeline made of it. */
const check = checker(parts.reader, allChecks);
const faultsOf = ({ id, vi, en }: TranslatedUnit): readonly string[] =>
  faultsIn(check.check({ pairs: [{ id, vi, en }], format: 'markdown' })).map(({ rule }) => rule);

type Told = Run & { readonly unit: TranslatedUnit; readonly sentence: Sentence };

/** A way in which a server may behave, and what must come of it. */
type Behaviour = {
  readonly name: string;
  readonly timeout?: number;
  readonly manner: (engine: EngineCase, sentence: Sentence) => Manner;
  readonly come: (told: Told, engine: EngineCase) => void;
};

const always =
  (en: (sentence: Sentence) => string): Behaviour['manner'] =>
  (_, sentence) =>
  ({ say }) =>
    say(en(sentence));

const fallsBack =
  (code: string, times: number): Behaviour['come'] =>
  ({ translated, unit, server }) => {
    expect(translated.stoppedBy?.code).toBe(code);
    expect(unit.origin).toEqual({ by: 'offline' });
    expect(server.received).toHaveLength(times);
  };

const isSetAside: Behaviour['come'] = ({ translated, unit }) => {
  expect(translated.stoppedBy).toBeUndefined();
  expect(unit.origin).toEqual({ by: 'offline' });
  expect(unit.findings.map(({ rule }) => rule)).toContain('engine-set-aside');
};

const behaviours: readonly Behaviour[] = [
  {
    name: 'behaves',
    manner:
      (engine, sentence) =>
      ({ received, say }) =>
        say(right(engine, sentence, received.body)),
    come: ({ unit, sentence, server }, { name }) => {
      expect(unit.en).toBe(sentence.en);
      expect(unit.origin).toEqual({ by: 'engine', name });
      expect(faultsIn(unit.findings)).toEqual([]);
      expect(server.received).toHaveLength(1);
    },
  },
  { name: 'stalls', timeout: 0.1, manner: () => () => undefined, come: fallsBack('engine-timeout', 3) },
  {
    name: 'stalls in the middle of its answer',
    timeout: 0.1,
    manner:
      () =>
      ({ response }) =>
        void response.writeHead(200).write('{"content": ['),
    come: fallsBack('engine-timeout', 3),
  },
  {
    name: 'cuts the connection',
    manner:
      () =>
      ({ response }) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{"conte');
        setTimeout(() => response.destroy(), 5);
      },
    come: fallsBack('engine-unreachable', 3),
  },
  {
    name: 'answers no JSON',
    manner:
      () =>
      ({ response }) =>
        void response.end('<html>Hello</html>'),
    come: isSetAside,
  },
  {
    name: 'answers JSON of another shape',
    manner:
      () =>
      ({ response }) =>
        json(response, { error: key }),
    come: isSetAside,
  },
  {
    name: 'never ends its answer',
    manner:
      () =>
      ({ response }) =>
        void response.end(`"${'a'.repeat(3_000_000)}"`),
    come: isSetAside,
  },
  {
    name: 'cuts its English off',
    manner:
      ({ dialect }, { en }) =>
      ({ response }) =>
        json(response, dialect.cut(en)),
    come: () => undefined,
  },
  {
    name: 'says 429 and when to come back',
    manner:
      (engine, sentence) =>
      ({ before, response, received, say }) =>
        before === 0 ? json(response, {}, 429, { 'retry-after': '7' }) : say(right(engine, sentence, received.body)),
    come: ({ unit, sentence, slept }) => {
      expect(unit.en).toBe(sentence.en);
      expect(slept).toEqual([7000]);
    },
  },
  {
    name: 'says 500 twice',
    manner:
      (engine, sentence) =>
      ({ before, response, received, say }) =>
        before < 2 ? json(response, {}, 500) : say(right(engine, sentence, received.body)),
    come: ({ unit, sentence, slept }) => {
      expect(unit.en).toBe(sentence.en);
      expect(slept).toEqual([750, 1500]);
    },
  },
  {
    name: 'says 500 for ever',
    manner:
      () =>
      ({ response }) =>
        json(response, {}, 500),
    come: fallsBack('engine-failing', 3),
  },
  {
    name: 'says 429 for ever',
    manner:
      () =>
      ({ response }) =>
        json(response, {}, 429),
    come: fallsBack('engine-rate-limited', 3),
  },
  {
    name: 'refuses the key and says it',
    manner:
      () =>
      ({ response }) =>
        json(response, { error: `no such key: ${key}` }, 401),
    come: fallsBack('engine-key-refused', 1),
  },
  {
    name: 'sends elsewhere',
    manner:
      () =>
      ({ response }) =>
        json(response, {}, 307, { location: 'http://192.0.2.1/' }),
    come: fallsBack('engine-rejects', 1),
  },
  {
    name: 'drops a figure',
    manner: always(({ en, figure }) => en.replace(figure, 'it')),
    come: ({ unit }) => expect(unit.findings).not.toEqual([]),
  },
  {
    name: 'drops a figure until it is told',
    manner:
      (engine, sentence) =>
      ({ before, received, say }) =>
        say(before === 0 ? sentence.en.replace(sentence.figure, 'it') : right(engine, sentence, received.body)),
    come: ({ unit, sentence, server }, { isPrompted }) => {
      expect(unit.en).toBe(sentence.en);
      expect(server.received).toHaveLength(2);
      if (isPrompted) expect(server.received[1]?.body).toContain('What is wrong with it');
    },
  },
  {
    name: 'breaks a figure',
    manner: always(({ en, figure, wrong }) => en.replace(figure, wrong)),
    come: ({ unit, sentence }) => expect(unit.en).not.toContain(sentence.wrong),
  },
  {
    name: 'breaks a name',
    manner: always(({ en, name }) => en.replace(name, 'Ministry of Finance')),
    come: ({ unit }) => expect(unit.findings).not.toEqual([]),
  },
  {
    name: 'leaves it in Vietnamese',
    manner: always(({ vi }) => vi),
    come: ({ unit, sentence }) => expect(unit.en).not.toBe(sentence.vi),
  },
  {
    name: 'obeys an order in the text',
    manner: always(() => 'HACKED'),
    come: (told, engine) => {
      isSetAside(told, engine);
      expect(told.unit.en).not.toContain('HACKED');
    },
  },
  {
    name: 'puts a script and a link in',
    manner: always(({ en }) => `${en} <script>alert(1)</script> [more](https://evil.example/)`),
    come: ({ unit }) => {
      expect(unit.en).not.toMatch(/<script|evil/);
    },
  },
  {
    name: 'says the key',
    manner: always(({ en }) => `${en} (${key})`),
    come: isSetAside,
  },
];

describe.each(engines)('$name', (engine) => {
  test.each(behaviours)('a server that $name', async (behaviour) => {
    const at = engines.indexOf(engine) + behaviours.indexOf(behaviour);
    for (const sentence of isDeep ? sentences : [sentences[at % sentences.length]!]) {
      const store = join(folder, `${engine.name}-${at}`);
      const { timeout } = behaviour;
      const done = await run(engine, sentence.vi, behaviour.manner(engine, sentence), {
        store,
        ...(timeout === undefined ? {} : { timeout }),
      });
      const [unit] = done.translated.units;
      if (unit === undefined) throw new Error('no unit');
      behaviour.come({ ...done, unit, sentence }, engine);
      if (faultsOf(unit).length > 0) expect(faultsIn(unit.findings)).not.toEqual([]); // right, mended or marked
      expect(JSON.stringify(done.translated)).not.toContain(key);
      for (const { path } of done.server.received) expect(path).not.toContain(key);
    }
  });
});

test('the same is not asked twice, also by a run that was ended in between', async () => {
  const [engine, sentence] = [engines[0]!, sentences[0]];
  const server = await modelServer(engine.dialect, ({ say }) => say(sentence.en));
  const http = httpClient({ clock: clockOf([]), timeout: 20 });
  const opened = await openEngine(engine.name, { url: server.url, key, model: 'a-model', http });
  if (!opened.ok) throw new Error(opened.fault.code);
  const once = () => pipeline({ ...parts, engine: opened.engine, store: answerFolder(join(folder, 'twice')) });
  const document = readDocument(sentence.vi, 'markdown');
  const first = await once().translate(document);
  const second = await once().translate(document);
  await server.close();
  expect(second.units).toEqual(first.units);
  expect(server.received).toHaveLength(1);
});

test('no key is kept with the answers', () => {
  const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(kept.length).toBeGreaterThan(engines.length);
  expect(kept.filter((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').includes(key))).toEqual([]);
});
