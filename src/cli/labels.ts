import type { AnnotateOptions, BilingualLabels } from '../rendering/index.ts';
import type { Shell } from './shell.ts';

/** The words of a bilingual document. They do not follow the interface's language: the document is the same for all. */
export function bilingualLabels(shell: Shell): BilingualLabels {
  const label = (key: string): string => shell.t(`labels.${key}`, { lng: 'en' });
  return {
    vietnamese: label('vietnamese'),
    english: label('english'),
    stale: label('stale'),
    draft: label('draft'),
  };
}

/** The words of a list of terms, the same for all too. */
export function termListLabels(shell: Shell): AnnotateOptions['labels'] {
  const label = (key: string): string => shell.t(`labels.${key}`, { lng: 'en' });
  return { vietnamese: label('vietnamese'), english: label('english'), count: label('count'), places: label('places') };
}
