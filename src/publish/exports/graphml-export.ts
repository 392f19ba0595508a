import { PLOVER } from '../../extract/events/codebook/plover.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { fold } from '../../text/fold.ts';
import { xmlText } from '../../text/xml-text.ts';
import type { ExportContext, ExportWriter } from './export-format.ts';

interface Node {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  findings: number;
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly mutual: boolean;
  readonly relation: string;
  readonly status: string;
  count: number;
  first: string | null;
  last: string | null;
}

const KEYS = [
  ['name', 'node', 'string', 'desk style'],
  ['actor', 'node', 'string', 'id in the packs; empty for a name that no pack knows'],
  ['kind', 'node', 'string', 'state, organ, person …; unknown for a name that no pack knows'],
  ['findings', 'node', 'int', 'in how many findings it has a part'],
  ['relation', 'edge', 'string', 'type of the event, or act of the statement'],
  ['status', 'edge', 'string', 'happened, ongoing, planned, alleged or denied; said of statements'],
  ['mutual', 'edge', 'boolean', 'true for a joint act, whose direction means nothing'],
  ['weight', 'edge', 'int', 'how many findings say so'],
  [
    'score',
    'edge',
    'double',
    'conflict-cooperation score of the type (PLOVER), from −10 to 10; left out for types without',
  ],
  ['first', 'edge', 'string', 'earliest day'],
  ['last', 'edge', 'string', 'latest day'],
] as const;

/**
 * Who acts upon whom and who speaks to whom, as a network (GraphML). An edge is one relation between two actors with how
 * often it is told. A joint act joins each two who take part by an edge that says that it is mutual: GraphML could leave
 * out its direction, but NetworkX refuses graphs in which some edges have one and others have none.
 */
export const graphMlExport: ExportWriter = {
  fields: KEYS.map(([name, domain, , what]) => ({ name: `${domain}.${name}`, what })),
  async *write(findings, context) {
    const nodes = new Map<string, Node>();
    const edges = new Map<string, Edge>();
    for await (const { finding, earliest, latest } of findings)
      for (const [from, to, mutual] of pairsOf(finding)) {
        const [a, b] = [nodeOf(from, nodes, context), nodeOf(to, nodes, context)];
        if (a === b) continue;
        const [source, target] = mutual && b < a ? [b, a] : [a, b];
        const relation =
          finding.kind === 'event' ? finding.type : finding.kind === 'statement' ? finding.act : finding.kind;
        const status = finding.kind === 'event' ? finding.status : 'said';
        const key = JSON.stringify([source, target, mutual, relation, status]);
        const edge = edges.get(key) ?? {
          source,
          target,
          mutual,
          relation,
          status,
          count: 0,
          first: null,
          last: null,
        };
        edge.count++;
        if (earliest !== null && (edge.first === null || earliest < edge.first)) edge.first = earliest;
        if (latest !== null && (edge.last === null || latest > edge.last)) edge.last = latest;
        edges.set(key, edge);
        for (const id of [a, b]) nodes.get(id)!.findings++;
      }
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
    for (const [name, domain, type] of KEYS)
      yield `  <key id="${domain[0]}_${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`;
    yield '  <graph id="actors" edgedefault="directed">\n';
    const order = new Map([...nodes.keys()].toSorted().map((id, i) => [id, `n${i}`]));
    for (const [id, number] of order) {
      const { name, kind, findings: count } = nodes.get(id)!;
      const actor = id.startsWith('actor ') ? id.slice(6) : '';
      yield `    <node id="${number}">${data('n', { name, actor, kind, findings: count })}</node>\n`;
    }
    for (const edge of [...edges.values()].toSorted(byPlace)) {
      const score = PLOVER[edge.relation as keyof typeof PLOVER]?.score;
      const { relation, status, mutual, count: weight, first, last } = edge;
      yield `    <edge source="${order.get(edge.source)}" target="${order.get(edge.target)}">${data('e', { relation, status, mutual: String(mutual), weight, score, first, last })}</edge>\n`;
    }
    yield '  </graph>\n</graphml>\n';
  },
};

const pairsOf = (finding: Finding): readonly (readonly [Party, Party, boolean])[] => {
  if (finding.kind === 'statement') {
    const { addressee } = finding;
    return addressee ? finding.speaker.map((speaker) => [speaker, addressee, false] as const) : [];
  }
  if (finding.kind !== 'event') return [];
  if (finding.recipient.length > 0)
    return finding.actor.flatMap((from) => finding.recipient.map((to) => [from, to, false] as const));
  return finding.actor.flatMap((from, i) => finding.actor.slice(i + 1).map((to) => [from, to, true] as const));
};

const nodeOf = (party: Party, nodes: Map<string, Node>, { knowledge }: ExportContext): string => {
  const actor = party.actor ? knowledge().actors.get(party.actor) : undefined;
  const id = actor ? `actor ${actor.id}` : `name ${fold(party.name) || party.name}`;
  if (!nodes.has(id))
    nodes.set(id, { id, name: actor?.name ?? party.name, kind: actor?.kind ?? 'unknown', findings: 0 });
  return id;
};

const byPlace = (a: Edge, b: Edge): number => {
  const [x, y] = [a, b].map((edge) =>
    JSON.stringify([edge.source, edge.target, edge.relation, edge.status, edge.mutual]),
  );
  return x! < y! ? -1 : 1;
};

const data = (prefix: string, values: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `<data key="${prefix}_${name}">${xmlText(String(value))}</data>`)
    .join('');
