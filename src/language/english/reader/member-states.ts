/** A word as the reader takes it. */
interface Written {
  readonly text: string;
}

/** The first words of names for states by what they belong to or do. */
const OF_STATES =
  /^(?:member|non-member|candidate|observer|founding|signatory|guarantor|donor|coastal|littoral|nuclear-weapon|successor)$/i;

/**
 * The words as the network shall read them: the `states` of `member states` as `countries`, since it takes them for a
 * verb else (`Several member states outside the union pay` as if members stated something).
 */
export const withMemberStates = (tokens: readonly Written[]): readonly Written[] =>
  tokens.some(isOfStates) ? tokens.map((token, at) => (isOfStates(token, at, tokens) ? COUNTRIES : token)) : tokens;

const COUNTRIES: Written = { text: 'countries' };

const isOfStates = ({ text }: Written, at: number, tokens: readonly Written[]): boolean =>
  /^states$/i.test(text) && OF_STATES.test(tokens[at - 1]?.text ?? '');
