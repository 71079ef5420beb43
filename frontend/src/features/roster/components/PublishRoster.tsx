import { useTranslation } from 'react-i18next';
import { FormModal } from '@/shared/form/FormModal';
import { formatMonth } from '@/shared/format/dates';
import { say } from '@/shared/ui/notice';
import { StateTag } from '@/shared/ui/StateTag';
import { publishRoster, type Roster } from '../api';

type Props = { roster: Roster; close: () => void };

/** Who will be told, and the cells that meet in the month and to which nobody goes. */
export function PublishRoster({ roster, close }: Props) {
  const { t } = useTranslation();
  const empty = roster.cells.filter((cell) => cell.heldOn && cell.visitors.length === 0);
  return (
    <FormModal<object, Roster>
      title={t('roster.publishThis', { month: formatMonth(roster.roster.month.slice(0, 7)) })}
      initial={{}}
      submitLabel={t('roster.publish')}
      send={() => publishRoster(roster)}
      close={close}
      done={() => say(t('roster.publishedNow'))}
    >
      <p className="modal-intro">{t('roster.willBeTold', { count: roster.roster.personCount })}</p>
      {empty.length > 0 && (
        <>
          <p>
            <StateTag tone="risk">{t('roster.leftEmpty', { count: empty.length })}</StateTag>
          </p>
          <p className="quiet">{empty.map(({ cell }) => cell.name).join(', ')}</p>
        </>
      )}
    </FormModal>
  );
}
