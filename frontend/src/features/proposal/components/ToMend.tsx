import { useTranslation } from 'react-i18next';
import type { Proposal } from '../api';

/** What the desk asked to be made clear when it gave a matter back. */
export function ToMend({ proposal: { row, returned } }: { proposal: Proposal }) {
  const { t } = useTranslation();
  if (!returned || row.state !== 'RETURNED') return null;
  return (
    <div className="warn-panel">
      <p>
        {t('proposal.toMend', {
          fields: returned.fields.map((one) => t(`enum.clarityField.${one}`)).join('; '),
        })}
      </p>
      {returned.note && <p>{returned.note}</p>}
    </div>
  );
}
