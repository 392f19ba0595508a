import type { Codebook } from './shapes.ts';

/** One type of event, or one mode of a type, as the codebook has it. */
export interface EventEntry {
  readonly file: string;
  readonly type: string;
  readonly mode: string | null;
  readonly reason: string;
  readonly verbs: readonly string[];
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** The entries of events of the codebook, in its order. */
export const eventEntries = ({ files }: Codebook): readonly EventEntry[] =>
  files
    .filter(({ name }) => name.startsWith('events'))
    .flatMap(({ name, content }) =>
      (Array.isArray(content) ? (content as readonly Record<string, unknown>[]) : []).flatMap((entry) =>
        typeof entry.type === 'string'
          ? [
              {
                file: name,
                type: entry.type,
                mode: typeof entry.mode === 'string' ? entry.mode : null,
                reason: typeof entry.reason === 'string' ? entry.reason : '',
                verbs: strings(entry.verbs),
                examples: strings(entry.examples),
                nearMisses: strings(entry.nearMisses),
              },
            ]
          : [],
      ),
    );

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
