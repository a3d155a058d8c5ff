import type { EngineAnswer } from './engine.ts';
import type { EngineMaker } from './engine-maker.ts';
import { textAt } from './json-path.ts';
import { readPrompted, writePrompt } from './prompt.ts';

/** OpenAI's chat completions, which Ollama, llama.cpp, vLLM and many other servers speak. `finish_reason` says whether the answer is whole. */
export const chatCompletions: EngineMaker = ({ url, key, model = '', http }) => ({
  takesInstructions: true,
  atOnce: 4,
  translate: async (task, signal): Promise<EngineAnswer> => {
    const { system, user } = writePrompt(task);
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ];
    const answer = await http.post(
      {
        url: `${url}/v1/chat/completions`,
        headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
        body: { model, messages },
      },
      signal,
    );
    return answer.ok ? read(answer.json) : answer;
  },
});

function read(json: unknown): EngineAnswer {
  const stopped = textAt(json, 'choices', 0, 'finish_reason');
  if (stopped === 'length') return { ok: false, problem: { code: 'answer-cut' } };
  if (stopped === 'content_filter') return { ok: false, problem: { code: 'answer-declined' } };
  return readPrompted(textAt(json, 'choices', 0, 'message', 'content') ?? '');
}
