import type { Token } from '../../language/sentence.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import type { NameCore } from './named-by.ts';
import { isCapital, singular } from './noun-phrase.ts';

/** `this Treaty`, `the present Agreement`: the text in which it stands, or the one that was named before. */
export const calledThis = (tokens: readonly Token[], head: number, codebook: AgreementCodebook): NameCore | null =>
  /^(?:this|present|said)$/i.test(tokens[head - 1]?.text ?? '') ? capitalAlone(tokens, head, codebook) : null;

/** `the Accord` after `the Brunn Accord`: the bare noun, written large, goes back to it. */
export const calledThe = (tokens: readonly Token[], head: number, codebook: AgreementCodebook): NameCore | null =>
  /^the$/i.test(tokens[head - 1]?.text ?? '') ? capitalAlone(tokens, head, codebook) : null;

/** A noun for agreements with a capital that is no part of a longer name. */
const capitalAlone = (tokens: readonly Token[], head: number, { named }: AgreementCodebook): NameCore | null => {
  const token = tokens[head]!;
  if (!isCapital(token) || !named.has(singular(token)) || /^\p{Lu}+$/u.test(token.text)) return null;
  const next = tokens[head + 1];
  if (token.deprel === 'compound' || isCapital(next) || next?.text === '-' || next?.xpos === 'POS') return null;
  return { first: head, last: head, head };
};
