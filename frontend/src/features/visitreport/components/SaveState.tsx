import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import type { Editor, Standing } from '../useReportEditor';

const TONES: Record<Standing, Tone> = {
  saved: 'done',
  typing: 'draft',
  saving: 'going',
  waiting: 'risk',
  refused: 'late',
  conflict: 'late',
};

/** Where what was typed is now: always in sight while writing. */
export function SaveState({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const waits = editor.standing === 'waiting' && editor.handingIn;
  return (
    <div className="report-standing" role="status">
      <StateTag tone={TONES[editor.standing]}>
        {t(waits ? 'report.standing.handIn' : `report.standing.${editor.standing}`)}
      </StateTag>
      {editor.standing === 'waiting' && (
        <Button onClick={editor.save}>{t('report.sendNow')}</Button>
      )}
      {waits && <Button onClick={editor.stopHandingIn}>{t('report.stopHandingIn')}</Button>}
    </div>
  );
}
