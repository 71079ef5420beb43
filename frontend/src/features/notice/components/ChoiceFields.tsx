import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { say } from '@/shared/ui/notice';
import { type Choices, chooseNotices } from '../api';

/** One mail a day or none, and of which topics. */
export function ChoiceFields({ choices }: { choices: Choices }) {
  const { t } = useTranslation();
  const [digest, setDigest] = useState(choices.digest);
  const [wanted, setWanted] = useState(
    choices.topics.filter((one) => !choices.muted.includes(one)),
  );
  const saving = useMutation({
    mutationFn: () =>
      chooseNotices(choices, {
        digest,
        muted: choices.topics.filter((one) => !wanted.includes(one)),
      }),
    onSuccess: () => say(t('notice.chosen')),
  });
  return (
    <form
      className="notice-choices"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {saving.error && <ErrorPanel error={saving.error} />}
      <Checkbox checked={digest} onChange={(event) => setDigest(event.target.checked)}>
        {t('notice.digest', { at: choices.digestAt })}
      </Checkbox>
      <fieldset disabled={!digest}>
        <legend>{t('notice.topics')}</legend>
        <Checkbox.Group
          disabled={!digest}
          value={wanted}
          onChange={(values) => setWanted(choices.topics.filter((one) => values.includes(one)))}
          options={choices.topics.map((one) => ({ value: one, label: t(`enum.topic.${one}`) }))}
        />
      </fieldset>
      <Button type="primary" htmlType="submit" loading={saving.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
