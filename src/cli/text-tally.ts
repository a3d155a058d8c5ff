import { analyser } from '../analysis/index.ts';
import { readDocument } from '../document/index.ts';
import type { ReadText } from '../extraction/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { SpeakingOptions } from './options.ts';
import { progress } from './progress.ts';
import type { Shell } from './shell.ts';
import { speakingFrom } from './speaking.ts';
import { textsOf } from './texts.ts';

export type TallyOptions = SpeakingOptions & { readonly batch: boolean };

/** Reads and analyses texts one by one, and hands each over; none is kept. */
export async function forEachText(
  shell: Shell,
  glossary: Glossary,
  paths: readonly string[],
  options: TallyOptions,
  take: (text: ReadText) => void,
): Promise<void> {
  const made = analyser(glossary);
  const speaking = speakingFrom(shell, made, options);
  const working = progress(shell, shell.t('glossary.coverage.working'));
  let done = 0;
  for await (const { file, source, format } of textsOf(shell, paths, options.batch)) {
    const document = readDocument(source, format);
    take({ file, document, analysis: made.analyse(document, speaking) });
    working(++done);
  }
  working.end();
}
