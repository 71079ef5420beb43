import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { DateField } from '@/shared/ui/DateField';
import { say } from '@/shared/ui/notice';
import { endPosition, type Official, officialHistory, officialQuery, type Position } from '../api';
import { PositionName } from './PositionName';

export function EndPosition(props: { official: Official; position: Position; close: () => void }) {
  const { official, position, close } = props;
  const { t } = useTranslation();
  const { today } = useMe();
  const queries = useQueryClient();
  return (
    <FormModal<Schemas['EndPositionRequest'], Official>
      title={t('official.endPosition')}
      intro={<PositionName position={position} />}
      initial={{ to: today }}
      submitLabel={t('official.endPosition')}
      send={(values) => endPosition(official, position.id, values)}
      conflict={{
        reload: () => queries.refetchQueries(officialQuery(official.id)),
        lastChange: () => queries.fetchQuery({ ...officialHistory(official.id), staleTime: 0 }),
      }}
      close={close}
      done={() => say(t('official.positionEnded'))}
    >
      <Field name="to" label={t('official.lastDay')} required>
        <DateField />
      </Field>
    </FormModal>
  );
}
