import type { EventFinding } from '../kinds/event.ts';
import type { RecordedFinding } from './record-store.ts';

/** What findings of all kinds are listed, grouped and put in order by; the rest of one is read where it is shown. */
export interface FindingHead
  extends Pick<EventFinding, 'id' | 'document' | 'start' | 'end' | 'quote' | 'group'>,
    Pick<RecordedFinding, 'earliest' | 'latest' | 'dated'> {
  /** as in `FindingFacets`: the kind’s own code, and its own date (EDTF) */
  readonly type: string | null;
  readonly date: string | null;
}
