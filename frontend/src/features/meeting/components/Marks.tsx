import { useTranslation } from 'react-i18next';
import { StateTag } from '@/shared/ui/StateTag';
import type { Meeting } from '../api';

/** What sets a meeting apart, in words: called off, moved, on a theme, a model. */
export function useMarks() {
  const { t } = useTranslation();
  return (meeting: Meeting): string[] => [
    ...(meeting.cancelled ? [t('meeting.cancelled')] : []),
    ...(meeting.moved && !meeting.cancelled
      ? [meeting.dayOff ? t('meeting.movedFor', { name: meeting.dayOff }) : t('meeting.moved')]
      : []),
    ...(meeting.kind === 'THEMATIC' ? [t('meeting.thematic')] : []),
    ...(meeting.modelMeeting ? [t('meeting.model')] : []),
  ];
}

/** The state of a meeting beside its name. */
export function MeetingState({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  if (meeting.cancelled) return <StateTag tone="blocked">{t('meeting.cancelled')}</StateTag>;
  if (!meeting.moved) return null;
  return (
    <StateTag tone="going">
      {meeting.dayOff ? t('meeting.movedFor', { name: meeting.dayOff }) : t('meeting.moved')}
    </StateTag>
  );
}
