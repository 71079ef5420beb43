import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilesField } from '@/shared/attachments/FilesField';
import { FormErrors } from '@/shared/form/FormErrors';
import { LOOK } from '@/shared/form/look';
import { Restored } from '@/shared/form/Restored';
import { useMe } from '@/shared/hooks/useMe';
import type { Option } from '@/shared/ui/Choice';
import type { Proposal } from '../api';
import type { Values } from '../proposalDraft';
import { useProposalEditor } from '../useProposalEditor';
import { CheckAnswers } from './CheckAnswers';
import { CheckOffline } from './CheckOffline';
import { ProposalFields } from './ProposalFields';
import { SettleDialog } from './SettleDialog';

type Props = { initial: Values; proposal?: Proposal; knownUnit?: Option };

const FIELDS = ['content', 'place', 'responsible', 'requested', 'unitId', 'source'] as const;
const GROUNDS = ['hot', 'beyondCompetence', 'urgent'] as const;

/** Writing, reading once more, sending: nothing is lost on the way. */
export function ProposalEditor({ initial, proposal, knownUnit }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const [form] = Form.useForm<Values>();
  const editor = useProposalEditor(form, initial, proposal, knownUnit);
  const [settling, setSettling] = useState(false);
  const labels = Object.fromEntries([
    ...FIELDS.map((name) => [name, t(name === 'unitId' ? 'proposal.origin' : `proposal.${name}`)]),
    ...GROUNDS.map((name) => [`grounds.${name}`, t(`proposal.grounds.${name}`)]),
  ]);
  const leave = async () => {
    await form.validateFields(['unitId', 'kind', 'attachmentIds']);
    editor.leave(form.getFieldsValue(true));
  };
  return (
    <>
      {editor.checking && editor.proposal && (
        <CheckAnswers
          proposal={editor.proposal}
          sending={editor.sending}
          send={editor.send}
          back={editor.back}
          settle={() => setSettling(true)}
        />
      )}
      {settling && editor.proposal && (
        <SettleDialog
          act="settle"
          proposal={editor.proposal}
          close={() => setSettling(false)}
          after={(next) => editor.settled(next.row.id)}
        />
      )}
      {editor.offline && (
        <CheckOffline
          values={editor.offline}
          place={editor.placeOf(editor.offline)}
          wait={editor.wait}
          back={editor.back}
        />
      )}
      <div hidden={editor.checking || editor.offline !== undefined}>
        <Restored at={editor.kept.restoredAt} startAnew={editor.kept.startAnew} />
        <Form
          {...LOOK}
          form={form}
          className="form-page"
          initialValues={editor.kept.initialValues}
          onValuesChange={editor.kept.keep}
          onFinish={() => editor.check(form.getFieldsValue(true))}
        >
          <FormErrors
            problem={editor.problem}
            labels={labels}
            conflict={editor.conflict}
            forget={editor.forget}
          />
          <ProposalFields
            official={Boolean(me.official)}
            fixed={editor.proposal !== undefined}
            knownUnit={knownUnit}
          />
          {!editor.proposal && <FilesField name="attachmentIds" label={t('proposal.files')} />}
          <div className="form-buttons">
            <Button type="primary" htmlType="submit" loading={editor.saving}>
              {t('proposal.check')}
            </Button>
            <Button disabled={editor.saving} onClick={() => void leave().catch(() => undefined)}>
              {t('proposal.saveDraft')}
            </Button>
          </div>
        </Form>
      </div>
    </>
  );
}
