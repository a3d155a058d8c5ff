import type { EngineMaker } from './engine-maker.ts';
import { textAt } from './json-path.ts';
import { readTagged, type Tagging, writeTagged } from './tagged-text.ts';

/**
 * DeepL, API version 2. What stands in a tag of `ignore_tags` stays as it is; `context` is read and not translated. Keys of the free plan
 * end in `:fx` and have a server of their own. A glossary has to stand there before it is used, and counts against what the account may keep:
 * it is the user's to make, once, and is named with each segment.
 */
export const deepl: EngineMaker = ({ url, key = '', glossaryId, http }) => ({
  takesInstructions: false,
  atOnce: 4,
  translate: async (task, signal) => {
    const server = url === proServer && key.endsWith(':fx') ? freeServer : url;
    const answer = await http.post(
      {
        url: `${server}/v2/translate`,
        headers: { authorization: `DeepL-Auth-Key ${key}` },
        body: {
          text: [writeTagged(task, tagging)],
          source_lang: 'VI',
          target_lang: task.isAmerican ? 'EN-US' : 'EN-GB',
          context: [task.before, task.after].filter((text) => text !== '').join('\n'),
          tag_handling: 'xml',
          ignore_tags: [tagging.name],
          split_sentences: '0',
          ...(glossaryId === undefined ? {} : { glossary_id: glossaryId }),
        },
      },
      signal,
    );
    return answer.ok ? readTagged(textAt(answer.json, 'translations', 0, 'text') ?? '', task) : answer;
  },
});

const proServer = 'https://api.deepl.com';
const freeServer = 'https://api-free.deepl.com';
const tagging: Tagging = { name: 'x', attributes: '' };
