import type { Analysis, Mention, NamedMention, Reason, Sense } from '../model/mention.ts';
import { columnOf } from '../text/index.ts';
import type { Shell } from './shell.ts';
import { styled } from './styles.ts';

/**
 * Every acronym for which several senses were weighed, with its place, and under it each sense that was in question with what spoke for
 * it: `98%  Chủ tịch  prior 0.2 × beside “Phó ~” 30`.
 */
export function explained({ segments }: Analysis, source: string, shell: Shell): string {
  const weighed = segments
    .flatMap(({ mentions }) => acronymsIn(mentions))
    .filter((mention) => sensesOf(mention).length > 0);
  return weighed.map((mention) => paragraph(mention, source, shell)).join('');
}

/** What was weighed for a sense, as it multiplies. */
export function reasonsText(reasons: readonly Reason[], { t }: Shell): string {
  return reasons
    .map(({ kind, cue, factor }) => `${t(`explain.${kind}`)}${cue === undefined ? '' : ` “${cue}”`} ${factor}`)
    .join(' × ');
}

function acronymsIn(mentions: readonly Mention[]): NamedMention[] {
  return mentions.flatMap((mention) => [
    ...(mention.kind === 'acronym' ? [mention] : []),
    ...acronymsIn(mention.parts),
  ]);
}

type WeighedSense = Pick<Sense, 'vi' | 'confidence'> & { readonly reasons: readonly Reason[] };

function sensesOf({ vi, confidence, reasons, alternatives }: NamedMention): WeighedSense[] {
  const chosen = vi === null || reasons === undefined ? [] : [{ vi, confidence, reasons }];
  return [
    ...chosen,
    ...alternatives.flatMap((one) => (one.reasons === undefined ? [] : [{ ...one, reasons: one.reasons }])),
  ];
}

/** A sense below this was never in question. */
const leastShown = 0.005;

function paragraph(mention: NamedMention, source: string, shell: Shell): string {
  const line = source.slice(0, mention.start).split('\n').length;
  const head = `${line}:${columnOf(source, mention.start)}  ${styled(shell, 'bold', mention.text)}  ${mention.en ?? shell.t('explain.open')}`;
  const senses = sensesOf(mention).filter(({ confidence }) => confidence >= leastShown);
  const rows = senses.map(
    ({ vi, confidence, reasons }) =>
      `  ${`${Math.round(confidence * 100)}%`.padStart(4)}  ${vi}  ${styled(shell, 'dim', reasonsText(reasons, shell))}`,
  );
  return `${[head, ...rows].join('\n')}\n`;
}
