import type { EngineMaker } from './engine-maker.ts';
import { textAt } from './json-path.ts';
import { readTagged, type Tagging, writeTagged } from './tagged-text.ts';

/** LibreTranslate, mostly a server of one's own: HTML, in which `translate="no"` keeps a stretch. A server may do without a key. */
export const libretranslate: EngineMaker = ({ url, key, http }) => ({
  takesInstructions: false,
  atOnce: 2,
  translate: async (task, signal) => {
    const answer = await http.post(
      {
        url: `${url}/translate`,
        headers: {},
        body: {
          q: writeTagged(task, tagging),
          source: 'vi',
          target: 'en',
          format: 'html',
          ...(key === undefined ? {} : { api_key: key }),
        },
      },
      signal,
    );
    return answer.ok ? readTagged(textAt(answer.json, 'translatedText') ?? '', task) : answer;
  },
});

const tagging: Tagging = { name: 'span', attributes: ' translate="no"' };
