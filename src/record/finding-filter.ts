import type { EventStatus } from '../kinds/event.ts';
import type { FindingKind } from '../kinds/finding.ts';
import type { FindingState } from './effective-finding.ts';
import type { SearchTerm } from './search-query.ts';
import type { ThreadMatching } from './thread-match.ts';

/** Somebody or some place looked for: by id in the packs, or by name in any spelling. */
export interface NamedTarget {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Where a finding stands in the order of time: what comes after it is the next page. */
export interface FindingPosition {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly document: string;
  readonly start: number;
  readonly id: string;
}

/** Which findings are wanted; what is left out does not narrow. */
export interface FindingFilter {
  readonly kinds?: readonly FindingKind[] | undefined;
  /** ISO day; findings whose time may reach it or later; what goes on without an end counts as of its beginning, figures aside */
  readonly from?: string | undefined;
  /** ISO day; findings whose time may begin on it or earlier */
  readonly to?: string | undefined;
  readonly actor?: NamedTarget | undefined;
  /** only in these fields (`speaker`, `actor`, `recipient` …) */
  readonly actorRoles?: readonly string[] | undefined;
  readonly place?: NamedTarget | undefined;
  /** part of a publisher, title or origin, or the first characters of a document’s id */
  readonly source?: string | undefined;
  /** codes as in `FindingFacets.type` */
  readonly types?: readonly string[] | undefined;
  /** only events of these statuses */
  readonly statuses?: readonly EventStatus[] | undefined;
  /** open and accepted ones when left out */
  readonly states?: readonly FindingState[] | undefined;
  /** whose words, parties or place hold all of these */
  readonly words?: readonly SearchTerm[] | undefined;
  /** ids of documents, to the last character; only what stands in these */
  readonly documents?: readonly string[] | undefined;
  /** only what belongs to this thread; nothing that was rejected or merged does */
  readonly thread?: { readonly id: string; readonly matching: ThreadMatching } | undefined;
  /** only these */
  readonly ids?: readonly string[] | undefined;
  /** only what comes after it in the order of time */
  readonly after?: FindingPosition | undefined;
  /** by their place in time, undated last, when left out */
  readonly order?: 'date' | 'document' | undefined;
  readonly limit?: number | undefined;
  /** so many are left out at the beginning */
  readonly skip?: number | undefined;
}
