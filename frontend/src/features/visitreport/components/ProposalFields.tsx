import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { TextField } from './TextField';

type Row = Schemas['ReportProposalRow'];

const KINDS: Row['kind'][] = ['DIFFICULTY', 'PROPOSAL'];

type Props = {
  row: Row;
  set: (change: Partial<Row>) => void;
  at: (field: string) => { id: string; error?: string };
};

/** One difficulty or proposal: what, where, and either its result or who is asked to do what. */
export function ProposalFields({ row, set, at }: Props) {
  const { t } = useTranslation();
  const kinds = useEnumOptions('reportProposalKind');
  return (
    <>
      <Radio.Group
        aria-label={t('report.proposalKind')}
        options={kinds(KINDS)}
        value={row.kind}
        onChange={(event) => set({ kind: event.target.value })}
      />
      <TextField
        {...at('content')}
        label={t('report.proposalContent')}
        most={4000}
        rows={2}
        value={row.content}
        change={(content) => set({ content })}
      />
      <TextField
        {...at('place')}
        label={t('report.proposalPlace')}
        most={300}
        value={row.place}
        change={(place) => set({ place })}
      />
      <Radio.Group
        aria-label={t('report.disposition')}
        className="check-column"
        options={[
          { value: false, label: t('report.toForward') },
          { value: true, label: t('report.settled') },
        ]}
        value={row.settled}
        onChange={(event) => set({ settled: event.target.value })}
      />
      {row.settled ? (
        <TextField
          {...at('result')}
          label={t('report.result')}
          most={2000}
          rows={2}
          value={row.result}
          change={(result) => set({ result })}
        />
      ) : (
        <>
          <TextField
            {...at('responsible')}
            label={t('report.responsible')}
            most={300}
            value={row.responsible}
            change={(responsible) => set({ responsible })}
          />
          <TextField
            {...at('requested')}
            label={t('report.requested')}
            most={2000}
            rows={2}
            value={row.requested}
            change={(requested) => set({ requested })}
          />
        </>
      )}
    </>
  );
}
