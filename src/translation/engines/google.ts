import type { EngineMaker } from './engine-maker.ts';
import { textAt } from './json-path.ts';
import { readTagged, type Tagging, writeTagged } from './tagged-text.ts';

/**
 * Google Cloud Translation, basic edition (version 2): HTML, in which `translate="no"` keeps a stretch. The key goes in a header, never in the
 * address. Glossaries are the advanced edition's (version 3), which wants a service account in place of a key, and a file in Cloud Storage.
 */
export const google: EngineMaker = ({ url, key = '', http }) => ({
  takesInstructions: false,
  atOnce: 4,
  translate: async (task, signal) => {
    const answer = await http.post(
      {
        url: `${url}/language/translate/v2`,
        headers: { 'x-goog-api-key': key },
        body: { q: writeTagged(task, tagging), source: 'vi', target: 'en', format: 'html' },
      },
      signal,
    );
    return answer.ok
      ? readTagged(textAt(answer.json, 'data', 'translations', 0, 'translatedText') ?? '', task)
      : answer;
  },
});

const tagging: Tagging = { name: 'span', attributes: ' translate="no"' };
