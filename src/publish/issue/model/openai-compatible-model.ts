import type { DraftingModel } from './drafting-model.ts';

/** Where a model is, and how long it is waited for. */
export interface ModelAddress {
  /** of an OpenAI-compatible API, up to and with its version: http://127.0.0.1:8080/v1 */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  readonly seconds: number;
}

/** A model behind any OpenAI-compatible address. The libraries are loaded when it is first asked. */
export const openAiCompatibleModel = ({ url, model, key, seconds }: ModelAddress): DraftingModel => ({
  name: model,
  answer: async ({ system, prompt }) => {
    const [{ generateText }, { createOpenAICompatible }] = await Promise.all([
      import('ai'),
      import('@ai-sdk/openai-compatible'),
    ]);
    const provider = createOpenAICompatible({ name: 'drafting', baseURL: url, ...(key !== null && { apiKey: key }) });
    const signal = AbortSignal.timeout(seconds * 1000);
    try {
      const { text } = await generateText({
        model: provider(model),
        system,
        prompt,
        temperature: 0,
        maxRetries: 1,
        abortSignal: signal,
      });
      return text;
    } catch (error) {
      if (signal.aborted) throw new Error(`no answer within ${seconds} seconds`, { cause: error });
      throw new Error(error instanceof Error ? error.message.split('\n')[0]! : 'no answer', { cause: error });
    }
  },
});
