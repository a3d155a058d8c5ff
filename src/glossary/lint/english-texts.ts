import type { Concept } from '../../model/concept.ts';
import type { Path } from '../yaml-source.ts';

export type EnglishText = { readonly key: string; readonly path: Path; readonly text: string };

/** All English of a concept, preferred first. */
export function englishTexts(concept: Concept): readonly EnglishText[] {
  const { en, abbreviation, plural } = concept;
  return [
    ...(typeof en === 'string'
      ? single('en', en)
      : Object.entries(en).map(([form, text]) => ({ key: 'en', path: ['en', form], text }))),
    ...list('admitted', concept.admitted),
    ...list('deprecated', concept.deprecated),
    ...single('abbreviation', abbreviation),
    ...single('plural', plural),
  ];
}

function single(key: string, text: string | undefined): readonly EnglishText[] {
  return text === undefined ? [] : [{ key, path: [key], text }];
}

function list(key: string, texts: readonly string[] | undefined): readonly EnglishText[] {
  return (texts ?? []).map((text, index) => ({ key, path: [key, index], text }));
}
