import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { expectedValue } from '../knowledge/expected-value.ts';
import type { DraftingModel } from '../publish/issue/model/drafting-model.ts';
import { openAiCompatibleModel } from '../publish/issue/model/openai-compatible-model.ts';
import { CliError } from './cli-error.ts';

const Config = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  model: z.string().min(1),
  key: z.string().min(1).optional(),
  seconds: z.number().positive().max(3600).default(120),
});

/**
 * The language model that a file or the environment names (CHANCERY_AI_URL, CHANCERY_AI_MODEL, CHANCERY_AI_KEY,
 * CHANCERY_AI_SECONDS; they go before the file).
 * @throws CliError when none is named, or not rightly
 */
export const configuredModel = (
  file: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): DraftingModel => {
  const named = {
    url: environment.CHANCERY_AI_URL,
    model: environment.CHANCERY_AI_MODEL,
    key: environment.CHANCERY_AI_KEY,
    seconds: environment.CHANCERY_AI_SECONDS === undefined ? undefined : Number(environment.CHANCERY_AI_SECONDS),
  };
  const given = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined && value !== ''));
  const configured = { ...(file === undefined ? {} : fromFile(file)), ...given };
  const parsed = Config.safeParse(configured);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const name = issue.path.join('.');
    const wrong = name in configured ? `${name} should be ${expectedValue(issue)}` : `${name} is missing`;
    throw new CliError(
      `No language model is configured: ${wrong}. Set CHANCERY_AI_URL and CHANCERY_AI_MODEL, or give --ai-config FILE with url and model. Without --ai the draft is made of the sources’ own sentences.`,
    );
  }
  return openAiCompatibleModel({ ...parsed.data, key: parsed.data.key ?? null });
};

const fromFile = (file: string): object => {
  if (!existsSync(file)) throw new CliError(`${file}: does not exist. Check the path.`);
  try {
    return z.looseObject({}).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new CliError(`${file} is no JSON object with url, model and key.`, 1, { cause: error });
  }
};
