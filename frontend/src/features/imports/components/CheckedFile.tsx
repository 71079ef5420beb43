import { useTranslation } from 'react-i18next';
import { useNarrow } from '@/shared/hooks/useNarrow';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Section } from '@/shared/ui/Section';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import type { Import } from '../api';
import { useWords } from '../useWords';

type Fault = Import['errors'][number];
type Row = Import['preview'][number];

const tones: Record<Row['status'], Tone> = { NEW: 'going', UNCHANGED: 'none', FAULTY: 'late' };
const panels: Record<Import['state'], string> = {
  READY: 'info-panel',
  FAULTY: 'warn-panel',
  UNCHANGED: 'info-panel',
  APPLIED: 'done-panel',
};

function Faults({ faults, caption }: { faults: Fault[]; caption: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const narrow = useNarrow();
  const columns: Column<Fault>[] = [
    {
      key: 'line',
      title: t('import.line'),
      cell: ({ line }) => (narrow ? t('import.lineNumber', { line }) : line),
    },
    { key: 'column', title: t('import.column'), cell: (fault) => words.column(fault.column ?? '') },
    {
      key: 'value',
      title: t('import.value'),
      cell: (fault) => words.value(fault.column ?? '', fault.value ?? ''),
    },
    { key: 'reason', title: t('common.reason'), cell: (fault) => fault.message },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={faults}
      rowKey={(fault) => `${fault.line}-${fault.column}-${fault.code}`}
    />
  );
}

function Preview({ result }: { result: Import }) {
  const { t } = useTranslation();
  const words = useWords();
  const narrow = useNarrow();
  const columns: Column<Row>[] = [
    {
      key: 'line',
      title: t('import.line'),
      cell: ({ line }) => (narrow ? t('import.lineNumber', { line }) : line),
    },
    {
      key: 'status',
      title: t('import.status'),
      cell: (row) => (
        <StateTag tone={tones[row.status]}>{t(`enum.importRow.${row.status}`)}</StateTag>
      ),
    },
    ...result.columns.map((title, index) => ({
      key: `column-${title}`,
      title: words.column(title),
      cell: (row: Row) => words.value(title, row.cells[index] ?? ''),
    })),
  ];
  return (
    <section className="table-scroll" aria-label={t('import.preview')}>
      <DataTable
        caption={t('import.preview')}
        columns={columns}
        rows={result.preview}
        rowKey={(row) => String(row.line)}
      />
    </section>
  );
}

/** What the file would do, or why it cannot be taken; nothing is written yet. */
export function CheckedFile({ result }: { result: Import }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={panels[result.state]} role="status">
        <p className="strong">{t(`import.state.${result.state}`, { name: result.fileName })}</p>
        <p>{result.summary}</p>
        {result.ignoredColumns.length > 0 && (
          <p>{t('import.ignored', { columns: result.ignoredColumns.join(', ') })}</p>
        )}
      </div>
      {result.errors.length > 0 && (
        <Section title={t('import.faults')}>
          {result.errorCount > result.errors.length && (
            <p className="text-risk">
              {t('import.firstFaults', { shown: result.errors.length, total: result.errorCount })}
            </p>
          )}
          <Faults faults={result.errors} caption={t('import.faults')} />
        </Section>
      )}
      {result.warnings.length > 0 && (
        <Section title={t('import.warnings')}>
          <p>{t('import.warningsNote')}</p>
          <Faults faults={result.warnings} caption={t('import.warnings')} />
        </Section>
      )}
      {result.remarks.length > 0 && (
        <Section title={t('import.remarks')}>
          <ul className="plain-list">
            {result.remarks.map((remark) => (
              <li key={remark}>
                <StateTag tone="risk">{t('import.remark')}</StateTag> {remark}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {result.preview.length > 0 && (
        <Section title={t('import.preview')}>
          <Preview result={result} />
          {result.totalRows > result.preview.length && (
            <p className="quiet">
              {t('import.firstRows', { shown: result.preview.length, total: result.totalRows })}
            </p>
          )}
        </Section>
      )}
    </>
  );
}
