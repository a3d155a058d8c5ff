import { escapeMarkup } from '../../page/index.ts';
import type { InlineRun, Look } from './inline-runs.ts';

/** A stretch of the text to be put into an element: `tag` opens it, `name` is what it closes with. */
export type Wrapping = { readonly start: number; readonly end: number; readonly name: string; readonly tag: string };

/**
 * Runs as HTML, with elements around stretches of the text: the outer kinds first, those of one kind not overlapping. An element that
 * another one cuts is opened again behind it, so that all are nested.
 */
export function inlineHtml(runs: readonly InlineRun[], wrappings: readonly (readonly Wrapping[])[] = []): string {
  const cuts = wrappings.flat().flatMap(({ start, end }) => [start, end]);
  const pieces = runs.flatMap((run) => cutAt(run, cuts));
  return nested(pieces, [...wrappings.map(inside), linkOf, ...lookOrder.map(lookIn)]);
}

/** The element a piece stands in, of one kind; pieces in a row that give the same are in one. */
type ElementOf = (run: InlineRun) => { readonly name: string; readonly tag: string } | undefined;

function nested(runs: readonly InlineRun[], [kind, ...inner]: readonly ElementOf[]): string {
  if (kind === undefined) return runs.map(textOf).join('');
  let html = '';
  for (let from = 0; from < runs.length; ) {
    const first = runs[from];
    const element = first && kind(first);
    let to = from + 1;
    for (let next = runs[to]; next && kind(next)?.tag === element?.tag; next = runs[to]) to += 1;
    const within = nested(runs.slice(from, to), inner);
    html += element === undefined ? within : `${element.tag}${within}</${element.name}>`;
    from = to;
  }
  return html;
}

function inside(wrappings: readonly Wrapping[]): ElementOf {
  return ({ start, end }) => wrappings.find((each) => each.start <= start && end <= each.end);
}

/** Only what leads to a page or to somebody's mail; anything else is words. */
function linkOf({ link }: InlineRun): ReturnType<ElementOf> {
  if (link === undefined || !/^(?:https?:\/\/|mailto:)/i.test(link)) return undefined;
  return { name: 'a', tag: `<a href="${escapeMarkup(link)}" rel="noopener noreferrer">` };
}

const elements: Readonly<Record<Look, string>> = {
  strong: 'strong',
  emphasis: 'em',
  strike: 'del',
  sub: 'sub',
  sup: 'sup',
};
const lookOrder: readonly Look[] = ['strong', 'emphasis', 'strike', 'sub', 'sup'];

function lookIn(look: Look): ElementOf {
  const name = elements[look];
  return ({ looks }) => (looks.has(look) ? { name, tag: `<${name}>` } : undefined);
}

function textOf({ is, text }: InlineRun): string {
  switch (is) {
    case 'words':
      return escapeMarkup(text);
    case 'code':
      return `<code>${escapeMarkup(text)}</code>`;
    case 'break':
      return '<br>';
    case 'verbatim':
      return text.startsWith('<!--') ? '' : `<span class="markup">${escapeMarkup(text)}</span>`;
  }
}

/** A run that is spelt otherwise than it reads is not cut. */
function cutAt(run: InlineRun, cuts: readonly number[]): readonly InlineRun[] {
  const { is, text, start, end } = run;
  if (is !== 'words' || end - start !== text.length) return [run];
  const inside = [...new Set(cuts)].filter((at) => at > start && at < end).sort((a, b) => a - b);
  const edges = [start, ...inside, end];
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? start;
    return { ...run, text: text.slice(from - start, to - start), start: from, end: to };
  });
}
