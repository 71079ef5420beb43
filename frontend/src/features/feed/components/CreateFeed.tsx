import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import type { Schemas } from '@/shared/http/schemas';
import { Choice } from '@/shared/ui/Choice';
import { createFeed, type FeedOwner, feedsQuery, type MadeFeed } from '../api';

type Props = {
  owners: FeedOwner[];
  /** Chosen beforehand, where the page was opened for one of them. */
  ownerId?: string;
  done: (made: MadeFeed) => void;
  close: () => void;
};

/** Whose calendar, and on which telephone. */
export function CreateFeed({ owners, ownerId, done, close }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const options = owners.map(({ owner, id, name }) => ({
    value: id,
    label: t(`feed.of.${owner}`, { name }),
  }));
  const chosen = owners.find(({ id }) => id === ownerId) ?? owners[0];
  return (
    <FormModal<Schemas['CreateFeedRequest'], MadeFeed>
      title={t('feed.create')}
      intro={t('feed.createIntro')}
      initial={{ ownerId: chosen?.id, name: t('feed.phone') }}
      labels={{ ownerId: t('feed.whose'), name: t('feed.name') }}
      submitLabel={t('feed.create')}
      send={createFeed}
      close={close}
      done={(made) => {
        void queries.invalidateQueries(feedsQuery);
        done(made);
      }}
    >
      <Field name="ownerId" label={t('feed.whose')} required>
        <Choice options={options} />
      </Field>
      <Field name="name" label={t('feed.name')} hint={t('feed.nameHint')} required maxLength={100}>
        <Input />
      </Field>
    </FormModal>
  );
}
