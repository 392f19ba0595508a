import { Lemmatizer } from '../../src/language/english/lemmatizer/lemmatizer.ts';
import type { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** The forms whose lemma the rules get wrong, with the lemma that the treebanks give them most often. */
export function lemmaExceptions(sentences: readonly TreebankSentence[], lexicon: Lexicon): Uint8Array {
  const rules = new Lemmatizer(lexicon, new Map());
  const counts = new Map<string, Map<string, number>>();
  for (const { form, lemma, upos, xpos } of sentences) {
    form.forEach((text, at) => {
      if (upos[at] === 'PUNCT' || xpos[at] === 'GW' || lemma[at] === '_') return;
      const key = `${text.toLowerCase()}\t${upos[at]}|${xpos[at]}`;
      const found = counts.get(key) ?? new Map<string, number>();
      counts.set(key, found);
      // A name keeps its capitals, so its lemma is learned only where it differs from the form.
      const value = upos[at] === 'PROPN' && lemma[at] === rules.byRule(text, upos[at]!, xpos[at]!) ? '' : lemma[at]!;
      found.set(value, (found.get(value) ?? 0) + 1);
    });
  }
  const lines: string[] = [];
  for (const [key, found] of counts) {
    const [lemma, count] = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const [form, tags] = key.split('\t') as [string, string];
    const [upos, xpos] = tags.split('|') as [string, string];
    if (lemma === '' || (upos === 'PROPN' && count < 2)) continue;
    if (rules.byRule(form, upos, xpos) !== lemma) lines.push(`${key}\t${lemma}`);
  }
  return new TextEncoder().encode(lines.sort().join('\n'));
}
