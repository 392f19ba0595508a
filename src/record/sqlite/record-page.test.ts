import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { MIGRATIONS } from './migrations.ts';

const text = readFileSync(new URL('../../../docs/record.md', import.meta.url), 'utf8');

/** The part of the page under a heading of the third level that names this. */
const section = (name: string): string =>
  text.split(/^###? /m).find((part) => part.slice(0, part.indexOf('\n')).split(', ').includes(name)) ?? '';

test('docs/record.md describes every table and column of the schema', () => {
  const database = new DatabaseSync(':memory:');
  for (const { sql } of MIGRATIONS) database.exec(sql);
  const tables = database
    .prepare(
      "select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual') and name not like 'sqlite_%'",
    )
    .all() as { name: string }[];
  expect(tables.map(({ name }) => name).toSorted()).toEqual([
    'audit',
    'block_search',
    'blocks',
    'collection_members',
    'collections',
    'decisions',
    'document_descriptions',
    'document_handling',
    'document_withdrawals',
    'documents',
    'finding_actors',
    'finding_links',
    'finding_search',
    'finding_successors',
    'findings',
    'findings_by_hand',
    'issue_corrections',
    'issue_publications',
    'issue_versions',
    'job_items',
    'jobs',
    'link_decisions',
    'link_key_counts',
    'link_keys',
    'link_traits',
    'name_decisions',
    'name_resolutions',
    'originals',
    'passage_bands',
    'passage_links',
    'passage_texts',
    'passages',
    'provision_marks',
    'saved_views',
    'sessions',
    'settings',
    'sign_in_failures',
    'texts',
    'thread_decisions',
    'thread_definitions',
    'thread_judgements',
    'thread_matches',
    'tokens',
    'unlinked_documents',
    'unmatched_documents',
    'users',
    'withdrawn_names',
  ]);
  for (const { name } of tables)
    for (const column of database.prepare('select name from pragma_table_info(?)').all(name))
      expect(section(name), `${name}.${column.name}`).toContain(`\`${column.name}\``);
});
