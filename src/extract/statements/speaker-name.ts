import type { Party } from '../../kinds/party.ts';

const DAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)';
const TIME = new RegExp(
  ` (?:on |late |early )?(?:${DAY}|(?:earlier |later )?(?:last|this|next) (?:week|month|year|night|\\w+day))$`,
);
/** `the agency in its monthly report`: in what somebody says so. */
const IN_WHAT =
  / (?:in|at|during) (?:its|his|her|their|an?|the) (?:[\p{L}-]+ ){0,3}(?:report|statement|letter|interview|article|post|speech|briefing|conference|survey|study|communique|address)$/u;

/** `even the mayor`: how it stands out that this one speaks is none of the name. */
const FOCUS = /^(?:even|only|also|just|not only|not even) (?=(?:the|an?|\p{Lu}))/iu;

/** `the Lake Union that the deal breaks the law`: what was said is no part of who was told to say it. */
const CLAUSE = / that (?:the|an?|it|they|there|no) .*$/su;

/** The name of a speaker who is only described, without when and in what the words were said. */
export const speakerName = (party: Party): Party => {
  const article = party.name.replace(FOCUS, '').replace(/^(?:an?|the) (?=\p{L})/iu, '');
  if (party.actor !== null || party.office !== null) return { ...party, name: article };
  const name = article
    .replace(CLAUSE, '')
    .replace(/ (?:here|there)$/, '')
    .replace(TIME, '')
    .replace(IN_WHAT, '')
    .replace(TIME, '');
  return name === party.name || name === '' ? party : { ...party, name };
};
