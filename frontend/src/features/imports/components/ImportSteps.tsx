import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrl } from '@/shared/hooks/useUrl';
import { newKey } from '@/shared/http/newKey';
import { toProblem } from '@/shared/http/problem';
import { ErrorPanel } from '@/shared/ui/ErrorPanel';
import { Loading } from '@/shared/ui/Loading';
import { say } from '@/shared/ui/notice';
import { checkFile, confirmImport, downloadTemplate, importQuery, type Kind } from '../api';
import { CheckedFile } from './CheckedFile';
import { FileDrop } from './FileDrop';

type Props = {
  kind: Kind;
  /** Where several kinds may be brought in: the choice among them. */
  chooser?: ReactNode;
};

/** Taking in a file: what it holds, the file, what it would do, and only then doing it. */
export function ImportSteps({ kind, chooser }: Props) {
  const { t } = useTranslation();
  const { search, set } = useUrl();
  const checkedId = search.import ?? '';
  const [file, setFile] = useState<File | null>(null);

  const template = useMutation({
    mutationFn: () => downloadTemplate(kind, t(`import.templateFile.${kind}`)),
  });
  const check = useMutation({
    mutationFn: (chosen: File) => checkFile(kind, chosen, newKey()),
    onSuccess: (result) => set({ import: result.id }),
  });
  const checked = useQuery({ ...importQuery(checkedId), enabled: checkedId !== '' });
  const confirm = useMutation({
    mutationFn: () => confirmImport(checkedId),
    onSuccess: (result) => say(t('import.applied', { count: result.newRows })),
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    check.mutate(chosen);
  };
  const refused = check.error ? toProblem(check.error) : null;
  const mayPass = refused?.unreachable || (refused?.status ?? 0) >= 500;
  const result = checked.data;
  return (
    <ol className="steps">
      <li>
        <h2>{t(chooser ? 'import.step1' : 'import.step1One')}</h2>
        <div className="inline-controls">
          {chooser}
          <Button onClick={() => template.mutate()} loading={template.isPending}>
            {t('import.template')}
          </Button>
        </div>
        {template.error && <ErrorPanel error={template.error} />}
      </li>
      <li>
        <h2>{t('import.step2')}</h2>
        <FileDrop file={file} onChoose={choose} />
      </li>
      <li>
        <h2>{t('import.step3')}</h2>
        {check.isPending && <Loading lines={3} />}
        {check.error && (
          <ErrorPanel
            error={check.error}
            retry={file && mayPass ? () => check.mutate(file) : undefined}
          />
        )}
        {!check.isPending && !check.error && checked.error && (
          <ErrorPanel error={checked.error} retry={() => void checked.refetch()} />
        )}
        {!result && !check.isPending && !check.error && (
          <p className="quiet">{t('import.notYet')}</p>
        )}
        {result && !check.isPending && !check.error && <CheckedFile result={result} />}
        {confirm.error && <ErrorPanel error={confirm.error} />}
        {result?.actions.includes('confirm') && !check.isPending && (
          <Button
            type="primary"
            size="large"
            loading={confirm.isPending}
            onClick={() => confirm.mutate()}
          >
            {t('import.confirm', { count: result.newRows })}
          </Button>
        )}
      </li>
    </ol>
  );
}
