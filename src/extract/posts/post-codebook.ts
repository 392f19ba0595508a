import { z } from 'zod';
import { codebookReader } from '../codebook.ts';

const words = z.array(z.string());
const Change = z.enum(['appointed', 'elected', 'accredited', 'dismissed', 'resigned']);
export type PostChange = z.infer<typeof Change>;
const changes = z.record(z.string(), Change.nullable());
const PostsFile = z.object({
  verbs: changes,
  leaving: changes,
  becoming: words,
  nouns: changes,
  credentials: words,
  offices: words,
});

/** The words by which texts tell that an office changes hands; packs/codebook/posts.yaml. */
export interface PostCodebook {
  /** lemma of a verb with the person as object; null for verbs that change nothing yet */
  readonly verbs: ReadonlyMap<string, PostChange | null>;
  /** lemma of a verb with the person as subject */
  readonly leaving: ReadonlyMap<string, PostChange | null>;
  readonly becoming: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, PostChange | null>;
  readonly credentials: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
}

/** @throws CodebookError when the file is missing or faulty. */
export const postCodebook = codebookReader(
  'posts',
  PostsFile,
  (file): PostCodebook => ({
    verbs: new Map(Object.entries(file.verbs)),
    leaving: new Map(Object.entries(file.leaving)),
    becoming: new Set(file.becoming),
    nouns: new Map(Object.entries(file.nouns)),
    credentials: new Set(file.credentials),
    offices: new Set(file.offices),
  }),
);
