import { describe, expect, it } from 'vitest';
import type { Finding } from '../kinds/finding.ts';
import { loadResources } from '../resources/load-resources.ts';
import { caseHistories } from './case-histories.ts';
import { ledgers } from './ledger.ts';

const base = {
  document: 'd'.repeat(64),
  block: 0,
  page: null,
  group: null,
  rule: 'test@1',
  quote: '',
  start: 0,
  end: 1,
};
const { codebook } = (await loadResources()).knowledge;

describe('caseHistories', () => {
  it('puts the steps of a person in order and finds a family name again', () => {
    const step = (name: string, stage: 'detained' | 'sentenced', date: string | null): Finding => ({
      ...base,
      kind: 'case',
      id: name + stage,
      person: [{ name, actor: null, office: null }],
      stage,
      date,
      body: null,
      articles: [],
      charge: null,
      term: null,
    });
    const [history, ...others] = caseHistories([
      step('Maro Velin', 'sentenced', '2024-06-02'),
      step('Velin', 'detained', '2024-01-10'),
      step('six fishermen', 'detained', '2024-02-01'),
    ]);
    expect(others).toEqual([]);
    expect([history!.person, history!.stage, history!.steps.map((one) => one.stage)]).toEqual([
      'Maro Velin',
      'sentenced',
      ['detained', 'sentenced'],
    ]);
  });
});

describe('ledgers', () => {
  it('keeps claims by side and the analyst’s mark apart', () => {
    const agreements = new Map([
      [
        'ferry-treaty',
        {
          id: 'ferry-treaty',
          name: 'Ferry Treaty',
          names: [],
          date: '2023-01-05',
          place: null,
          parties: ['north', 'south'],
          scale: { least: 0, most: 3 },
          provisions: [
            { number: '1', summary: 'Ferries run daily.', obligors: ['north'], deadline: null, words: ['ferries'] },
            { number: '2', summary: 'Harbours are open.', obligors: ['south'], deadline: null, words: ['harbours'] },
          ],
        },
      ],
    ]);
    const claim = (provision: string | null, quote: string, verdict: 'kept' | 'broken'): Finding => ({
      ...base,
      kind: 'compliance',
      id: quote,
      quote,
      claimant: [{ name: 'South', actor: null, office: null }],
      party: [{ name: 'North', actor: null, office: null }],
      agreement: 'Ferry Treaty',
      provision,
      verdict,
      about: quote,
    });
    const mark = { agreement: 'ferry-treaty', provision: '2', value: 1, by: 'analyst', at: '2024-05-01', note: null };
    const [ledger] = ledgers(
      [claim('Article 1', 'North stopped', 'broken'), claim(null, 'North keeps its harbours shut', 'broken')],
      new Map(),
      { agreements, actors: new Map(), codebook },
      [mark],
    );
    expect(
      ledger!.rows.map((row) => [row.number, row.claims.map((one) => one.finding.verdict), row.mark?.value ?? null]),
    ).toEqual([
      ['1', ['broken'], null],
      ['2', ['broken'], 1],
    ]);
    const own = {
      ...claim('Article 1', 'North is late', 'broken'),
      claimant: [{ name: 'the publication', actor: null, office: null }],
    };
    const document = {
      id: own.document,
      title: 'Ferry Weekly',
      publisher: null,
      origin: 'a.txt',
      published: null,
      period: null,
    };
    const [named] = ledgers(
      [own as Finding],
      new Map([[own.document, document]]),
      { agreements, actors: new Map(), codebook },
      [],
    );
    expect(named!.rows[0]!.claims.map(({ claimant }) => claimant)).toEqual(['Ferry Weekly']);
  });

  it('lists agreements that only documents know, each once, behind those of the packs', () => {
    const told = (document: string, name: string, date: string | null, parties: readonly string[]): Finding => ({
      ...base,
      document: document.repeat(64),
      kind: 'agreement',
      id: `${document} ${name}`,
      name,
      agreement: null,
      date,
      parties: parties.map((actor) => ({ name: actor, actor, office: null })),
      place: null,
      provision: null,
    });
    const claim = (document: string, agreement: string): Finding => ({
      ...base,
      document: document.repeat(64),
      kind: 'compliance',
      id: `${document} says ${agreement}`,
      claimant: [],
      party: [],
      agreement,
      provision: null,
      verdict: 'broken',
      about: 'patrols',
    });
    const made = ledgers(
      [
        told('a', 'Luanda peace agreement', '2014-05-02', ['chad', 'kenya']),
        told('b', 'Luanda Accord', '2014', []),
        told('c', 'Luanda agreement', '2002-04-04', []),
        claim('a', 'Luanda peace agreement'),
        claim('b', 'Luanda Accord'),
        claim('c', 'Luanda agreement'),
        claim('b', 'peace deal'),
      ],
      new Map(),
      { agreements: new Map(), actors: new Map(), codebook },
    );
    expect(
      made.map(({ agreement, rows }) => [agreement.id, agreement.date, agreement.names.length, rows[0]!.claims.length]),
    ).toEqual([
      ['told-luanda-peace-agreement', '2014-05-02', 1, 2],
      ['told-luanda-agreement', '2002-04-04', 0, 1],
    ]);
  });
});
