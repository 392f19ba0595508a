import { fold } from '../text/fold.ts';
import { dateAtStart, edtfOf } from './date-expression.ts';

/** What the address of a page tells of it. */
export interface AddressFacts {
  /** the site, as its host is written: `harbour-times.example` */
  readonly site: string | null;
  /** the day in its path (`/2024/03/05/`, `/2024-03/05/`), as EDTF */
  readonly published: string | null;
}

const NOTHING: AddressFacts = { site: null, published: null };
const IN_ARCHIVE = /^\/web\/\d+\w*\/(https?:\/\/.+)$/i;
const DAY_IN_PATH = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=\/|-|$)/;

/** Reads an address; a page kept by a web archive has the address under which it was found. */
export const addressFacts = (address: string | null): AddressFacts => {
  if (address === null || !URL.canParse(address)) return NOTHING;
  const { hostname, pathname } = new URL(address);
  const kept = IN_ARCHIVE.exec(pathname);
  if (kept) return addressFacts(kept[1]!);
  const day = DAY_IN_PATH.exec(pathname);
  const date = day && dateAtStart(day.slice(1).join('-'));
  const site = hostname.replace(/^(?:www\d?|m|amp)\./, '');
  return {
    site: /\.\p{L}{2,}$/u.test(site) ? site : null,
    published: date ? edtfOf(date, null) : null,
  };
};

/** A title without the name of its site, and that name as the title writes it. */
export interface SiteTitle {
  readonly title: string;
  readonly site: string | null;
}

const BETWEEN = /(?<!\s)\s+(?:[|–—-]|::)\s+/g;
const LONGEST_NAME = 40;

/** `Talks resume – Harbour Times` on harbourtimes.example: what follows the last bar or dash and is spelt as the host is. */
export const siteInTitle = (title: string, site: string): SiteTitle => {
  const mark = [...title.matchAll(BETWEEN)].at(-1);
  const name = mark
    ? title
        .slice(mark.index + mark[0].length)
        .replace(/^[#@]/, '')
        .trimEnd()
    : '';
  if (!mark || name === '' || name.length > LONGEST_NAME || !isSpeltAs(name, site)) return { title, site: null };
  return { title: title.slice(0, mark.index).trim(), site: name };
};

/** The shortest part of a host that names anybody: `bbc`, not `co`. */
const LEAST_LETTERS = 3;

const isSpeltAs = (name: string, site: string): boolean => {
  const letters = fold(name).replace(/^the |\W/g, '');
  return site
    .split('.')
    .slice(0, -1)
    .map((part) => part.replace(/^the(?=\w)|-/g, ''))
    .some(
      (part) =>
        part.length >= LEAST_LETTERS &&
        letters.length >= LEAST_LETTERS &&
        (part.endsWith(letters) || letters.startsWith(part)),
    );
};
