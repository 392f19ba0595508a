import { createHash } from 'node:crypto';
import type { Draft } from './finding.ts';

/**
 * What tells two findings of one kind on the same words apart. Only codes and numbers: a name that a newer engine
 * resolves better must not change the identity, or the analyst's decisions would be lost.
 */
const discriminator = (draft: Draft): string => {
  switch (draft.kind) {
    case 'event':
      return draft.type;
    case 'statement':
      return draft.direct ? 'direct' : 'indirect';
    case 'figure':
      return [draft.value, draft.min, draft.max].join('/');
    case 'agreement':
    case 'commitment':
      return draft.provision ?? '';
    case 'provision':
      return draft.number;
    case 'compliance':
      return [draft.verdict, draft.provision].join('/');
    case 'case':
      return draft.stage;
    case 'vote':
      return draft.result;
    case 'post':
      return draft.change;
  }
};

/**
 * The identity of a finding: the first 80 bits, in hexadecimal, of the sha256 over its document, kind, span and what it
 * says. The same on every reading. `repetition` counts findings before it in the document that agree in all of these.
 */
export const findingId = (document: string, draft: Draft, repetition = 0): string =>
  createHash('sha256')
    .update(JSON.stringify([document, draft.kind, draft.start, draft.end, discriminator(draft), repetition]))
    .digest('hex')
    .slice(0, 20);

/** The identities of all drafts of one document, in their order; no two are the same. */
export const findingIds = (document: string, drafts: readonly Draft[]): readonly string[] => {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const first = findingId(document, draft);
    const repetition = seen.get(first) ?? 0;
    seen.set(first, repetition + 1);
    return repetition === 0 ? first : findingId(document, draft, repetition);
  });
};
