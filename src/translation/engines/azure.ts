import type { EngineMaker } from './engine-maker.ts';
import { textAt } from './json-path.ts';
import { readTagged, type Tagging, writeTagged } from './tagged-text.ts';

/**
 * Azure AI Translator, version 3: HTML, in which the class `notranslate` keeps a stretch, and a term has its English beside it (its dynamic
 * dictionary). A resource of one region wants it named.
 */
export const azure: EngineMaker = ({ url, key = '', region, http }) => ({
  takesInstructions: false,
  atOnce: 4,
  translate: async (task, signal) => {
    const answer = await http.post(
      {
        url: `${url}/translate?api-version=3.0&from=vi&to=en&textType=html`,
        headers: {
          'ocp-apim-subscription-key': key,
          ...(region === undefined ? {} : { 'ocp-apim-subscription-region': region }),
        },
        body: [{ Text: writeTagged(task, tagging) }],
      },
      signal,
    );
    return answer.ok ? readTagged(textAt(answer.json, 0, 'translations', 0, 'text') ?? '', task) : answer;
  },
});

const tagging: Tagging = {
  name: 'span',
  attributes: ' class="notranslate"',
  term: (vi, en) => `<mstrans:dictionary translation="${en}">${vi}</mstrans:dictionary>`,
};
