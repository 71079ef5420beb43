import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment, paperDay } from '@/shared/format/dates';
import { placeOf, recipients } from '@/shared/format/paper';
import type { Proposal, Referral } from '../api';
import { slipNumber } from '../slip';

/** Who issues it, under whom: a commune's committee, a committee's Ban Tổ chức, or its Standing Body. */
function useIssuer({ slip, desk }: Referral): { above: string | null; issuer: string } {
  const { t } = useTranslation();
  return slip.issuer === 'COMMITTEE'
    ? { above: slip.superiorName, issuer: desk.name }
    : { above: desk.name, issuer: t(`enum.slipIssuer.${slip.issuer}`) };
}

function Head({ referral }: { referral: Referral }) {
  const { t } = useTranslation();
  const { above, issuer } = useIssuer(referral);
  return (
    <header className="paper-head">
      <div>
        {above && <p>{above.toUpperCase()}</p>}
        <p className="paper-strong">{issuer.toUpperCase()}</p>
        <p>*</p>
        <p>{t('proposal.slipPaper.number', { number: slipNumber(referral) })}</p>
      </div>
      <div>
        <p className="paper-strong paper-party">{t('proposal.slipPaper.party')}</p>
        <p className="paper-date">
          {t('proposal.slipPaper.day', {
            place: placeOf(referral.desk.name),
            ...paperDay(referral.referredAt),
          })}
        </p>
      </div>
    </header>
  );
}

function Matter({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const { row, content, heardOn } = proposal;
  const place =
    row.communeName && row.communeName !== row.unit.name
      ? `${row.unit.name}, ${row.communeName}`
      : row.unit.name;
  const lines = [
    [t('proposal.origin'), place],
    [t('proposal.author'), row.author.name],
    [t('proposal.heardOn'), formatDate(heardOn)],
    [t('proposal.sector'), t(`enum.sector.${row.sector}`)],
    [t('proposal.urgency'), t(`enum.urgency.${row.urgency}`)],
    [t('proposal.slipPaper.content'), content.content],
    [t('proposal.slipPaper.place'), content.place],
    [t('proposal.responsible'), content.responsible],
    [t('proposal.slipPaper.requested'), content.requested],
  ];
  return lines
    .filter(([, text]) => text)
    .map(([label, text]) => (
      <p key={label} className="typed">
        {label}: {text}
      </p>
    ));
}

type Props = { proposal: Proposal; referral: Referral; files: string[] };

/** The slip with which a matter went to an agency, as one paper in the layout of Party documents. */
export function SlipSheet({ proposal, referral, files }: Props) {
  const { t } = useTranslation();
  const { issuer } = useIssuer(referral);
  const { slip, lead, coordinators, referredOn } = referral;
  const from = slip.issuer === 'COMMITTEE' ? issuer : `${issuer} ${referral.desk.name}`;
  const to = [lead, ...coordinators].map(({ name }) => name);
  const due = slip.dueAt
    ? formatMoment(slip.dueAt)
    : t('proposal.slipPaper.dueDay', { on: formatDate(slip.dueOn) });
  const kept = t('proposal.slipPaper.kept', { issuer });
  return (
    <article className="paper paper-letter">
      <Head referral={referral} />
      <h2>{t('proposal.slipPaper.title')}</h2>
      <p className="paper-about">
        {t(`proposal.slipPaper.about.${proposal.row.kind}`, { number: proposal.row.number })}
      </p>
      <p className="paper-to">
        <i>{t('proposal.slipPaper.to')}</i> {to.join('; ')}
      </p>
      <div className="paper-body">
        <p>{t('proposal.slipPaper.lead', { issuer: from })}</p>
        <Matter proposal={proposal} />
        {files.length > 0 && (
          <p>
            {t('proposal.slipPaper.files')}: {files.join('; ')}
          </p>
        )}
        {referral.note && (
          <p className="typed">
            {t('proposal.slipPaper.opinion')}: {referral.note}
          </p>
        )}
        <p>
          {slip.issuer === 'STANDING_BODY'
            ? t('proposal.slipPaper.askDirect', { lead: lead.name, due, issuer: from })
            : t('proposal.slipPaper.ask', { lead: lead.name, due })}
        </p>
        {coordinators.length > 0 && (
          <p>
            {t('proposal.slipPaper.askOthers', {
              names: coordinators.map(({ name }) => name).join('; '),
            })}
          </p>
        )}
      </div>
      <footer className="paper-ends">
        <div>
          <p className="paper-recipients">{t('proposal.slipPaper.recipients')}</p>
          <ul>
            {recipients([...to, proposal.row.author.name, kept], referredOn).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
        <div className="paper-signature">
          {slip.issuer !== 'ORGANIZER' && (
            <p className="paper-strong">{t(`proposal.slipPaper.signer.${slip.issuer}`)}</p>
          )}
        </div>
      </footer>
    </article>
  );
}
