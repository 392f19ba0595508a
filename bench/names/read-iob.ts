import type { NameType } from '../../src/language/sentence.ts';

export interface NamedSentence {
  /** the document that it stands in, '' when the file names none */
  readonly document: string;
  readonly id: string;
  readonly words: readonly string[];
  readonly names: readonly { readonly first: number; readonly last: number; readonly type: NameType }[];
}

const TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC']);

/**
 * Reads names in IOB2 columns: the form of Universal NER (number, word, label, …, tabs) or of CoNLL (word … label,
 * blanks). Labels other than PER, LOC, ORG and MISC count as outside.
 */
export function readIob(source: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let document = '';
  for (const part of source.split(/\r?\n\r?\n+/)) {
    const lines = part.split(/\r?\n/).filter(Boolean);
    document =
      lines
        .find((line) => line.startsWith('# newdoc'))
        ?.split('=')[1]
        ?.trim() ?? document;
    const id =
      lines
        .find((line) => line.startsWith('# sent_id'))
        ?.split('=')[1]
        ?.trim() ?? String(sentences.length + 1);
    const rows = lines.filter((line) => !line.startsWith('# ')).map(columns);
    if (rows.length === 0) continue;
    const names: { first: number; last: number; type: NameType }[] = [];
    rows.forEach(({ label }, at) => {
      const [position, type] = label.split('-');
      if (!type || !TYPES.has(type)) return;
      const before = names[names.length - 1];
      if (position === 'I' && before?.type === type && before.last === at - 1) before.last = at;
      else names.push({ first: at, last: at, type: type as NameType });
    });
    sentences.push({ document, id, words: rows.map(({ word }) => word), names });
  }
  return sentences;
}

function columns(line: string): { word: string; label: string } {
  const fields = line.split('\t');
  if (fields.length >= 3) return { word: fields[1]!, label: fields[2]! };
  const parts = line.split(/\s+/);
  return { word: parts[0]!, label: parts[parts.length - 1]! };
}
