import type { DocumentRecord } from '../../../kinds/document.ts';
import type { TextTools } from '../../read-text.ts';
import { eventsIn, OCTOBER_2024 } from './events-in-text.ts';

/** Dates of the events of a text or of an entry, in order, as these tools read them. */
export const datesOfEvents = (tools: TextTools) => {
  /** @param known a text of October 2024 about that month, unless something else is known of it */
  const datesOf = (text: string, known: Partial<DocumentRecord> = OCTOBER_2024): readonly (string | null)[] =>
    eventsIn(text, tools, known).map(({ date }) => date);
  /** The same of the first of two entries of a chronicle. */
  const datesOfEntry = (entry: string): readonly (string | null)[] =>
    datesOf(`Chronicle of events\n\n8 October 2024\n\n${entry}\n\n9 October 2024\n\nIt rained.\n`);
  return { datesOf, datesOfEntry };
};
