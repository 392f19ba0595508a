import type { ThreadJudgement } from '../../../record/thread-decision.ts';
import { periodTitle } from '../../bulletin/period-title.ts';
import { flattenFinding } from '../../flatten-finding.ts';
import { type SitePage, words } from '../page-frame.ts';
import { siteAddress } from '../site-address.ts';
import type { SiteContext } from '../site-context.ts';
import type { SiteThread } from '../site-material.ts';
import { counted, daysHtml, findingLine, link, tableHtml, whereLine } from './parts.ts';

/** What the desk follows: a list of threads, and a dossier a thread. */
export const dossierPages = (context: SiteContext): readonly SitePage[] => {
  const path = siteAddress.dossiers;
  return [
    {
      path,
      title: 'Dossiers',
      lead: 'What the desk follows, each with its events, statements and figures, and the desk’s own judgement where it has given one.',
      body:
        context.threads.length === 0
          ? '<p>Nothing in the record belongs to a thread yet.</p>'
          : tableHtml(
              'Dossiers',
              ['Dossier', 'Findings', 'Latest judgement'],
              context.threads.map((thread) => {
                const latest = thread.judgements.at(-1);
                return [
                  link(path, siteAddress.dossier(thread.id), thread.title),
                  String(thread.members.length),
                  latest ? `${latest.judgement}, ${words(periodTitle(latest.month))}` : '',
                ];
              }),
              [1],
            ),
      data: context.threads.map(({ id, title, members, judgements }) => ({
        id,
        title,
        findings: members.length,
        judgements: judgements.map(nameless),
      })),
    },
    ...context.threads.map((thread) => dossierPage(thread, context)),
  ];
};

const dossierPage = ({ id, title, members, judgements }: SiteThread, context: SiteContext): SitePage => {
  const path = siteAddress.dossier(id);
  const chosen = new Set(members);
  const events = context.chronicle.filter(({ tellings }) => tellings.some(({ finding }) => chosen.has(finding)));
  const others = members.flatMap((member) => {
    const finding = context.byId.get(member);
    return finding && finding.kind !== 'event' ? [finding] : [];
  });
  const isSaid = ({ kind }: (typeof others)[number]) => kind === 'statement' || kind === 'compliance';
  const said = others.filter(isSaid);
  const more = others.filter((finding) => !isSaid(finding));
  const list = (findings: typeof others) =>
    findings
      .map(
        (finding) =>
          `<div class="entry"><p><q>${words(finding.quote)}</q></p><p class="meta">${findingLine(path, finding, context)}</p>${whereLine(path, finding, context)}</div>`,
      )
      .join('\n');
  const latest = [...new Map(judgements.map((judgement) => [judgement.month, judgement])).values()].toSorted((a, b) =>
    a.month < b.month ? 1 : -1,
  );
  return {
    path,
    title,
    lead: `${counted(events.length, 'event')}, ${counted(said.length, 'statement')}, ${counted(more.length, 'other finding')}.`,
    body: [
      latest.length === 0
        ? ''
        : `<h2>The desk’s judgement</h2>\n${tableHtml(
            'The desk’s judgement',
            ['Month', 'Judgement', 'Reason'],
            latest.map(({ month, judgement, reason }) => [words(periodTitle(month)), judgement, words(reason ?? '')]),
          )}`,
      events.length === 0 ? '' : `<h2>Events</h2>\n${daysHtml(path, events, context, 'h3')}`,
      said.length === 0 ? '' : `<h2>Statements and claims</h2>\n${list(said)}`,
      more.length === 0 ? '' : `<h2>Figures, agreements and more</h2>\n${list(more)}`,
    ].join('\n'),
    data: {
      id,
      title,
      judgements: judgements.map(nameless),
      findings: members.flatMap((member) => context.byId.get(member) ?? []).map(flattenFinding),
    },
  };
};

/** A judgement is the desk’s; which of its people gave it stays in the record. */
const nameless = ({ who: _who, ...judgement }: ThreadJudgement) => judgement;
