import type { EventFinding } from '../kinds/event.ts';
import { edtfDays } from '../record/edtf-days.ts';
import { event, party, sampleDocument } from '../record/sample-analysis.ts';
import type { RecordedEvent } from './event-traits.ts';

export interface SampleEvent extends Partial<Omit<EventFinding, 'actor' | 'recipient'>> {
  /** names; a name in small letters is an id of the packs as well */
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
}

/** A recorded event with these words in a document of its own. For tests. */
export const sampleEvent = (source: string, quote: string, fields: SampleEvent): RecordedEvent => {
  const parties = (names: readonly string[] = []) =>
    names.map((name) => party(name, name === name.toLowerCase() ? name : null));
  const { analysis } = sampleDocument({
    text: quote,
    drafts: (located) => [
      event(located(quote), { ...fields, actor: parties(fields.actor), recipient: parties(fields.recipient) }),
    ],
  });
  const finding = { ...analysis.findings[0]!, document: source, ...(fields.id && { id: fields.id }) } as EventFinding;
  const days = edtfDays(finding.date);
  return {
    finding,
    state: 'open',
    corrected: false,
    into: null,
    earliest: days?.earliest ?? null,
    latest: days?.latest ?? null,
    dated: days ? 'finding' : null,
  };
};
