import { Lemmatizer } from '../../src/language/english/lemmatizer/lemmatizer.ts';
import type { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** The forms whose lemma the rules get wrong, with the lemma that the treebanks give them most often. */
export function lemmaExceptions(sentences: readonly TreebankSentence[], lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  const rules = new Lemmatizer(lexicon, new Map());
  const counts = new Map<string, Map<string, number>>();
  for (const { form, lemma, upos, xpos } of sentences) {
    form.forEach((text, at) => {
      if (upos[at] === 'PUNCT' || upos[at] === 'PROPN' || xpos[at] === 'GW' || lemma[at] === '_') return;
      const key = `${text.toLowerCase()}\t${upos[at]}|${xpos[at]}`;
      const found = counts.get(key) ?? new Map<string, number>();
      counts.set(key, found);
      const value = lemma[at]!;
      found.set(value, (found.get(value) ?? 0) + 1);
    });
  }
  const lines: string[] = [];
  for (const [key, found] of counts) {
    const [lemma, count] = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const [form, tags] = key.split('\t') as [string, string];
    const [upos, xpos] = tags.split('|') as [string, string];
    const rule = rules.byRule(form, upos, xpos);
    if (rule === lemma) continue;
    // A single case is more often a slip of the pen than a word, unless the lemma is a word and the rule's is none.
    const [isWord, isRuleWord] = [lexicon.parts(lemma.toLowerCase()) !== 0, lexicon.parts(rule) !== 0];
    if (count === 1 && (!isWord || isRuleWord)) continue;
    // A verb that no dictionary has (`flead` for `fled`) is one however often it was made.
    if (upos === 'VERB' && !isWord && isRuleWord) continue;
    lines.push(`${key}\t${lemma}`);
  }
  return new TextEncoder().encode(lines.sort().join('\n')) as Uint8Array<ArrayBuffer>;
}
