import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came in: all that a server could keep or tell on. */
export type Received = { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string };

/** How a server takes a request: the answer in its own shape is `said(en)`. */
export type Manner = (request: {
  readonly received: Received;
  readonly response: ServerResponse;
  /** How many came before. */
  readonly before: number;
  /** Answers with this English in the engine's own shape. */
  readonly say: (en: string) => void;
}) => void;

/** How an engine's server writes an answer, and what of a request is the text to translate. */
export type Dialect = {
  readonly answer: (en: string) => unknown;
  readonly cut: (en: string) => unknown;
  /** As the engine sent it, tags and all. */
  readonly textOf: (body: string) => string;
};

type Body = {
  readonly messages?: readonly { readonly content: string }[];
  readonly text?: readonly string[];
  readonly q?: string;
};

const parsed = (body: string) => JSON.parse(body) as Body;
const lastMessage = (body: string): string => parsed(body).messages?.at(-1)?.content ?? '';
const within = (prompt: string): string => /<vi-x\d+>\n([\s\S]*?)\n<\/vi-x\d+>/.exec(prompt)?.[1] ?? '';

/** The shapes of the vendors' own documentation. */
export const dialects: Readonly<
  Record<'anthropic' | 'openai' | 'deepl' | 'google' | 'azure' | 'libretranslate', Dialect>
> = {
  anthropic: {
    answer: (en) => ({ content: [{ type: 'text', text: `<en>${en}</en>` }], stop_reason: 'end_turn' }),
    cut: (en) => ({ content: [{ type: 'text', text: `<en>${en}` }], stop_reason: 'max_tokens' }),
    textOf: (body) => within(lastMessage(body)),
  },
  openai: {
    answer: (en) => ({
      choices: [{ message: { role: 'assistant', content: `<en>${en}</en>` }, finish_reason: 'stop' }],
    }),
    cut: (en) => ({ choices: [{ message: { role: 'assistant', content: `<en>${en}` }, finish_reason: 'length' }] }),
    textOf: (body) => within(lastMessage(body)),
  },
  deepl: {
    answer: (en) => ({ translations: [{ detected_source_language: 'VI', text: en }] }),
    cut: (en) => ({ translations: [{ detected_source_language: 'VI', text: en.slice(0, en.length / 3) }] }),
    textOf: (body) => parsed(body).text?.[0] ?? '',
  },
  google: {
    answer: (en) => ({ data: { translations: [{ translatedText: en.replaceAll("'", '&#39;') }] } }),
    cut: (en) => ({ data: { translations: [{ translatedText: en.slice(0, en.length / 3) }] } }),
    textOf: (body) => parsed(body).q ?? '',
  },
  azure: {
    answer: (en) => [{ translations: [{ text: en, to: 'en' }] }],
    cut: (en) => [{ translations: [{ text: en.slice(0, en.length / 3), to: 'en' }] }],
    textOf: (body) => (JSON.parse(body) as readonly { readonly Text: string }[])[0]?.Text ?? '',
  },
  libretranslate: {
    answer: (en) => ({ translatedText: en }),
    cut: (en) => ({ translatedText: en.slice(0, en.length / 3) }),
    textOf: (body) => parsed(body).q ?? '',
  },
};

export type ModelServer = {
  readonly url: string;
  readonly received: readonly Received[];
  readonly close: () => Promise<void>;
};

/** A server on this machine that takes every request in one manner. */
export async function modelServer(dialect: Dialect, manner: Manner): Promise<ModelServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      received.push(one);
      const say = (en: string): void => json(response, dialect.answer(en));
      manner({ received: one, response, before: received.length - 1, say });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, received, close: () => closed(server) };
}

export function json(
  response: ServerResponse,
  answer: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(answer));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}

/** English as a service that keeps tags gives it back: what stood in a tag is in its tag again, and so are marked words. */
export function retagged(sent: string, en: string): string {
  const fixed = [...sent.matchAll(/<(\w+) id="f[^>]*>([^<]*)<\/\1>/g)];
  const marks = [...sent.matchAll(/<b id="m\d+">/g)];
  const tagged = fixed.reduce((text, [tag, , words = '']) => text.replace(words, () => tag), escaped(en));
  return marks.reduce((text, [mark]) => text.replace(/\*\*(.*?)\*\*/, (_, words) => `${mark}${words}</b>`), tagged);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
