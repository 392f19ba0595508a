import { describe, expect, it } from 'vitest';
import { checkPack } from './check-pack.ts';
import { formatPackProblem } from './pack-problem.ts';

const check = (text: string, path = 'desk/actors.yaml'): readonly string[] =>
  checkPack({ name: 'desk', files: [{ path, text }] }).map(formatPackProblem);

describe('checkPack', () => {
  it('accepts a good pack', () => {
    expect(
      check(
        'actors:\n  - {id: nowhere, kind: state, name: Nowhere}\n  - {id: jane-roe, name: Jane Roe, of: nowhere}\n',
      ),
    ).toEqual([]);
  });

  it('says where a value is wrong and what was expected', () => {
    expect(check('actors:\n  - id: nowhere\n    kind: kingdom\n    name: Nowhere\n')).toEqual([
      'desk/actors.yaml:3:11: \'actors.0.kind\' is "kingdom" (expected one of: state, organ, intergovernmental, party, armedGroup, company, medium, organisation, person, people, authority)',
    ]);
  });

  it('names an unknown field', () => {
    expect(check('actors:\n  - id: jane-roe\n    name: Jane Roe\n    nickname: J\n')).toEqual([
      "desk/actors.yaml:4:15: 'actors.0.nickname' is not a known field (expected a known field)",
    ]);
  });

  it('names a missing field', () => {
    expect(check('places:\n  - id: nowhere\n    kind: city\n')).toEqual([
      "desk/actors.yaml:2:5: 'places.0.name' is missing (expected a string)",
    ]);
  });

  it('says what is wrong where only the stricter of two parsers minds', () => {
    expect(check('actors: [\n  {id: jane-roe, name: Jane Roe}\n]\n')).toEqual([
      'desk/actors.yaml:3:1: deficient indentation (expected valid YAML)',
    ]);
  });

  it('names a broken line', () => {
    const [problem] = check('actors:\n  - {id: jane-roe, name: Jane Roe\n  - {id: x}\n');
    expect(problem).toMatch(/^desk\/actors\.yaml:3:\d+: .*\(expected valid YAML\)$/);
  });

  it('names an id that nothing has', () => {
    expect(check('actors:\n  - {id: jane-roe, name: Jane Roe, of: atlantis}\n')).toEqual([
      "desk/actors.yaml:2:40: There is no actor 'atlantis' (expected the id of an actor)",
    ]);
  });

  it('names a side that nothing has', () => {
    expect(check('places:\n  - id: p\n    kind: city\n    name: P\n    sides:\n      atlantis: [Q]\n')).toEqual([
      "desk/actors.yaml:6:17: There is no actor 'atlantis' (expected the id of an actor)",
    ]);
  });

  it('names an id that is there twice and a name that two bodies share', () => {
    expect(
      check(
        'actors:\n  - {id: a, kind: state, name: Nowhere}\n  - {id: a, kind: state, name: Somewhere}\n  - {id: b, kind: organ, name: Nowhere}\n',
      ),
    ).toEqual([
      "desk/actors.yaml:3:10: The actor 'a' is there twice (expected an id of its own)",
      "desk/actors.yaml:4:32: 'b' and 'a' share the name 'nowhere' (expected a name for one of them only)",
    ]);
  });

  it('names a date that is none', () => {
    expect(
      check(
        'offices:\n  - {id: president, title: President}\nactors:\n  - id: jane-roe\n    name: Jane Roe\n    offices: [{office: president, term: 2020-13/..}]\n',
      ),
    ).toEqual([
      "desk/actors.yaml:6:41: '2020-13' is not a date (expected a date such as 2024-10-24, 2024-10 or 2024, or from/to)",
    ]);
  });

  it('leaves text that looks like markup or a query alone', () => {
    expect(check('actors:\n  - {id: a, kind: company, name: "<script>alert(1)</script>; DROP TABLE x"}\n')).toEqual([]);
  });
});
