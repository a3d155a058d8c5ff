import { type Aligner, sentenceAligner } from '../../alignment/index.ts';
import { analyser } from '../../analysis/index.ts';
import type { SourceDocument } from '../../document/index.ts';
import { type Drafter, drafter } from '../../drafting/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import { lexiconFor } from '../lexicon.ts';
import type { SpeakingOptions } from '../options.ts';
import type { Shell } from '../shell.ts';
import { speakingFrom } from '../speaking.ts';
import type { BilingualContent } from './content.ts';
import { draftedUnits } from './drafted-units.ts';
import { pairedUnits } from './paired-units.ts';
import { titleOf } from './title.ts';

/** @param name stands for the title of a text that has no words */
type ContentOf = (document: SourceDocument, english: SourceDocument | undefined, name: string) => BilingualContent;

/** Makes ready for texts that belong to no article, any number of them: aligned with their English, or drafted where there is none. */
export async function textContents(shell: Shell, glossary: Glossary, options: SpeakingOptions): Promise<ContentOf> {
  const lexicon = await lexiconFor(shell);
  const reader = analyser(glossary);
  const ruling = speakingFrom(shell, reader, options);
  let aligner: Aligner | undefined;
  let drafts: Drafter | undefined;
  return (document, english, name) => {
    const title = titleOf(document) ?? name;
    if (english !== undefined) {
      aligner ??= sentenceAligner(lexicon, glossary);
      return { document, units: pairedUnits(document, english, aligner), title, ruling, mayReturn: false };
    }
    drafts ??= drafter(glossary, lexicon);
    const units = draftedUnits(document, reader.analyse(document, ruling), drafts);
    return { document, units, title, ruling, mayReturn: true };
  };
}
