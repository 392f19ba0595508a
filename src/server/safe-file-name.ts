/**
 * A name under which a download may be offered: the last part of where a document came from, in letters, digits, `.`,
 * `-` and `_`, without anything that a header, a shell or a file system could take for more than a name.
 */
export const safeFileName = (origin: string, otherwise: string): string => {
  const last =
    origin
      .split(/[?#]/)[0]!
      .split(/[\\/]/)
      .findLast((part) => part !== '') ?? '';
  const name = last
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(-80);
  return name === '' ? otherwise : name;
};
