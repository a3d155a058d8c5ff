import { expect, test } from 'vitest';
import { findDefinitions } from '../../src/analysis/definitions/definitions.ts';

/**
 * The cases that implementations of Schwartz and Hearst's algorithm are tried on, in words of our own: letters inside of words, at
 * hyphens and slashes, small letters in acronyms, two words, a note behind the acronym, quotes; and brackets that define nothing.
 */
test.each([
  ['The smooth reticulum (SR) of these cells', 'SR', 'smooth reticulum'],
  ['binds the Wilson-Adams serum protein (WASP), and others', 'WASP', 'Wilson-Adams serum protein'],
  ['a homologue of the WASP-inhibiting polymer (WIP).', 'WIP', 'WASP-inhibiting polymer'],
  ['Ribonuclease P (RNase P) is found everywhere', 'RNase P', 'Ribonuclease P'],
  [
    'parted by sodium dodecyl sulfate-polyacrylamide gel electrophoresis (SDS-PAGE) and dried',
    'SDS-PAGE',
    'sodium dodecyl sulfate-polyacrylamide gel electrophoresis',
  ],
  [
    'with matrix-aided laser desorption/ionization (MALDI) sources',
    'MALDI',
    'matrix-aided laser desorption/ionization',
  ],
  ['Theory of mind (ToM; Miller 2011) is the ability', 'ToM', 'Theory of mind'],
  ['uses of speech-to-text (STT) include', 'STT', 'speech-to-text'],
  ['the Open Registry of Contributor iDs (ORCiD) helps', 'ORCiD', 'Open Registry of Contributor iDs'],
  ['under the Protection of Cattle Act 2004 ("PoCA 2004").', 'PoCA 2004', 'Protection of Cattle Act 2004'],
  ['named the Sea and Shore Operations Center (SSOC) in May', 'SSOC', 'Sea and Shore Operations Center'],
])('%s', (text, acronym, long) => {
  expect(findDefinitions(text).map((found) => [found.acronym, found.long])).toEqual([[acronym, long]]);
});

test.each([
  'the first Taikonaut (astronaut) in orbit', // a gloss in small letters
  'it is in our hands (and brains) to do so',
  'seen in the cortex (cortical SR) and elsewhere', // a word and an acronym
  'linear regression of actual log(RT)', // a formula: the bracket stands at its word
  'one of which (Sea Operations) closed',
])('none in: %s', (text) => {
  expect(findDefinitions(text)).toEqual([]);
});
