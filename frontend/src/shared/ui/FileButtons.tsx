import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/http/schemas';
import { ErrorPanel } from './ErrorPanel';

type Format = Schemas['TableFormat'];
const FORMATS: Format[] = ['XLSX', 'CSV'];

/** Takes away what is shown, as a workbook or as CSV. */
export function FileButtons({ fetch }: { fetch: (format: Format) => Promise<void> }) {
  const { t } = useTranslation();
  const file = useMutation({ mutationFn: fetch });
  return (
    <>
      {FORMATS.map((format) => (
        <Button
          key={format}
          onClick={() => file.mutate(format)}
          loading={file.isPending && file.variables === format}
        >
          {t(`file.${format}`)}
        </Button>
      ))}
      {file.error && <ErrorPanel error={file.error} />}
    </>
  );
}
