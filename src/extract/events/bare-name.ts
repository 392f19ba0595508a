import type { Party } from '../../kinds/party.ts';
import type { ReadSentence } from '../reading.ts';

/** `Last July, the committee`, `May 4 Members`, `the assembly on Wednesday`: where the parse takes the date into the name. */
export const withoutDate = (sentence: ReadSentence, party: Party): Party => {
  const before = sentence.timexes
    .flatMap(({ text }) => [text, withoutFirstWord(text)])
    .find((text) => text !== '' && (party.name.startsWith(`${text},`) || party.name.startsWith(`${text} `)));
  const behind = sentence.timexes
    .flatMap(({ text }) => [` on ${text}`, ` in ${text}`, ` ${text}`])
    .find((end) => party.name.endsWith(end));
  const first = before ? party.name.slice(before.length).replace(/^[\s,]+(?:the\s+)?/, '') : party.name;
  const name = behind ? first.slice(0, -behind.length) : first;
  return name === party.name || name === '' ? party : { ...party, name };
};

/** `day later` of `a day later`: a name begins without an article. */
const withoutFirstWord = (text: string): string => (/^(?:an?|the) /i.test(text) ? text.replace(/^\S+ /, '') : '');

/**
 * Of a phrase for people who are not named, what says who they are: `three unknown men in his house` without where,
 * `dead six villagers, including` without what the parse took in from beside it.
 */
export const bareName = (party: Party): Party => {
  if (party.actor !== null || party.office !== null || !/^[\p{Ll}\d]/u.test(party.name)) return party;
  const name = party.name
    .replace(/^(?:dead|mostly|only|also|where|when) /, '')
    .replace(
      /,? (?:including|who|which|that|whose|while|after|before|following|during|ahead of|amid|against|over|for the|in connection with) .*$/su,
      '',
    )
    .replace(
      /,? (?:in|at|near|outside|inside|aboard|on board|on) (?:\p{Lu}|the |a |an |his |her |their |its |\d).*$/su,
      '',
    )
    .replace(/ (?:effective|valid|due|beginning|starting) (?:as of|from|until|on|immediately)\b.*$/su, '')
    .replace(/ (?:here|there|today|yesterday)$/u, '')
    .replace(/ by (?:\p{Lu}|\p{Ll}{3}).*$/su, '')
    .replace(/ to (?:life|death|prison|jail|\d).*$/su, '')
    .replace(/, .*$/su, '');
  return name === party.name || name.length < 3 ? party : { ...party, name };
};
