import { createHash } from 'node:crypto';

/** The identity of a document: the sha256 of its bytes, in hexadecimal. */
export const documentId = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
