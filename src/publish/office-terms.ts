import type { EdtfDate } from '../kinds/edtf-date.ts';
import type { Finding } from '../kinds/finding.ts';
import type { PostFinding } from '../kinds/post.ts';
import { fold } from '../text/fold.ts';
import { compareDates } from './compare-dates.ts';

/** An office as the record’s posts tell of it; either end is open where no post tells it. */
export interface ToldOffice {
  readonly office: string;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
  /** the posts that it rests on: the one that began it, the one that ended it, or both */
  readonly posts: readonly PostFinding[];
}

export interface PersonOffices {
  readonly person: string;
  /** id of the actor in the packs, null for a person that no pack knows */
  readonly actor: string | null;
  /** in the order of time, undated ones last */
  readonly offices: readonly ToldOffice[];
}

const ENDS: ReadonlySet<PostFinding['change']> = new Set(['dismissed', 'resigned']);

/** Who took up and left which office when, by the posts of the record. Persons in the order of their first telling. */
export const officeTerms = (findings: readonly Finding[]): readonly PersonOffices[] => {
  const persons = new Map<string, { person: string; actor: string | null; posts: PostFinding[] }>();
  for (const finding of findings) {
    if (finding.kind !== 'post') continue;
    const key = finding.person.actor ?? fold(finding.person.name);
    const known = persons.get(key);
    if (known) known.posts.push(finding);
    else persons.set(key, { person: finding.person.name, actor: finding.person.actor, posts: [finding] });
  }
  return [...persons.values()].map(({ person, actor, posts }) => ({ person, actor, offices: termsOf(posts) }));
};

const termsOf = (posts: readonly PostFinding[]): readonly ToldOffice[] => {
  const terms: ToldOffice[] = [];
  for (const post of posts.toSorted((a, b) => compareDates(a.date, b.date))) {
    const open = terms.findLastIndex((term) => term.to === null && sameOffice(term.office, post.office));
    const term = terms[open];
    if (ENDS.has(post.change)) {
      if (term) terms[open] = { ...term, to: post.date, posts: [...term.posts, post] };
      else terms.push({ office: post.office, from: null, to: post.date, posts: [post] });
    } else if (term && term.from === post.date) terms[open] = { ...term, posts: [...term.posts, post] };
    else terms.push({ office: post.office, from: post.date, to: null, posts: [post] });
  }
  return terms;
};

/** One holds all the words of the other: `ambassador` and `Azerbaijan’s ambassador to Russia` may be one office. */
const sameOffice = (a: string, b: string): boolean => {
  const [fewer, more] = [fold(a).split(' '), fold(b).split(' ')].toSorted((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return fewer.every((word) => more.includes(word));
};
