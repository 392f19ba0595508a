import type { EventFinding } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import { oneLine } from '../../text/one-line.ts';
import { daysOf } from './event-days.ts';
import { eventTable } from './event-table.ts';
import { codeOf, interchange } from './interchange.ts';

/**
 * Dyads with CAMEO codes: a row for each who acts and each upon whom; of a joint act a row in both directions. Events that
 * CAMEO has no code for, denied ones, which it cannot tell from real ones, and accidents are left out.
 */
export const cameoExport = eventTable(
  [
    { name: 'id', what: 'id of the finding; several rows may share it' },
    { name: 'date', what: 'first day; empty when the event has no date of its own' },
    { name: 'source', what: 'who acts: id in the packs, no CAMEO actor code; empty for a name that no pack knows' },
    { name: 'source_name', what: 'who acts, by name' },
    { name: 'target', what: 'upon whom: id in the packs' },
    { name: 'target_name', what: 'upon whom, by name' },
    { name: 'code', what: 'CAMEO event code, three or four digits, by packs/codebook/interchange.yaml' },
    { name: 'root', what: 'its first two digits' },
    {
      name: 'quad',
      what: '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the root',
    },
    { name: 'status', what: 'happened, ongoing, planned or alleged: CAMEO itself has no such field' },
    { name: 'date_edtf', what: 'the date as precise as its source' },
    { name: 'document', what: 'sha256 of the document' },
    { name: 'publisher', what: 'who published it' },
    { name: 'text', what: 'the exact words in one line' },
    { name: 'note', what: 'what was lost in this row' },
  ],
  ({ event, document }, { documents, knowledge }) => {
    const leftOut = event.status === 'denied' || document.mishaps.has(event.id);
    const entry = leftOut ? null : codeOf(interchange(knowledge()).cameo, event, knowledge());
    if (entry === null) return [];
    const root = entry.code.slice(0, 2);
    return pairsOf(event).map(([source, target]) => ({
      id: event.id,
      date: daysOf(event)?.from,
      source: source?.actor,
      source_name: source?.name,
      target: target?.actor,
      target_name: target?.name,
      code: entry.code,
      root,
      quad: quadOf(Number(root)),
      status: event.status,
      date_edtf: event.date,
      document: event.document,
      publisher: documents.get(event.document)?.publisher,
      text: oneLine(event.quote),
      note:
        [entry.note, event.status === 'alleged' && 'alleged: CAMEO would hold it as real'].filter(Boolean).join('; ') ||
        null,
    }));
  },
);

type Pair = readonly [Party | null, Party | null];

const pairsOf = ({ actor, recipient }: EventFinding): readonly Pair[] => {
  if (recipient.length === 0 && actor.length > 1)
    return actor.flatMap((a) => actor.filter((b) => b !== a).map((b): Pair => [a, b]));
  const sources = actor.length > 0 ? actor : [null];
  const targets = recipient.length > 0 ? recipient : [null];
  return sources.flatMap((a) => targets.map((b): Pair => [a, b]));
};

/** CAMEO’s roots by quadrant: 01–05, 06–08, 09–13, 14–20. */
const quadOf = (root: number): number => (root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4);
