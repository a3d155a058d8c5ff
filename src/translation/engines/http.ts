import type { Clock } from './clock.ts';
import type { EngineProblem } from './engine.ts';

/** A question to a server: JSON, sent by POST. */
export type HttpRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type HttpAnswer =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly problem: EngineProblem };

export type Http = { readonly post: (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer> };

/** `timeout`: of one try, in seconds, the reading of the answer included. */
export type HttpSettings = { readonly clock: Clock; readonly timeout: number; readonly tries?: number };

/**
 * Asks servers with patience: what may pass (no connection, no answer in time, 429, 5xx) is asked again after a pause that doubles, with
 * chance in it so that many who wait do not come back at once; where the server says how long to wait, that long. Redirections are not
 * followed: they would carry the key elsewhere. Never throws.
 */
export function httpClient({ clock, timeout, tries = usualTries }: HttpSettings): Http {
  return {
    post: async (request, signal) => {
      for (let pauses = 0; ; pauses += 1) {
        const tried = await once(request, timeout, signal);
        if (tried.ok || tried.retry === undefined || pauses + 1 >= tries || signal?.aborted === true)
          return answered(tried);
        const pause = pauseBefore(pauses, tried.retry.after, clock);
        if (pause > longestPause) return answered(tried);
        await clock.sleep(pause, signal);
      }
    },
  };
}

const usualTries = 5;
const firstPause = 1000;
const longestPause = 60_000;

/** An answer that is longer is no translation of a sentence, and may never end. */
const mostBytes = 2 * 1024 * 1024;

type Tried =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly problem: EngineProblem; readonly retry?: { readonly after?: string | null } };

function answered(tried: Tried): HttpAnswer {
  return tried.ok ? tried : { ok: false, problem: tried.problem };
}

/** Milliseconds. */
function pauseBefore(pauses: number, after: string | null | undefined, clock: Clock): number {
  const doubled = Math.min(firstPause * 2 ** pauses, longestPause);
  const own = doubled / 2 + (clock.random() * doubled) / 2;
  return Math.max(own, asked(after, clock) ?? 0);
}

/** `Retry-After` is seconds or a date: RFC 9110, 10.2.3. */
function asked(after: string | null | undefined, clock: Clock): number | undefined {
  if (after === null || after === undefined) return undefined;
  const milliseconds = /^\s*\d+\s*$/.test(after) ? Number(after) * 1000 : Date.parse(after) - clock.now();
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

async function once(
  { url, headers, body }: HttpRequest,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Tried> {
  const { host } = new URL(url);
  const tooLate = AbortSignal.timeout(timeout * 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: signal === undefined ? tooLate : AbortSignal.any([tooLate, signal]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return refused(response, host);
    }
    return await read(response);
  } catch {
    // What fetch throws tells the address, and with it what a user may have put into it.
    const problem: EngineProblem = tooLate.aborted
      ? { code: 'engine-timeout', host, seconds: timeout }
      : { code: 'engine-unreachable', host };
    return { ok: false, problem, retry: {} };
  }
}

function refused({ status, headers }: Response, host: string): Tried {
  const retry = { after: headers.get('retry-after') };
  if (status === 401 || status === 403) return { ok: false, problem: { code: 'engine-key-refused', host, status } };
  if (status === 402 || status === 456) return { ok: false, problem: { code: 'engine-quota', host, status } };
  if (status === 429) return { ok: false, problem: { code: 'engine-rate-limited', host }, retry };
  if (status >= 500) return { ok: false, problem: { code: 'engine-failing', host, status }, retry };
  return { ok: false, problem: { code: 'engine-rejects', host, status } };
}

async function read(response: Response): Promise<Tried> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > mostBytes) return unreadable;
    pieces.push(piece);
  }
  try {
    return { ok: true, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))) };
  } catch {
    return unreadable;
  }
}

const unreadable: Tried = { ok: false, problem: { code: 'answer-unreadable' } };
