import { createHash } from 'node:crypto';

/**
 * Where things stand on a site. Addresses are permanent: they are made from ids, never from an order or a count, and hold
 * nothing but small letters, digits, hyphens and a dot, so that they are the same on every disk and server.
 */
export const siteAddress = {
  home: 'index.html',
  issues: 'issues/index.html',
  issue: (name: string) => `issues/${segment(name)}/index.html`,
  edition: (name: string, edition: number) => `issues/${segment(name)}/edition-${edition}.html`,
  chronicle: 'chronicle/index.html',
  /** @param stretch `2024-10`, `2024` or `undated` */
  chronicleOf: (stretch: string) => `chronicle/${segment(stretch)}.html`,
  dossiers: 'dossiers/index.html',
  dossier: (thread: string) => `dossiers/${segment(thread)}.html`,
  ledger: 'ledger/index.html',
  agreement: (id: string) => `ledger/${segment(id)}.html`,
  claims: 'claims/index.html',
  actors: 'actors/index.html',
  actor: (key: string) => `actors/${segment(key)}.html`,
  figures: 'figures/index.html',
  documents: 'documents/index.html',
  document: (id: string) => `documents/${segment(id.slice(0, 16))}.html`,
  finding: (document: string, id: string) => `documents/${segment(document.slice(0, 16))}.html#f-${segment(id)}`,
  search: 'search.html',
  about: 'about.html',
} as const;

/** One part of a path. What is no plain id becomes a hash of itself; names that some disks reserve do too. */
const segment = (id: string): string =>
  /^[a-z0-9][a-z0-9-]{0,79}$/.test(id) && !/^(?:con|prn|aux|nul|com\d|lpt\d|index)$/.test(id)
    ? id
    : `x-${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;

/** The way from a page of the site to another place on it: `../actors/x.html#y`. */
export const linkFrom = (page: string, to: string): string => '../'.repeat(page.split('/').length - 1) + to;
