import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/form/Field';
import { FormModal } from '@/shared/form/FormModal';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { say } from '@/shared/ui/notice';
import { type Report, reportHistory, reportQuery, returnReport, type Section } from '../api';
import { SECTIONS } from '../reportDraft';

type Values = { note?: string; sections: Section[]; remark: Partial<Record<Section, string>> };

/** Giving a report back: which sections, and what is to be mended in each. */
export function ReturnReport({ report, close }: { report: Report; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const options = useEnumOptions('reportSection');
  return (
    <FormModal<Values, Report>
      title={t('report.return')}
      intro={t('report.returnIntro')}
      initial={{ sections: [], remark: {} }}
      submitLabel={t('report.return')}
      labels={{ remarks: t('report.returnSections') }}
      send={({ note, sections, remark }) =>
        returnReport(report, {
          note: note ?? null,
          remarks: sections.map((section) => ({ section, remark: remark[section] ?? '' })),
        } as Parameters<typeof returnReport>[1])
      }
      conflict={{
        reload: () => queries.refetchQueries(reportQuery(report.id)),
        lastChange: () => queries.fetchQuery({ ...reportHistory(report.id), staleTime: 0 }),
      }}
      close={close}
      done={(next) => {
        queries.setQueryData(reportQuery(report.id).queryKey, next);
        void queries.invalidateQueries({ queryKey: ['visit-reports'] });
        say(t('report.returned'));
      }}
    >
      <Field name="sections" label={t('report.returnSections')} some>
        <Checkbox.Group className="check-column" options={options(SECTIONS)} />
      </Field>
      <Form.Item noStyle shouldUpdate>
        {(form) =>
          SECTIONS.filter((section) =>
            ((form.getFieldValue('sections') ?? []) as Section[]).includes(section),
          ).map((section) => (
            <Field
              key={section}
              name={['remark', section]}
              label={t('report.remarkOn', { section: t(`enum.reportSection.${section}`) })}
              required
              maxLength={1000}
            >
              <Input.TextArea rows={2} />
            </Field>
          ))
        }
      </Form.Item>
      <Field name="note" label={t('report.note')} maxLength={1000}>
        <Input.TextArea rows={2} />
      </Field>
    </FormModal>
  );
}
