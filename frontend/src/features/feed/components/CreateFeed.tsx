import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { Choice } from '@/shared/ui/Choice';
import { createFeed, feedsQuery, type MadeFeed } from '../api';

type Props = { done: (made: MadeFeed) => void; close: () => void };

/** Whose calendar, and on which telephone. */
export function CreateFeed({ done, close }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const owners = [
    ...(me.official ? [{ value: 'OFFICIAL', label: t('feed.mine') }] : []),
    ...(me.roles.some((role) => role !== 'official') && me.unit
      ? [{ value: 'UNIT', label: t('feed.ofUnit', { unit: me.unit.name }) }]
      : []),
  ];
  return (
    <FormModal<Schemas['CreateFeedRequest'], MadeFeed>
      title={t('feed.create')}
      intro={t('feed.createIntro')}
      initial={{ owner: me.official ? 'OFFICIAL' : 'UNIT', name: t('feed.phone') }}
      labels={{ owner: t('feed.whose'), name: t('feed.name') }}
      submitLabel={t('feed.create')}
      send={createFeed}
      close={close}
      done={(made) => {
        void queries.invalidateQueries(feedsQuery);
        done(made);
      }}
    >
      <Field name="owner" label={t('feed.whose')} required>
        <Choice options={owners} />
      </Field>
      <Field name="name" label={t('feed.name')} hint={t('feed.nameHint')} required maxLength={100}>
        <Input />
      </Field>
    </FormModal>
  );
}
