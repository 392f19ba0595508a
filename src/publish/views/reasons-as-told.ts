import type { Finding } from '../../kinds/finding.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { reasonsInWords } from '../../link/reasons-in-words.ts';
import type { RecordStore } from '../../record/record-store.ts';

/** So much of a document on either side of a finding tells of it; UTF-16 code units. */
const AROUND = 300;

/** Puts the reasons of links between some findings into the words of their documents. */
export type ReasonsAsTold = (reasons: readonly string[], findings: readonly Finding[]) => readonly string[];

/**
 * Reads the texts of the documents in which linked findings stand.
 * @param findings all that will be asked about
 */
export const reasonsAsTold = async (
  record: RecordStore,
  findings: Iterable<Finding>,
  knowledge: Knowledge,
): Promise<ReasonsAsTold> => {
  const texts = new Map<string, string>();
  for (const { document } of findings)
    if (!texts.has(document)) texts.set(document, (await record.text(document)) ?? '');
  return (reasons, linked) =>
    reasonsInWords(
      reasons,
      [
        ...linked.flatMap(ownWords),
        ...linked.map(({ document, start, end }) =>
          (texts.get(document) ?? '').slice(Math.max(0, start - AROUND), end + AROUND),
        ),
      ],
      knowledge,
    );
};

/** The words of a finding, and the names in it by which it was compared. */
const ownWords = (finding: Finding): readonly string[] => [
  finding.quote,
  ...(finding.kind === 'figure' ? [finding.measure] : []),
  ...(finding.kind === 'event' ? [...finding.actor, ...finding.recipient].map(({ name }) => name) : []),
  ...((finding.kind === 'event' || finding.kind === 'figure') && finding.place ? [finding.place.name] : []),
];
