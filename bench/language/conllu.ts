/** A syntactic word of a CoNLL-U file with the place where it stands in the treebank's text. */
export interface GoldWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** index in the sentence, -1 for the root */
  readonly head: number;
  readonly deprel: string;
}

export interface GoldSentence {
  readonly id: string;
  readonly words: readonly GoldWord[];
}

/** A paragraph of a treebank: its running text, and its sentences with offsets in that text. */
export interface GoldParagraph {
  readonly document: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads CoNLL-U into paragraphs with running text, made of the forms and `SpaceAfter=No`. Paragraphs begin at `newdoc`
 * and `newpar`; a file without either is taken a sentence a paragraph only when `newpar` never occurs and
 * `sentencesAlone` is set. Empty nodes are left out. Words of a multiword token share out its text.
 * Format: https://universaldependencies.org/format.html
 */
export function readConllu(source: string): GoldParagraph[] {
  const paragraphs: GoldParagraph[] = [];
  let text = '';
  let sentences: GoldSentence[] = [];
  let words: Mutable<GoldWord>[] = [];
  let document = '';
  let id = '';
  let range: { first: number; last: number; form: string; start: number; spaceAfter: boolean } | undefined;

  const endSentence = (): void => {
    if (words.length) sentences.push({ id, words });
    words = [];
  };
  const endParagraph = (): void => {
    if (sentences.length) paragraphs.push({ document, text: text.trimEnd(), sentences });
    text = '';
    sentences = [];
  };

  let lineNumber = 0;
  for (const line of source.split(/\r?\n/)) {
    lineNumber++;
    if (line === '') {
      endSentence();
      continue;
    }
    if (line.startsWith('#')) {
      if (/^# newdoc|^# newpar(?!_)/.test(line)) endParagraph();
      if (line.startsWith('# newdoc')) document = line.split('=')[1]?.trim() ?? '';
      if (line.startsWith('# sent_id')) id = line.split('=')[1]?.trim() ?? '';
      continue;
    }
    const columns = line.split('\t');
    if (columns.length !== 10) throw new Error(`line ${lineNumber}: ${columns.length} columns where CoNLL-U has 10`);
    const [number, form, lemma, upos, xpos, feats, head, deprel, , misc] = columns as string[];
    if (number!.includes('.')) continue;
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc!);
    if (number!.includes('-')) {
      const [first, last] = number!.split('-').map(Number);
      range = { first: first!, last: last!, form: form!, start: text.length, spaceAfter };
      text += form! + (spaceAfter ? ' ' : '');
      continue;
    }
    const index = Number(number);
    let start = text.length;
    let end = start + form!.length;
    if (range && index <= range.last) {
      start = words.length && index > range.first ? words[words.length - 1]!.end : range.start;
      end = index === range.last ? range.start + range.form.length : start + form!.length;
    } else text += form! + (spaceAfter ? ' ' : '');
    words.push({
      form: form!,
      start,
      end,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      feats: feats === '_' ? '' : feats!,
      head: Number(head) - 1,
      deprel: deprel!,
    });
    if (range && index === range.last) range = undefined;
  }
  endSentence();
  endParagraph();
  return paragraphs;
}

/** The columns of a predicted sentence as CoNLL-U lines, with `SpaceAfter=No` where the text has no blank. */
export function writeSentence(
  id: string,
  text: string,
  tokens: readonly (GoldWord | (Omit<GoldWord, 'form'> & { text: string }))[],
): string {
  const first = tokens[0]!;
  const last = tokens[tokens.length - 1]!;
  const lines = [`# sent_id = ${id}`, `# text = ${text.slice(first.start, last.end).replace(/\s+/g, ' ')}`];
  tokens.forEach((token, index) => {
    const form = 'form' in token ? token.form : token.text;
    const next = tokens[index + 1];
    const misc = next && next.start === token.end ? 'SpaceAfter=No' : '_';
    lines.push(
      [
        index + 1,
        form,
        token.lemma || '_',
        token.upos,
        token.xpos,
        token.feats || '_',
        token.head + 1,
        token.deprel,
        '_',
        misc,
      ].join('\t'),
    );
  });
  return `${lines.join('\n')}\n`;
}
