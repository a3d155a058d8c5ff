import type { EngineAnswer } from './engine.ts';
import type { EngineMaker } from './engine-maker.ts';
import { textAt } from './json-path.ts';
import { readPrompted, writePrompt } from './prompt.ts';

/** Anthropic's Messages API: one message, one answer. `stop_reason` says whether the answer is whole. */
export const anthropic: EngineMaker = ({ url, key = '', model = '', http }) => ({
  takesInstructions: true,
  atOnce: 4,
  translate: async (task, signal): Promise<EngineAnswer> => {
    const { system, user } = writePrompt(task);
    const answer = await http.post(
      {
        url: `${url}/v1/messages`,
        headers: { 'x-api-key': key, 'anthropic-version': '2023-06-01' },
        body: { model, max_tokens: longestAnswer, system, messages: [{ role: 'user', content: user }] },
      },
      signal,
    );
    return answer.ok ? read(answer.json) : answer;
  },
});

/** In tokens: a sentence of a decree may be a page long. */
const longestAnswer = 4096;

function read(json: unknown): EngineAnswer {
  const stopped = textAt(json, 'stop_reason');
  if (stopped === 'max_tokens') return { ok: false, problem: { code: 'answer-cut' } };
  if (stopped === 'refusal') return { ok: false, problem: { code: 'answer-declined' } };
  return readPrompted(textAt(json, 'content', 0, 'text') ?? '');
}
