import { createHash } from 'node:crypto';
import type { Finding } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { fold } from '../../text/fold.ts';
import type { ChronicleEntry } from '../chronicle.ts';
import { siteAddress } from './site-address.ts';
import type { SiteMaterial } from './site-material.ts';

/** An actor that has a page: what it is called, and its findings in the order of time. */
export interface SiteActor {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly findings: readonly { readonly finding: Finding; readonly roles: readonly string[] }[];
}

/** The material with what pages look up in it. */
export interface SiteContext extends SiteMaterial {
  readonly byId: ReadonlyMap<string, Finding>;
  /** entries by the page that they stand on: a month, a year, `undated` */
  readonly stretches: ReadonlyMap<string, readonly ChronicleEntry[]>;
  readonly actorPages: ReadonlyMap<string, SiteActor>;
}

/** The key under which an actor has its page. */
export const actorKey = ({ actor, name }: Pick<Party, 'actor' | 'name'>): string =>
  actor ??
  `n-${createHash('sha256')
    .update(fold(name) || name)
    .digest('hex')
    .slice(0, 12)}`;

/** The page of the chronicle on which an entry stands: its month, else its year, else `undated`. */
export const stretchOf = ({ date, earliest, latest }: Pick<ChronicleEntry, 'date' | 'earliest' | 'latest'>): string => {
  if (date === null || earliest === null || latest === null) return 'undated';
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  const days = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
  if (days <= 31) return earliest.slice(0, 7);
  if (earliest === '0001-01-01') return latest === '9999-12-31' ? 'undated' : latest.slice(0, 4);
  return earliest.slice(0, 4);
};

/** Where a telling’s exact words stand. */
export const findingAddress = ({ document, id }: Pick<Finding, 'document' | 'id'>): string =>
  siteAddress.finding(document, id);
