import type { ReadingResources } from '../analyse.ts';
import { version } from './version.ts';

/** Name and version of all that takes part in a reading. Another engine may read another thing out of the same bytes. */
export const engineVersion = ({ knowledge, engineFor }: ReadingResources): string =>
  [
    `chancery@${version}`,
    engineFor('en')?.version ?? 'no language',
    ...knowledge.packs.map((pack) => `${pack.name}@${pack.version}`),
  ].join(' ');
