import { opened, withCapital } from './opened.ts';
import type { Saying, ToldSaying } from './saying.ts';

/** Tells a saying in another way; null where that cannot be. */
export type WayOfSaying = (saying: Saying) => ToldSaying | null;

/** `X` is the speaker, `S` what is said, `HE` the speaker's pronoun; what counts as said may hold more than `S`. */
const told =
  (pattern: string, said = 'S'): WayOfSaying =>
  ({ speaker, content }) => ({
    text: opened(pattern, /\b(?:[XS]|HE)\b/g, { X: speaker.as, S: content, HE: speaker.pronoun }),
    said: [said.replace('S', content)],
  });

/** Beside something else that is said. */
const withMore =
  (way: WayOfSaying): WayOfSaying =>
  (saying) => {
    const retold = way(saying);
    return retold && { ...retold, others: 1 };
  };

const withBishop =
  (way: WayOfSaying): WayOfSaying =>
  (saying) => {
    const retold = way(saying);
    return retold && { ...retold, beside: ['bishop'] };
  };

const denied =
  (way: WayOfSaying): WayOfSaying =>
  (saying) => {
    const retold = way(saying);
    return retold && { ...retold, denied: true };
  };

const unsaid =
  (way: WayOfSaying): WayOfSaying =>
  (saying) => {
    const retold = way(saying);
    return retold && { ...retold, said: [] };
  };

/** Of a person in office; `NAME`, `OFFICE` and `STATE` stand in the pattern. */
const ofOffice =
  (pattern: string): WayOfSaying =>
  ({ speaker, content }) => {
    const { name, office, of } = speaker;
    if (name === undefined || office === undefined || of === undefined) return null;
    const words = pattern.replaceAll('NAME', name).replaceAll('OFFICE', office).replaceAll('STATE', of);
    return told(words)({ speaker, content });
  };

/** Of somebody who is one. */
const ofOne =
  (way: WayOfSaying): WayOfSaying =>
  (saying) =>
    saying.speaker.pronoun === 'they' ? null : way(saying);

/** With `X` in the middle, between a `SUBJECT` of one word or with an article and the `REST`. */
const parted =
  (pattern: string, said: readonly string[]): WayOfSaying =>
  ({ speaker, content }) => {
    const [, first, rest] =
      /^((?:(?:the|both|our|no|three) )?[\p{L}’']+) ((?:is|are|was|has|have|had|will|must|should|could|may) .+)$/u.exec(
        content,
      ) ?? [];
    if (first === undefined || rest === undefined) return null;
    const fill = (words: string) =>
      words.replace('SUBJECT', withCapital(first)).replace('REST', rest).replace('X', speaker.as);
    return { text: fill(pattern), said: said.map(fill) };
  };

/** The ways in which news, bulletins and papers report what somebody said. */
export const WAYS_OF_SAYING: Readonly<Record<string, WayOfSaying>> = {
  'without that': told('X said S.'),
  'in the present': ofOne(told('X says that S.')),
  'in the perfect': ofOne(told('X has said that S.')),
  'behind a colon': told('X said: S.'),
  'in quotation marks': told('X said, “S.”'),
  'in quotation marks behind a colon': told('X said: “S.”'),
  'in quotation marks behind that': told('X said that “S.”'),
  'said on a day': told('X said on Monday that S.'),
  'said on a day, without that': told('X said on Monday S.'),
  'on a day said': told('X on Monday said that S.'),
  'day without a preposition': told('X said Monday that S.'),
  'behind a day': told('On 3 May 2023, X said that S.'),
  'said at a briefing': told('X said at a briefing in Torstad that S.'),
  'said in a letter': told('X said in a letter to the secretary-general of the league that S.'),
  'speaking somewhere': told('Speaking in Torstad, X said that S.'),
  'speaking after it': told('X, speaking after the talks, said that S.'),
  'in a statement': told('In a statement on Monday, X said that S.'),
  'in an interview': told('In an interview with the Daily Herald, X said S.'),
  'asked about it': told('Asked about the crisis, X said that S.'),
  'told reporters': told('X told reporters that S.'),
  'told a parliament': told('X told the parliament in Kelstad on Monday that S.'),
  'with an aside between dashes': told('X – in the first remarks since the vote – said that S.'),
  'with a relative clause': ofOffice('NAME, who visited Torstad last week, said that S.'),
  'with an office behind the name': ofOffice('NAME, the OFFICE of STATE, said that S.'),
  'with an office before the name': ofOffice('The OFFICE of STATE, NAME, said that S.'),
  'with also': told('X also said that S.'),
  'with an adverb': told('X repeatedly and publicly said that S.'),
  'went on to say': told('X went on to say that S.'),
  noted: told('X noted that S.'),
  'made it clear': told('X made it clear that S.'),
  'wrote on social media': told('X wrote on social media that S.'),
  'took to social media': told('X took to social media to say that S.'),
  'used a speech': told('X used a speech in Torstad to point out that S.'),
  'issued a statement saying': told('X issued a statement saying that S.'),
  'by a participle': told('X visited the port on Monday, noting that S.'),
  'by a participle with an addressee': told('X visited the port on Monday, telling reporters that S.'),
  'by a second verb': told('X met the envoys in Torstad and told them that S.'),
  'by a third verb': told('X opened the session, thanked the guests and said that S.'),
  'after saying': told('X left the talks after saying that S.'),
  'while somebody said': told('Kelvia remained silent while X said that S.'),
  'although somebody said': told('Although X said that S, observers remained sceptical.'),
  'after somebody said': told('The dispute began after X said that S.'),
  'in a relative clause': ofOffice('NAME, who said that S, left Torstad on Monday.'),
  'with but before it': told('The rebels left the talks, but X said that S.'),
  'by two': withBishop(told('The bishop and X both said that S.')),
  'was quoted': ofOne(told('X was quoted as saying that S.')),
  'was quoted by an agency': ofOne(told('X was quoted by the news agency as saying that S.')),
  'quoted by an agency': told('The news agency quoted X as saying that S.'),
  'reported by an agency': withMore(told('The news agency reported that X had said that S.')),
  'is reported to have said': ofOne(told('X is reported to have said that S.')),
  'passive with an agent': told('It was said by X on Monday that S.'),
  'parliament was told': told('The parliament was told by X that S.'),
  cleft: ofOne(told('It was X who said that S.')),
  'clause in front': told('S, X said.'),
  'clause in front, verb first': told('S, said X.'),
  'clause in front, on a day': told('S, X said on Monday.'),
  'clause in front, in a statement': told('S, X said in a statement.'),
  'clause in front, told': told('S, X told a briefing.'),
  'clause in front, was quoted': ofOne(told('S, X was quoted as saying.')),
  'clause in front, office behind': ofOffice('S, said NAME, the OFFICE of STATE.'),
  'quotation in front': told('“S,” X said.'),
  'quotation in front, verb first': told('“S,” said X.'),
  'quotation in front, office behind': ofOffice('“S,” said NAME, the OFFICE of STATE.'),
  'quotation in front, to reporters': told('“S,” X told reporters in Torstad on Monday.'),
  'quotation in front, adding': withMore(told('“S,” X said, adding that a report would follow.')),
  'according to, in front': told('According to X, S.'),
  'according to, behind': told('S, according to X.'),
  'in the words of': told('In the words of X, “S.”'),
  'as somebody noted, in front': told('As X noted, S.'),
  'as somebody noted, behind': told('S, as X noted.'),
  'speaker in the middle': parted('SUBJECT, X said, REST.', ['SUBJECT, X said, REST']),
  'speaker in the middle, in marks': parted('“SUBJECT,” X said, “REST.”', ['SUBJECT', 'REST']),
  'in the middle, according to': parted('SUBJECT, according to X, REST.', ['SUBJECT, according to X, REST']),
  'a claim by': told('The claim by X that S drew criticism.'),
  'remarks by': told('Remarks by X that S drew criticism.'),
  'reiterated a position': told('X reiterated the position that S.'),
  'expressed confidence': told('X expressed confidence that S.'),
  'the statement said': told('X issued a statement on Monday. The statement said that S.'),
  'goes on by a pronoun': told('X arrived in Torstad on Monday. HE said that S.'),
  'goes on by a pronoun in marks': told('X arrived in Torstad on Monday. “S,” HE said.'),
  'adds by a pronoun': withMore(told('X said that a report would follow. HE added that S.')),
  'adds by a participle': withMore(told('X said that a report would follow, adding that S.')),
  'second sentence in marks': withMore(told('“A report will follow,” X said. “S.”')),
  'two sentences in marks': told('“S. A report will follow,” X said.', 'S. A report will follow'),
  'next paragraph in marks': withMore(told('“A report will follow,” X said on Monday.\n\n“S,” HE added.')),
  headline: withMore(told('X: S\n\nTORSTAD – X told reporters on Monday that a report would follow.')),
  interview: withMore(
    ofOffice(
      'Interview with NAME, OFFICE of STATE\n\nQ: What do you expect?\n\nA: S.\n\nQ: And then?\n\nA: A report will follow.',
    ),
  ),
  transcript: withMore(
    ofOffice(
      'Interview with NAME, OFFICE of STATE\n\nHERALD: What do you expect?\n\nNAME: S.\n\nHERALD: And then?\n\nNAME: A report will follow.',
    ),
  ),
  denied: denied(told('X denied that S.')),
  'denied on a day': denied(told('X on Monday denied that S.')),
  'said it was untrue': denied(told('X said it was not true that S.', 'it was not true that S')),
  'rejected the claim': denied(told('X rejected the claim that S.')),
  'rejected the claim of another': withMore(denied(told('X rejected claims by the rebels that S.'))),
  'dismissed reports': denied(told('X dismissed reports that S.')),
  'denied behind it': denied(told('S, a claim that X denied.')),
  'never said': unsaid(told('X never said that S.')),
  'did not say whether': unsaid(told('X did not say whether S.')),
  'refused to say': unsaid(told('X refused to say whether S.')),
  'neither confirmed nor denied': unsaid(told('X neither confirmed nor denied that S.')),
  'is expected to say': unsaid(ofOne(told('X is expected to say on Monday that S.'))),
  'would say if': unsaid(told('X would say that S if nobody objected.')),
};
