import type { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { tagFeatures, wordFacts } from '../../src/language/english/tagger/tag-features.ts';
import { Perceptron } from '../perceptron.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** Trains a greedy tagger of UPOS and XPOS together. */
export function trainLinearTagger(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  lexicon: Lexicon,
  epochs: number,
  seed: number,
): Perceptron {
  const code = new Map(tags.map((tag, index) => [tag, index]));
  const perceptron = new Perceptron(tags.length);
  const random = seededRandom(seed);
  const features = new Int32Array(64);
  const examples = sentences.map((sentence) => ({
    words: sentence.form.map((form) => wordFacts(form, lexicon)),
    gold: sentence.upos.map((upos, at) => code.get(`${upos}|${sentence.xpos[at]}`) ?? 0),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { words, gold } of shuffle(examples, random)) {
      let before = -1;
      let beforeThat = -1;
      for (let at = 0; at < words.length; at++) {
        const count = tagFeatures(words, at, before, beforeThat, features);
        const scores = perceptron.score(features, count);
        let best = 0;
        for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label;
        if (best !== gold[at]) {
          wrong++;
          perceptron.update(features, count, gold[at]!, best);
        } else perceptron.tick();
        beforeThat = before;
        before = best;
      }
    }
    console.log(`tags, epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return perceptron;
}
