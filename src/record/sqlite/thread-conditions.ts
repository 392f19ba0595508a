import { LEAST_SHARE, type ThreadMatching } from '../thread-match.ts';

/** Belongs to threads at all: what was rejected or merged into another does not. */
export const BELONGS = `f.state in ('open', 'accepted')`;

/** Whether the document of a match is about the region, by what stands in it now. */
const ABOUT_REGION = `(select count(*) filter (where n.near) >= count(*) * ${LEAST_SHARE}
  from findings g left join thread_matches n on n.finding = g.key
  where g.document = m.document and g.state in ('open', 'accepted'))`;

/** One of the columns `regional` and `other`, or of those with their reasons, of `thread_matches m`. */
const fitting = (column: 'thread' | 'reasons'): string => {
  const [regional, other] = column === 'thread' ? ['m.regional', 'm.other'] : ['m.regional_reasons', 'm.other_reasons'];
  return `case when m.near then ${regional} when m.regional is null and m.other is null then null
    when ${ABOUT_REGION} then ${regional} else ${other} end`;
};

export const MATCHED_THREAD = fitting('thread');
export const MATCHED_REASONS = fitting('reasons');

/** Over `thread_matches m`: whether it is kept for the definitions that follow as the value. */
export const IS_KEPT = `m.document not in (select document from unmatched_documents)
  and (select definitions from thread_definitions) = ?`;

/** The condition over `findings f` that they belong to a thread. */
export const inThread = ({ id, matching }: { readonly id: string; readonly matching: ThreadMatching }) => {
  const { definitions, unkept, picks } = matching;
  const picked = picks.filter(({ thread }) => thread === id);
  const decided = new Set(picked.map(({ finding }) => finding));
  const added = [
    ...picked.filter(({ action }) => action === 'add').map(({ finding }) => finding),
    ...unkept.filter(({ finding, thread }) => thread === id && !decided.has(finding)).map(({ finding }) => finding),
  ];
  return {
    sql: `(${BELONGS} and (f.id in (select value from json_each(?)) or (
      f.key in (select m.finding from thread_matches m
        where (m.regional = ? or m.other = ?) and ${MATCHED_THREAD} = ? and ${IS_KEPT})
      and f.id not in (select value from json_each(?)))))`,
    values: [JSON.stringify(added), id, id, id, definitions, JSON.stringify([...decided])],
  };
};
