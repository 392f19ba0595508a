import type { Actor } from '../kinds/actor.ts';
import { fold } from '../text/fold.ts';
import type { Pack } from './pack.ts';
import type { PackProblem } from './pack-problem.ts';
import { type PackReference, packReferences } from './pack-references.ts';
import { yamlPositions } from './parse-yaml.ts';
import { type PackFolder, readPack } from './read-pack.ts';

/**
 * Everything wrong in a pack: files that are no valid YAML or lack fields, ids given twice, names that two entries of
 * one kind share, and references to ids that neither this pack nor the packs it comes `after` have.
 * @param others the packs that may be referred to, read without problems
 */
export const checkPack = (folder: PackFolder, others: readonly Pack[] = []): readonly PackProblem[] => {
  const { pack, problems } = readPack(folder);
  const report = reporter(pack);
  const known = reachable(pack, others);
  for (const name of pack.manifest.after)
    if (!others.some((other) => other.manifest.name === name))
      report.add(null, ['after'], `The pack '${name}' is not there`, 'the name of a pack beside this one');
  reportTwice(pack, report);
  reportClashes(pack, report);
  reportReferences(pack, known, report);
  reportDates(pack, report);
  return [...problems, ...report.problems()].sort(byPlace);
};

type Path = readonly (string | number)[];

interface Reporter {
  add(entry: object | null, within: Path, message: string, expected: string): void;
  problems(): readonly PackProblem[];
}

const reporter = (pack: Pack): Reporter => {
  const problems: PackProblem[] = [];
  const positions = new Map<string, ReturnType<typeof yamlPositions>>();
  return {
    add: (entry, within, message, expected) => {
      const origin = entry ? pack.origins.get(entry) : undefined;
      if (!origin) {
        problems.push({ file: `${pack.manifest.name}/pack.yaml`, line: 1, column: 1, message, expected });
        return;
      }
      let at = positions.get(origin.file.path);
      if (!at) {
        at = yamlPositions(origin.file.text);
        positions.set(origin.file.path, at);
      }
      problems.push({ file: origin.file.path, ...at([...origin.path, ...within]), message, expected });
    },
    problems: () => problems,
  };
};

const byPlace = (a: PackProblem, b: PackProblem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

type Known = Readonly<Record<PackReference['to'], ReadonlySet<string>>>;

/** The ids of this pack and of those that it builds on, directly or not. */
const reachable = (pack: Pack, others: readonly Pack[]): Known => {
  const packs = new Set<Pack>([pack]);
  for (const one of packs)
    for (const name of one.manifest.after) {
      const other = others.find((candidate) => candidate.manifest.name === name);
      if (other) packs.add(other);
    }
  const ids = (listOf: (one: Pack) => readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set([...packs].flatMap((one) => listOf(one).map((entry) => entry.id)));
  return {
    actor: ids((one) => one.actors),
    place: ids((one) => one.places),
    agreement: ids((one) => one.agreements),
    office: new Set(
      [...packs].flatMap((one) =>
        one.offices.flatMap((office) => [office.id, fold(office.title), ...office.titles.map(fold)]),
      ),
    ),
  };
};

const reportTwice = (pack: Pack, report: Reporter): void => {
  const lists = {
    actor: pack.actors,
    place: pack.places,
    agreement: pack.agreements,
    term: pack.terms,
    thread: pack.threads,
    office: pack.offices,
  };
  for (const [what, entries] of Object.entries(lists)) {
    const seen = new Map<string, object>();
    for (const entry of entries) {
      if (seen.has(entry.id)) report.add(entry, ['id'], `The ${what} '${entry.id}' is there twice`, 'an id of its own');
      seen.set(entry.id, entry);
    }
  }
};

/** Persons may share a family name and anything a demonym; two states or two organs of one name are a mistake. */
const reportClashes = (pack: Pack, report: Reporter): void => {
  const seen = new Map<string, Actor>();
  for (const actor of pack.actors) {
    const names = [actor.name, ...actor.names.map((name) => name.text)].filter(
      (name) => actor.kind !== 'person' || name.includes(' '),
    );
    for (const name of new Set(names.map(fold))) {
      if (name === '') continue;
      const key = `${actor.kind === 'person' ? 'person' : 'body'}:${name}`;
      const other = seen.get(key);
      if (other && other !== actor && other.id !== actor.id)
        report.add(
          actor,
          ['name'],
          `'${actor.id}' and '${other.id}' share the name '${name}'`,
          'a name for one of them only',
        );
      seen.set(key, actor);
    }
  }
};

const reportReferences = (pack: Pack, known: Known, report: Reporter): void => {
  for (const { entry, to, id, path } of packReferences(pack))
    if (!known[to].has(id) && !(to === 'office' && known.office.has(fold(id))))
      report.add(entry, path, `There is no ${to} '${id}'`, `the id of ${to === 'place' ? 'a' : 'an'} ${to}`);
};

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const reportDates = (pack: Pack, report: Reporter): void => {
  const check = (entry: object, date: string | null, path: Path): void => {
    if (date !== null && !date.split('/').every((part) => part === '..' || DATE.test(part)))
      report.add(entry, path, `'${date}' is not a date`, 'a date such as 2024-10-24, 2024-10 or 2024, or from/to');
  };
  for (const actor of pack.actors)
    for (const [i, term] of actor.offices.entries()) {
      for (const date of [term.from, term.to]) check(actor, date, ['offices', i, 'term']);
      if (term.from !== null && term.to !== null && term.from.slice(0, term.to.length) > term.to)
        report.add(actor, ['offices', i, 'term'], 'The term ends before it begins', 'from/to');
    }
  for (const agreement of pack.agreements) {
    check(agreement, agreement.date, ['date']);
    for (const [i, provision] of agreement.provisions.entries())
      check(agreement, provision.deadline, ['provisions', i, 'deadline']);
  }
};
