import { spawnSync } from 'node:child_process';
import { type Contestant, contestants, reduced, type Search } from './contestants.ts';
import { type Corpus, makeCorpus, readCorpus } from './corpus.ts';

/** What one contestant did. `checksum` is over which terms it found, in order. */
type Result = {
  readonly name: string;
  readonly buildMs: number;
  readonly megabytesPerSecond: number;
  readonly checksum: number;
  readonly hits: number;
};

const sizes = [2_000, 20_000, 200_000] as const;
const textBytes = 20e6;
/** Results are compared on these first documents, some 2 MB. */
const compared = 1000;
/** No more passes than this, and none after this time. Who needs longer for one is measured on the documents read so far. */
const patience = { passes: 5, milliseconds: 10_000 };
/** For each contestant and size; beyond them it “cannot build”. */
const limits = { megabytes: 4096, milliseconds: 120_000 };

/** Matching speed and building time beside the peers, on the same documents and terms. `script` is the bundle that runs. */
export function benchMatching(script: string): void {
  for (const size of sizes) {
    console.log(`\n${size.toLocaleString('en')} terms, ${textBytes / 1e6} MB of made-up text`);
    compare(contestants.map(({ name }) => measureApart(script, name, size)));
  }
  const real = process.env.SONGNGU_BENCH_TEXT;
  if (real === undefined) return;
  console.log(`\n20,000 terms, ${real}`);
  compare(contestants.map(({ name }) => measureApart(script, name, 20_000, real)));
}

/** A process for each: none inherits another's heap or compiled code, and one that runs out of memory stops alone. */
function measureApart(script: string, name: string, size: number, path?: string): Result | string {
  const heap = `--max-old-space-size=${limits.megabytes}`;
  const args = [heap, script, 'measure', name, String(size), ...(path === undefined ? [] : [path])];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: limits.milliseconds,
  });
  if (status === 0) return JSON.parse(stdout) as Result;
  const reason = /heap out of memory|Regular expression too large|Invalid string length/u.exec(stderr)?.[0];
  return `${name}: not within the limits (${reason ?? (status === null ? 'time' : stderr.slice(-200))})`;
}

/** Runs in the process of one contestant and prints its result. */
export function measure(name: string, size: number, path?: string): void {
  const contestant = contestants.find((one) => one.name === name);
  if (contestant === undefined) throw new Error(`no contestant ${name}`);
  const corpus = path === undefined ? makeCorpus(size, textBytes) : readCorpus(path, size);
  console.log(JSON.stringify(measured(contestant, corpus)));
}

function measured(contestant: Contestant, corpus: Corpus): Result {
  const terms = contestant.folds ? corpus.terms : corpus.foldedTerms;
  const documents = contestant.folds ? corpus.documents : corpus.foldedDocuments;
  const { search, buildMs } = builtIn(contestant, terms);
  const found = foundTerms(search, documents.slice(0, compared), corpus);
  return {
    name: contestant.name,
    buildMs,
    megabytesPerSecond: speed(
      search,
      documents,
      corpus.documents.map((text) => Buffer.byteLength(text)),
    ),
    checksum: found.reduce((sum, term) => (Math.imul(sum, 31) + term) | 0, 0),
    hits: found.length,
  };
}

/** The quickest of those that fit into two seconds, thirty at most: the first ones of all run code that is not compiled yet. */
function builtIn(contestant: Contestant, terms: readonly string[]): { search: Search; buildMs: number } {
  const times: number[] = [];
  let search: Search;
  do {
    const start = performance.now();
    search = contestant.build(terms);
    times.push(performance.now() - start);
  } while (times.length < 30 && times.reduce((sum, time) => sum + time, 0) < 2000);
  return { search, buildMs: Math.min(...times) };
}

/** The terms found in the compared documents, as indices. Terms are sought by their text, which is folded on both sides. */
function foundTerms(search: Search, documents: readonly string[], corpus: Corpus): number[] {
  const index = new Map(corpus.foldedTerms.map((term, i) => [term, i]));
  return documents.flatMap((text, d) => {
    const found = search.found(search.find(text));
    const folded = corpus.foldedDocuments[d] ?? '';
    return reduced(text, found).map((hit) => hit.term ?? index.get(folded.slice(hit.start, hit.end)) ?? -1);
  });
}

/** The fastest of some passes: what else the machine does only slows. Bytes are those of the text as written, for all. */
function speed(search: Search, documents: readonly string[], bytes: readonly number[]): number {
  const until = performance.now() + patience.milliseconds;
  let fastest = 0;
  for (let pass = 0; pass < patience.passes && performance.now() < until; pass++) {
    fastest = Math.max(fastest, onePass(search, documents, bytes, until));
  }
  return fastest;
}

/** In megabytes a second. */
function onePass(search: Search, documents: readonly string[], bytes: readonly number[], until: number): number {
  const start = performance.now();
  let read = 0;
  for (let d = 0; d < documents.length && performance.now() < until; d++) {
    search.find(documents[d] ?? '');
    read += bytes[d] ?? 0;
  }
  return read / 1000 / (performance.now() - start);
}

export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

function compare(results: readonly (Result | string)[]): void {
  const [ours, ...peers] = results;
  if (ours === undefined || typeof ours === 'string') throw new Error(ours);
  const finished = peers.filter((peer) => typeof peer !== 'string');
  const wrong = finished.filter((peer) => peer.checksum !== ours.checksum);
  if (wrong.length > 0) throw new Error(`other terms found: ${JSON.stringify([ours, ...wrong])}`);
  console.log(`all found the same ${ours.hits.toLocaleString('en')} terms in the first ${compared} documents`);
  for (const result of results) console.log(typeof result === 'string' ? result : line(result, ours));
  const fastest = Math.max(...finished.map((peer) => peer.megabytesPerSecond));
  // A RegExp is only read here: it is compiled when it first runs.
  const quickest = Math.min(...finished.filter(({ name }) => name !== 'one RegExp').map((peer) => peer.buildMs));
  console.log(
    `matching ${ratio(ours.megabytesPerSecond, fastest)} the fastest peer; building ${ratio(quickest, ours.buildMs)} the quickest automaton`,
  );
}

function line({ name, megabytesPerSecond, buildMs }: Result, ours: Result): string {
  const matching = `${megabytesPerSecond.toFixed(2).padStart(8)} MB/s`;
  const building = `built in ${buildMs.toFixed(0).padStart(6)} ms`;
  const beside =
    name === ours.name
      ? ''
      : `  (${ratio(ours.megabytesPerSecond, megabytesPerSecond)}, ${ratio(buildMs, ours.buildMs)})`;
  return `${name.padEnd(28)}${matching}  ${building}${beside}`;
}

function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(1)} times`;
}
