import { firstRecord } from './migrations/0001-first-record.ts';
import { provisionMarks } from './migrations/0002-provision-marks.ts';
import { links } from './migrations/0003-links.ts';
import { names } from './migrations/0004-names.ts';
import { issues } from './migrations/0005-issues.ts';
import { desk } from './migrations/0006-desk.ts';
import { counts } from './migrations/0007-counts.ts';
import { status } from './migrations/0008-status.ts';
import { linkTraits } from './migrations/0009-link-traits.ts';
import { threadMatches } from './migrations/0010-thread-matches.ts';
import { documentOrder } from './migrations/0011-document-order.ts';
import { eventContext } from './migrations/0012-event-context.ts';
import { linksByKind } from './migrations/0013-links-by-kind.ts';
import { placeInTime } from './migrations/0014-place-in-time.ts';
import { vagueDatesLater } from './migrations/0015-vague-dates-later.ts';
import { documentDescriptions } from './migrations/0016-document-descriptions.ts';
import { documentWithdrawals } from './migrations/0017-document-withdrawals.ts';

/** Each takes the schema from the version before it to its own. Never edited once a record may have run it. */
export const MIGRATIONS: readonly { readonly version: number; readonly sql: string }[] = [
  { version: 1, sql: firstRecord },
  { version: 2, sql: provisionMarks },
  { version: 3, sql: links },
  { version: 4, sql: names },
  { version: 5, sql: issues },
  { version: 6, sql: desk },
  { version: 7, sql: counts },
  { version: 8, sql: status },
  { version: 9, sql: linkTraits },
  { version: 10, sql: threadMatches },
  { version: 11, sql: documentOrder },
  { version: 12, sql: eventContext },
  { version: 13, sql: linksByKind },
  { version: 14, sql: placeInTime },
  { version: 15, sql: vagueDatesLater },
  { version: 16, sql: documentDescriptions },
  { version: 17, sql: documentWithdrawals },
];

export const SCHEMA_VERSION = MIGRATIONS.at(-1)!.version;
