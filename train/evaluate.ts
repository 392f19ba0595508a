import { readFileSync } from 'node:fs';
import { Lemmatizer } from '../src/language/english/lemmatizer/lemmatizer.ts';
import { Lexicon } from '../src/language/english/lexicon/lexicon.ts';
import { createParser } from '../src/language/english/parser/linear-parser.ts';
import { createTagger } from '../src/language/english/tagger/linear-tagger.ts';
import { readModel } from '../src/language/model-file.ts';
import { MODELS, treebank } from './data.ts';

const load = async (name: string) => readModel(readFileSync(`${MODELS}/${name}.bin`), name, 1);
let t = performance.now();
const lexicon = Lexicon.fromModel(await load('english-lexicon'));
const lemmatizer = Lemmatizer.fromModel(await load('english-lemmas'), lexicon);
const tagger = createTagger(await load('english-tags'), lexicon, lemmatizer);
const parser = createParser(await load('english-parser'));
console.log(`loaded in ${(performance.now() - t).toFixed(0)} ms`);
const general = (label: string) => label.split(':')[0];
for (const name of ['ewt-dev', 'gum-dev', 'pud']) {
  const sentences = treebank(name);
  let words = 0,
    upos = 0,
    xpos = 0,
    both = 0,
    lemma = 0,
    uas = 0,
    las = 0,
    full = 0;
  const wrong = new Map<string, number>();
  t = performance.now();
  const output = sentences.map((s) => {
    const raw = s.form.map((text) => ({ text, start: 0, end: 0 }));
    const tags = tagger.tag(raw);
    return { tags, parse: parser.parse(raw, tags) };
  });
  const seconds = (performance.now() - t) / 1000;
  sentences.forEach((s, i) => {
    const { tags, parse } = output[i]!;
    s.form.forEach((form, at) => {
      words++;
      const u = tags.upos[at] === s.upos[at];
      const x = tags.xpos[at] === s.xpos[at];
      if (u) upos++;
      else {
        const k = `${s.upos[at]}>${tags.upos[at]}`;
        wrong.set(k, (wrong.get(k) ?? 0) + 1);
      }
      if (x) xpos++;
      if (u && x) both++;
      if (tags.lemma[at] === s.lemma[at] || s.lemma[at] === '_') lemma++;
      else if (process.argv.includes('--lemmas') && u)
        console.log('lemma', form, s.upos[at], s.xpos[at], s.lemma[at], tags.lemma[at]);
      if (parse.head[at] === s.head[at]) {
        uas++;
        if (general(parse.deprel[at]!) === general(s.deprel[at]!)) las++;
        if (parse.deprel[at] === s.deprel[at]) full++;
      }
    });
  });
  const p = (n: number) => ((n / words) * 100).toFixed(2);
  console.log(
    `${name}: UPOS ${p(upos)} XPOS ${p(xpos)} both ${p(both)} lemma ${p(lemma)} UAS ${p(uas)} LAS ${p(las)} (with subtypes ${p(full)}) ${Math.round(words / seconds)} tokens/s`,
  );
  if (process.argv.includes('--errors'))
    console.log(
      [...wrong]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 25)
        .map(([k, n]) => `${k} ${n}`)
        .join(', '),
    );
}
