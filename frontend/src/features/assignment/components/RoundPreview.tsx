import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { StateTag } from '@/shared/ui/StateTag';
import { previewRound } from '../api';
import { type RoundValues, roundOf } from '../round';

function Found({ preview }: { preview: Schemas['RoundPreview'] }) {
  const { t } = useTranslation();
  const { clashes, loads, gaps, gapCount } = preview;
  return (
    <div className="info-panel" role="status">
      <p>{t('assignment.previewCount', { count: preview.count })}</p>
      {clashes.length === 0 ? (
        <StateTag tone="done">{t('assignment.noClash')}</StateTag>
      ) : (
        <>
          <StateTag tone="late">{t('assignment.clashes', { count: clashes.length })}</StateTag>
          <ul>
            {clashes.map(({ assignmentId, official, unit, from, decisionNumber }) => (
              <li key={assignmentId}>
                {t('assignment.clash', {
                  official: official.fullName,
                  unit: unit.name,
                  from: formatDate(from),
                  number: decisionNumber,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {loads.length > 0 && (
        <>
          <p>
            <StateTag tone="risk">
              {t('assignment.overload', { count: loads.length, limit: preview.loadLimit })}
            </StateTag>
          </p>
          <ul>
            {loads.map(({ official, units }) => (
              <li key={official.id}>
                {t('assignment.load', { official: official.fullName, count: units })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <StateTag tone={gapCount > 0 ? 'risk' : 'done'}>
          {gapCount > 0 ? t('assignment.gapCount', { count: gapCount }) : t('assignment.gapNone')}
        </StateTag>
      </p>
      {gaps.length > 0 && (
        <p className="quiet">
          {gaps.map(({ unit }) => unit.name).join(', ')}
          {gapCount > gaps.length && '…'}
        </p>
      )}
    </div>
  );
}

/** Without these there is nothing to look at; the decision is often signed only after the look. */
const NEEDED = ['officialIds', 'unitIds', 'regulationId', 'from'] as const;

/** What the round would bring: clashes, load, and the units still left over. Nothing is stored. */
export function RoundPreview() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<RoundValues>();
  const look = useMutation({ mutationFn: (values: RoundValues) => previewRound(roundOf(values)) });
  return (
    <div className="section">
      <Button
        loading={look.isPending}
        onClick={() =>
          form.validateFields([...NEEDED]).then(
            () => look.mutate(form.getFieldsValue()),
            () => undefined,
          )
        }
      >
        {t('assignment.preview')}
      </Button>
      {look.error && <ErrorPanel error={look.error} />}
      {look.data && <Found preview={look.data} />}
    </div>
  );
}
