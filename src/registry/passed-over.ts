/** Why a file that lies in a folder or an archive is not taken for a document; in the plural, for a list. */
export const PASSED_OVER = {
  picture: 'pictures (recognise their text to have it read)',
  media: 'sound, films and fonts',
  program: 'programs, scripts and styles',
  data: 'data, settings and logs',
  table: 'tables without a column “text”',
  about: 'files about the files beside them',
  system: 'files of the system or half loaded',
  page: 'what web pages were saved with',
} as const;
export type PassedOver = keyof typeof PASSED_OVER;

const SUFFIXES: readonly (readonly [PassedOver, RegExp])[] = [
  ['picture', /^(?:png|jpe?g|gif|svg|webp|ico|bmp|tiff?|heic|avif|psd)$/],
  ['media', /^(?:mp[34]|m4[av]|wav|ogg|flac|mov|avi|mkv|webm|wmv|woff2?|[ot]tf|eot)$/],
  [
    'program',
    /^(?:[cm]?jsx?|[cm]?tsx?|css|s[ac]ss|less|py|ipynb|rb|php|pl|r|sh|bat|cmd|ps1|c|h|cpp|cs|java|go|rs|vue|wasm|exe|dll|so|dylib|msi|jar|apk)$/,
  ],
  [
    'data',
    /^(?:ya?ml|toml|ini|cfg|conf|env|log|lock|map|sql|db|sqlite3?|parquet|geojson|bib|ris|ics|vcf|bin|dat|iso|dmg)$/,
  ],
  ['system', /^(?:tmp|temp|part|partial|crdownload|download|bak|swp|lnk)$/],
];

const ABOUT =
  /^(?:read ?me|licen[cs]e|copying|notice|change ?log|contributing|code_of_conduct|authors|makefile|dockerfile|gemfile|package(?:-lock)?\.json|tsconfig\.json)(?:\.(?:md|txt|rst))?$/i;

const SYSTEM = /^(?:~\$.*|thumbs\.db|desktop\.ini|icon\r)$/i;

/**
 * Why a file of a folder or an archive is no document, going by its name alone; null when it may be one. A file that
 * somebody names themselves is read whatever it is called.
 * @param path with the folders in which it lies
 */
export const passedOver = (path: string): PassedOver | null => {
  const name = path.split(/[/\\#]/).at(-1)!;
  if (ABOUT.test(name)) return 'about';
  if (SYSTEM.test(name)) return 'system';
  const suffix = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return SUFFIXES.find(([, suffixes]) => suffixes.test(suffix))?.[0] ?? null;
};

/**
 * Why a whole folder holds no documents, going by its name and those beside it: what a browser saved with a page, what
 * a system or a program put there.
 */
export const folderPassedOver = (path: string, beside: ReadonlySet<string>): PassedOver | null => {
  const name = path.split('/').at(-1)!;
  if (name === '__MACOSX') return 'system';
  if (name === 'node_modules') return 'program';
  const page = /^(.+)[_.]files$/.exec(path)?.[1];
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`)) ? 'page' : null;
};
