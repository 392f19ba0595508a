import { z } from 'zod';
import { Finding } from '../../kinds/finding.ts';
import type { NameLens } from '../../link/names/name-lens.ts';
import { FINDING_STATES } from '../../record/effective-finding.ts';
import { findingVersion } from '../../record/finding-version.ts';
import type { RecordedDocument, RecordedFinding, RecordStore } from '../../record/record-store.ts';

import { named } from '../lens.ts';

/** What of a document is shown beside its findings. */
export const CitedSource = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  origin: z.string(),
});

/** A finding as decisions leave it, with its source. */
export const FindingView = z.object({
  finding: Finding,
  state: z.enum(FINDING_STATES),
  corrected: z.boolean().describe('an analyst’s values stand in place of some that were read'),
  into: z.string().nullable().describe('id of the finding that it was merged into'),
  earliest: z.string().nullable().describe('ISO day'),
  latest: z.string().nullable().describe('ISO day'),
  dated: z.enum(['finding', 'document']).nullable().describe('where those days come from'),
  version: z.string().describe('name it as `seen` when you decide'),
  source: CitedSource,
});

export const citedSource = (id: string, document: RecordedDocument | null | undefined) => ({
  id,
  title: document?.title ?? null,
  publisher: document?.publisher ?? null,
  published: document?.published ?? null,
  origin: document?.origin ?? '',
});

/** @param lens how its names are shown; the version is that of the finding itself */
export const findingView = (
  recorded: RecordedFinding,
  document: RecordedDocument | null | undefined,
  lens: NameLens | null = null,
) => ({
  ...named(recorded, lens),
  version: findingVersion(recorded),
  source: citedSource(recorded.finding.document, document),
});

/** What is shown of these documents, each once. */
export const citedSources = async (ids: Iterable<string>, record: Pick<RecordStore, 'document'>) =>
  Promise.all([...new Set(ids)].map(async (id) => citedSource(id, await record.document(id))));
