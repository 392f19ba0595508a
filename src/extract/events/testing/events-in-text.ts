import type { DocumentRecord } from '../../../kinds/document.ts';
import { readText, type TextTools } from '../../read-text.ts';
import { extractStatements } from '../../statements/extract-statements.ts';
import type { EventDraft } from '../event-draft.ts';
import { extractEvents } from '../extract-events.ts';

/** What a document of October 2024 knows of itself. */
export const OCTOBER_2024: Partial<DocumentRecord> = {
  published: '2024-10-24',
  period: { value: '2024-10', basis: 'stated', evidence: [] },
};

/** The events of a text by itself. */
export const eventsIn = (
  text: string,
  tools: TextTools,
  known: Partial<DocumentRecord> = {},
): readonly EventDraft[] => {
  const reading = readText(text, tools, known);
  return extractEvents(reading, extractStatements(reading, []));
};

/** The events of the first of three entries of a chronicle of May 2014. */
export const eventsOfEntry = (entry: string, tools: TextTools): readonly EventDraft[] => {
  const entries = [entry, 'The council of Batumi dismissed its clerk.', 'Police arrested a smuggler in Tiraspol.'];
  const text = `Chronicle of events\n\n${entries.map((one, i) => `${i + 2} May 2014\n\n${one}`).join('\n\n')}\n`;
  const start = text.indexOf(entry);
  return eventsIn(text, tools).filter((event) => event.start >= start && event.start < start + entry.length);
};

/** `TYPE: actors > recipients`, with what else a test asks for behind the type. */
export const asTold = ({ type, actor, recipient }: EventDraft, ...fields: readonly (string | null)[]): string => {
  const names = (parties: EventDraft['actor']): string => parties.map(({ name }) => name).join(', ');
  return `${[type, ...fields.map(String)].join(' ')}: ${names(actor)} > ${names(recipient)}`;
};
