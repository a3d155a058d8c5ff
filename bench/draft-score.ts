/** A draft and what it is held against. */
export type Scored = { readonly draft: string; readonly references: readonly string[] };

/** Both on a scale of 0–100. */
export type Scores = { readonly chrf: number; readonly bleu: number };

/** Spelling that both sides are brought to: by a word in small letters, how it is spelled elsewhere. */
export type Spelling = ReadonlyMap<string, string>;

/**
 * chrF (Popović 2015; characters without spaces, n = 6, β = 2) of each draft against the better of its references, averaged; and BLEU-4
 * (Papineni et al. 2002) of them all, words and marks as tokens. Case, dashes, quotes, per cent and spelling are folded first.
 */
export function scores(all: readonly Scored[], spelling: Spelling = new Map()): Scores {
  const folded = all.map(({ draft, references }) => ({
    draft: fold(draft, spelling),
    references: references.map((reference) => fold(reference, spelling)),
  }));
  const sum = folded.reduce(
    (total, { draft, references }) => total + Math.max(...references.map((one) => chrf(draft, one))),
    0,
  );
  return { chrf: (100 * sum) / Math.max(1, all.length), bleu: 100 * bleu(folded) };
}

/** How near one draft comes to its references, for learning: its chrF, and half of a BLEU that is not 0 where no four words are theirs. */
export function nearness(draft: string, references: readonly string[], spelling: Spelling): number {
  const one = { draft: fold(draft, spelling), references: references.map((reference) => fold(reference, spelling)) };
  return 100 * Math.max(...one.references.map((reference) => chrf(one.draft, reference))) + 50 * bleu([one], 1);
}

/** A text as it is compared. */
export function fold(text: string, spelling: Spelling): string {
  return text
    .toLowerCase()
    .replace(/[–—‐‑−]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\bper ?cent\b|\s*%/g, '%')
    .replace(/\p{L}+/gu, (word) => spelling.get(word) ?? word);
}

const longestRun = 6;
const beta = 2;

function chrf(draft: string, reference: string): number {
  const [one, other] = [draft.replace(/\s/g, ''), reference.replace(/\s/g, '')];
  let [precision, recall, orders] = [0, 0, 0];
  for (let n = 1; n <= longestRun; n++) {
    const [left, right] = [runs([...one], n), runs([...other], n)];
    const [leftSize, rightSize] = [sizeOf(left), sizeOf(right)];
    if (leftSize === 0 && rightSize === 0) continue;
    const shared = sharedOf(left, right);
    precision += leftSize === 0 ? 0 : shared / leftSize;
    recall += rightSize === 0 ? 0 : shared / rightSize;
    orders += 1;
  }
  if (orders === 0) return 1;
  const [p, r] = [precision / orders, recall / orders];
  return p + r === 0 ? 0 : ((1 + beta ** 2) * p * r) / (beta ** 2 * p + r);
}

type Counts = ReadonlyMap<string, number>;

function runs(items: readonly string[], n: number): Counts {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= items.length; at++) {
    const run = items.slice(at, at + n).join('\u0001');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function sizeOf(counts: Counts): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}

function sharedOf(one: Counts, other: Counts): number {
  let shared = 0;
  for (const [run, count] of one) shared += Math.min(count, other.get(run) ?? 0);
  return shared;
}

const tokensOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** @param more what is added to the counts of each length of run, so that one that is not there does not make all 0 */
function bleu(all: readonly Scored[], more = 0): number {
  const matched = [more, more, more, more];
  const tried = [more, more, more, more];
  let [length, closest] = [0, 0];
  for (const { draft, references } of all) {
    const own = tokensOf(draft);
    const others = references.map(tokensOf);
    length += own.length;
    closest += others.map(({ length: size }) => size).reduce((best, size) => nearer(best, size, own.length));
    for (let n = 1; n <= 4; n++) {
      const counts = runs(own, n);
      const most = mostOf(others.map((other) => runs(other, n)));
      matched[n - 1] = (matched[n - 1] ?? 0) + sharedOf(counts, most);
      tried[n - 1] = (tried[n - 1] ?? 0) + sizeOf(counts);
    }
  }
  if (matched.some((count) => count === 0)) return 0;
  const mean = matched.reduce((sum, count, n) => sum + Math.log(count / (tried[n] ?? 1)), 0) / 4;
  return Math.exp(mean) * (length < closest ? Math.exp(1 - closest / length) : 1);
}

function nearer(best: number, size: number, own: number): number {
  const [one, other] = [Math.abs(best - own), Math.abs(size - own)];
  return other < one || (other === one && size < best) ? size : best;
}

function mostOf(all: readonly Counts[]): Counts {
  const most = new Map<string, number>();
  for (const counts of all) {
    for (const [run, count] of counts) most.set(run, Math.max(count, most.get(run) ?? 0));
  }
  return most;
}
