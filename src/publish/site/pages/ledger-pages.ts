import type { CommitmentFinding } from '../../../kinds/commitment.ts';
import type { ProvisionMark } from '../../../kinds/provision-mark.ts';
import type { Ledger, LedgerRow } from '../../ledger.ts';
import { type SitePage, words } from '../page-frame.ts';
import { siteAddress } from '../site-address.ts';
import type { SiteContext } from '../site-context.ts';
import { counted, dateWords, link, sourceLink, tableHtml, whereLink } from './parts.ts';

/** Agreements, their provisions, and who says that they are kept or broken. */
export const ledgerPages = (context: SiteContext): readonly SitePage[] => {
  const path = siteAddress.ledger;
  return [
    {
      path,
      title: 'Agreements',
      lead: 'What was undertaken, and who says that it is kept, broken or still open. A claim is its claimant’s; the desk’s own mark stands apart.',
      body:
        context.ledgers.length === 0
          ? '<p>No claim about an agreement is in the record yet.</p>'
          : tableHtml(
              'Agreements',
              ['Agreement', 'Made', 'Claims'],
              context.ledgers.map(({ agreement, rows }) => [
                link(path, siteAddress.agreement(agreement.id), agreement.name),
                dateWords(agreement.date),
                String(rows.reduce((sum, { claims }) => sum + claims.length, 0)),
              ]),
              [2],
            ),
      data: context.ledgers.map(({ agreement, rows }) => ({
        id: agreement.id,
        name: agreement.name,
        date: agreement.date,
        claims: rows.reduce((sum, { claims }) => sum + claims.length, 0),
      })),
    },
    ...context.ledgers.map((ledger) => agreementPage(ledger, context)),
  ];
};

const agreementPage = ({ agreement, rows }: Ledger, context: SiteContext): SitePage => {
  const path = siteAddress.agreement(agreement.id);
  return {
    path,
    title: agreement.name,
    lead: [
      agreement.date && dateWords(agreement.date),
      agreement.place,
      agreement.parties.map((id) => context.actors.get(id)?.name ?? id).join(', '),
    ]
      .filter(Boolean)
      .join(' · '),
    body: rows.map((row) => rowHtml(path, row, context)).join('\n'),
    data: { agreement, rows: rows.map((row) => ({ ...row, mark: row.mark && nameless(row.mark) })) },
  };
};

const rowHtml = (
  path: string,
  { number, summary, obligors, deadline, commitments, claims, mark }: LedgerRow,
  context: SiteContext,
): string =>
  [
    `<h2>${number === null ? 'The agreement as a whole' : `Provision ${words(number)}`}</h2>`,
    summary === null ? '' : `<p>${words(summary)}</p>`,
    obligors.length === 0 && deadline === null
      ? ''
      : `<p class="meta">${[words(obligors.join(', ')), deadline === null ? '' : `due ${dateWords(deadline)}`].filter(Boolean).join(' · ')}</p>`,
    mark === null
      ? ''
      : `<p><span class="tag strong">the desk’s mark: ${mark.value}</span> <span class="meta">${dateWords(mark.at.slice(0, 10))}${mark.note === null ? '' : ` · ${words(mark.note)}`}</span></p>`,
    claims.length === 0
      ? '<p class="meta">Nobody in the record says that it is kept or broken.</p>'
      : tableHtml(
          `Claims on ${number === null ? 'the agreement' : `provision ${number}`}`,
          ['When', 'Who says so', 'Of whom', 'Says', 'In which words'],
          claims.map(({ date, claimant, finding }) => [
            dateWords(date),
            words(claimant),
            words(finding.party.map(({ name }) => name).join(', ')),
            `<span class="tag${finding.verdict === 'broken' ? ' strong' : ''}">${finding.verdict}</span>`,
            `<q>${words(finding.quote)}</q> ${whereLink(path, finding)}`,
          ]),
        ),
    commitments.length === 0 ? '' : undertakingsHtml(path, commitments, context),
  ]
    .filter(Boolean)
    .join('\n');

/** All undertakings with the documents in which they stand, each document once. */
const undertakingsHtml = (path: string, commitments: readonly CommitmentFinding[], context: SiteContext): string =>
  `<p class="meta">${counted(commitments.length, 'undertaking')} under it, in ${[
    ...new Set(commitments.map(({ document }) => document)),
  ]
    .map((document) => sourceLink(path, document, context))
    .join('; ')}:</p>
<ul>
${commitments.map((one) => `<li><q>${words(one.quote)}</q> ${whereLink(path, one)}</li>`).join('\n')}
</ul>`;

/** A mark is the desk’s; who of it set the mark stays in the record. */
const nameless = ({ by: _by, ...mark }: ProvisionMark) => mark;
