import type { Model } from '../../model-file.ts';
import { sentenceFeatures } from '../features/sentence-features.ts';
import type { Lemmatizer } from '../lemmatizer/lemmatizer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { LinearModel } from '../linear/linear-model.ts';
import type { RawToken, TagColumns, Tagger } from '../stages.ts';
import { tagFeatures, wordFacts } from './tag-features.ts';

/** Tags with their numbers, for the parser. */
export interface CodedTags extends TagColumns {
  readonly code: Int32Array;
}

export function createTagger(model: Model, lexicon: Lexicon, lemmatizer: Lemmatizer): Tagger<CodedTags> {
  const names = model.header.settings['tags'] as readonly string[];
  const pairs = names.map((name) => name.split('|') as [string, string]);
  const linear = new LinearModel(
    names.length,
    model.array('hashes', 'Int32Array'),
    model.array('counts', 'Uint8Array'),
    model.array('labels', 'Uint8Array'),
    model.array('weights', 'Int16Array'),
  );
  const scores = new Int32Array(names.length);
  const features = new Int32Array(64);
  return {
    version: `${model.header.name}@${model.header.version}`,
    tag(tokens: readonly RawToken[]): CodedTags {
      const words = tokens.map(({ text }) => wordFacts(text, lexicon));
      const code = new Int32Array(tokens.length);
      for (let at = 0; at < tokens.length; at++) {
        const count = tagFeatures(words, at, at > 0 ? code[at - 1]! : -1, at > 1 ? code[at - 2]! : -1, features);
        scores.fill(0);
        for (let index = 0; index < count; index++) linear.add(features[index]!, scores);
        let best = 0;
        for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label;
        code[at] = best;
      }
      const upos = Array.from(code, (tag) => pairs[tag]![0]);
      const xpos = Array.from(code, (tag) => pairs[tag]![1]);
      const lemma = tokens.map(({ text }, at) => lemmatizer.lemma(text, upos[at]!, xpos[at]!));
      const texts = tokens.map(({ text }) => text);
      return {
        code,
        upos,
        xpos,
        lemma,
        feats: sentenceFeatures({ texts, upos, xpos, lemma, head: texts.map(() => -1), deprel: texts.map(() => '') }),
      };
    },
  };
}
