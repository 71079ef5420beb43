import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { contentOf, type Values } from '../proposalDraft';
import { ProposalText } from './ProposalFacts';

type Props = { values: Values; place: string | undefined; wait: () => void; back: () => void };

/** Read once more where there is no line; it goes by itself when there is one. */
export function CheckOffline({ values, place, wait, back }: Props) {
  const { t } = useTranslation();
  const content = contentOf(values);
  return (
    <div className="form-page">
      <div className="warn-panel" role="status">
        <p className="strong">{t('waiting.noLine')}</p>
        <p>{t('waiting.noLineHint')}</p>
      </div>
      <p className="strong">{t(`enum.proposalKind.${content.kind}`)}</p>
      {place && <p>{place}</p>}
      <ProposalText content={content} />
      {values.line === 'DIRECT' && <p className="warn-panel">{t('proposal.directWarning')}</p>}
      <div className="form-buttons">
        <Button type="primary" size="large" onClick={wait}>
          {t('waiting.sendLater')}
        </Button>
        <Button size="large" onClick={back}>
          {t('proposal.backToEdit')}
        </Button>
      </div>
    </div>
  );
}
