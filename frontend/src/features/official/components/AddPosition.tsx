import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { say } from '@/shared/ui/notice';
import { addPosition, type Official, officialHistory, officialQuery } from '../api';
import { PositionFields } from './PositionFields';

export function AddPosition({ official, close }: { official: Official; close: () => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['PositionRequest'], Official>
      title={t('official.addPosition')}
      initial={{ from: today, districtSecretary: false }}
      submitLabel={t('official.addPosition')}
      labels={{ rank: t('official.rank'), unitId: t('official.positionUnit') }}
      send={(values) => addPosition(official, values)}
      conflict={{
        reload: () => queries.refetchQueries(officialQuery(official.id)),
        lastChange: () => queries.fetchQuery({ ...officialHistory(official.id), staleTime: 0 }),
      }}
      close={close}
      done={() => say(t('official.positionAdded', { name: official.fullName }))}
    >
      <PositionFields />
    </FormModal>
  );
}
