import type { IssueSource } from '../../../kinds/issue.ts';
import { FUNCTION_WORDS } from '../../../language/function-words.ts';

const SMALL: ReadonlySet<string> = new Set(FUNCTION_WORDS.en);

/**
 * How prose names a source: its publisher, else its title, else its file (`Document report-7`); a title that is a sentence
 * between marks (`the document ‘What now?’`), a name printed in capitals in the usual letters.
 */
export const sourceName = (document: Pick<IssueSource, 'publisher' | 'title' | 'origin'> | undefined): string => {
  const { publisher, title } = document ?? { publisher: null, title: null };
  const name = [publisher, title].find((each) => each && !isPath(each));
  if (name) return name !== title || !isSentence(title) ? usualLetters(name) : `the document ‘${inMarks(title)}’`;
  const file = document?.origin
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.\w{1,5}$/, '');
  return file ? `Document ${file}` : 'a source';
};

/** `Where do the talks stand? What we know.` is no name that reports. */
const isSentence = (title: string): boolean => /[.?!](?:\s+\p{Lu}|\s*$)/u.test(title);

/** A title between quotation marks of its own. */
const inMarks = (title: string): string => usualLetters(title).replace(/[“”"]/g, '').replace(/\.$/, '');

const isPath = (text: string): boolean => /^[.\w-]*[\\/].*\.\w{2,5}$/.test(text);

/** Initials that a title in capitals keeps: those of bodies, states and offices that news is full of. */
const INITIALS =
  /^(?:UN|US|USA|EU|EC|EEC|UK|UAE|USSR|DRC|IMF|WHO|WTO|GATT|OECD|OPEC|NATO|OSCE|ASEAN|IAEA|ICC|ICJ|ILO|ICRC|UNHCR|UNESCO|UNICEF|CIS|CSTO|CIA|FBI|EPA|FAO|GDP|GNP|ICO|IDF|PLO|IRA|OAU|OIC|AU|AP|AFP|DPA|ITAR|TASS|AI|TV|PM|MP|MPS|VAT|CEO|USDA|UAW|SEC|ISIS|OCHA|USAID|II|III|IV|VI|VII|VIII|IX)$/;

/** A name printed in capitals in the usual letters, without vowels it is read as initials (`BBC`); any other as it is. */
export const usualLetters = (name: string): string =>
  name.length > 12 && name === name.toUpperCase()
    ? name.replace(/\p{L}+(?:['’]\p{L}+)?/gu, (word, at: number) =>
        at > 0 && SMALL.has(word.toLowerCase()) && !UP_AND_DOWN.test(word)
          ? word.toLowerCase()
          : INITIALS.test(word) || (word.length > 1 && !/[AEIOUY]|[^A-Z]/.test(word))
            ? word
            : word[0]! + word.slice(1).toLowerCase(),
      )
    : name;

/** Function words that stand as adverbs in headlines. */
const UP_AND_DOWN = /^(?:UP|DOWN|OUT|OFF|OVER|NO|NOT)$/;
