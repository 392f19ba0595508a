import type { Condition } from './finding-query.ts';

const STANDS = `f.state in ('open', 'accepted') and asked.id <> ''`;

/**
 * A query for those of some spellings (a JSON list, the first value) that findings have, or had before their document was withdrawn, but none of a document that may
 * be seen.
 * @param visible which documents may be seen, over `documents d`
 */
export const hiddenNames = ({ sql }: Condition): string =>
  `with asked as (select value as id from json_each(?)),
     used as (
       select asked.id, f.document from asked join finding_actors n on n.name_key = asked.id
         join findings f on f.key = n.finding where ${STANDS}
       union select asked.id, f.document from asked join findings f on f.place_key = asked.id where ${STANDS}
       union select asked.id, w.document from asked join withdrawn_names w on w.name_key = asked.id)
   select id from used except select used.id from used join documents d on d.key = used.document where ${sql}`;
