import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { WarnIcon } from '@/shared/ui/icons';
import type { Editor } from '../useReportEditor';

/** The report was saved elsewhere meanwhile: which of the two is to stay. */
export function Overtaken({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  if (!editor.theirs) return null;
  return (
    <div className="error-panel" role="alert">
      <WarnIcon />
      <div>
        <p className="error-title">{t('report.overtaken')}</p>
        <p>{t('report.overtakenHint', { at: formatMoment(editor.theirs.savedAt) })}</p>
        <div className="form-buttons">
          <Button type="primary" onClick={editor.keepMine}>
            {t('report.keepMine')}
          </Button>
          <Button onClick={editor.takeTheirs}>{t('report.takeTheirs')}</Button>
        </div>
      </div>
    </div>
  );
}
