import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { sameParty } from './same-party.ts';

/** Whom the words of the sentence so far were found to mean, by the index of the head of each phrase. */
export type Resolved = ReadonlyMap<number, readonly Party[]>;

/**
 * Whom `him`, `it` or `them` means as an object, where what pronouns mean at that place is nobody or the subject of its own
 * verb, which only `himself` may mean (principle B of binding theory, Chomsky 1981): the last phrase before it in the
 * sentence that fits and is not the subject (`Ostria cut ties with Norland and accused it`).
 * @param meant what a pronoun at that place means by what was told before
 * @param isPerson whether a word is somebody's name or office
 * @param timexes when the sentence says that things were: a day is nobody
 * @returns null where the pronoun is no object, and what was meant holds
 */
export const objectMeant = (
  tree: Tree,
  { index, text, deprel, head }: Token,
  meant: readonly Party[],
  resolved: Resolved,
  isPerson: (token: Token) => boolean,
  timexes: readonly Span[],
): readonly Party[] | null => {
  const fits = FITTING[text.toLowerCase()];
  if (!fits || !/^i?obj$/.test(deprel) || head < 0 || head > index) return null;
  const subject = subjectOf(tree.tokens, head);
  // `Norland’s leader called it a mistake`: it is not Norland either
  const acting = (subject === null ? [] : [subject, ...tree.children(subject, 'nmod:poss')]).flatMap(
    (one) => resolved.get(one) ?? [],
  );
  const isActing = (party: Party): boolean => acting.some((one) => sameParty(one, party));
  if (meant.length > 0 && !meant.some(isActing)) return null;
  for (let at = head - 1; at >= 0; at--) {
    const parties = resolved.get(at);
    if (!parties || at === subject || parties.some(isActing)) continue;
    const token = tree.tokens[at]!;
    const isTime = timexes.some(({ start, end }) => start <= token.start && token.end <= end);
    if (!isTime && token.upos !== 'PRON' && fits(token, isPerson(token), parties)) return parties;
  }
  return [];
};

type Fits = (token: Token, person: boolean, parties: readonly Party[]) => boolean;

const FITTING: Readonly<Record<string, Fits>> = {
  him: (_, person) => person,
  her: (_, person) => person,
  it: ({ xpos }, person, parties) => !person && parties.length === 1 && (xpos !== 'NNS' || parties[0]!.actor !== null),
  them: ({ xpos }, _, parties) => parties.length > 1 || /S$/.test(xpos),
};
