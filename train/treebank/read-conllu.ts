import { readFileSync } from 'node:fs';

/** A sentence of a CoNLL-U file, syntactic words only, in columns. Heads count from 0; the root's head is -1. */
export interface TreebankSentence {
  readonly id: string;
  readonly form: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

/** Reads a CoNLL-U file (Universal Dependencies v2): multiword token lines and empty nodes are left out. */
export function readConllu(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const part of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = part.split('\n').filter((line) => line !== '');
    const id = lines.find((line) => line.startsWith('# sent_id = '))?.slice(12) ?? '';
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const column = (index: number) => rows.map((row) => row[index]!);
    sentences.push({
      id,
      form: column(1),
      lemma: column(2),
      upos: column(3),
      xpos: column(4),
      feats: column(5).map((feats) => (feats === '_' ? '' : feats)),
      head: column(6).map((head) => Number(head) - 1),
      deprel: column(7),
    });
  }
  return sentences;
}
