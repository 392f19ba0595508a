import type { Draft } from '../kinds/finding.ts';

/** How a draft names another one, in `within` and `sameAs`, before there are identities; `analyse` puts ids in their place. */
export const draftReference = (draft: Pick<Draft, 'kind' | 'start' | 'end'>): string =>
  `${draft.kind}:${draft.start}-${draft.end}`;
