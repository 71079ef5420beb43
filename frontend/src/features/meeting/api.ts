import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type Meeting = Schemas['MeetingResponse'];
export type MeetingDetail = Schemas['MeetingDetailResponse'];
export type Attendance = Schemas['AttendanceResponse'];
export type Unrecorded = Schemas['UnrecordedResponse'];
export type Cell = Schemas['CellResponse'];
export type ThematicGap = Schemas['ThematicGapResponse'];
export type ExpectedVisit = Schemas['ExpectedVisitResponse'];

export const meetingsQuery = (query: Query<'/api/v1/meetings'>) =>
  queryOptions({
    queryKey: ['meetings', query],
    queryFn: () => call(api.GET('/api/v1/meetings', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: () => call(api.GET('/api/v1/meetings/{id}', { params: { path: { id } } })),
  });

export const meetingHistory = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id, 'history'],
    queryFn: () => call(api.GET('/api/v1/meetings/{id}/history', { params: { path: { id } } })),
  });

export const nextMeetingsQuery = (id: string, officialId: string) =>
  queryOptions({
    queryKey: ['meetings', id, 'next', officialId],
    queryFn: () =>
      call(
        api.GET('/api/v1/meetings/{id}/next', { params: { path: { id }, query: { officialId } } }),
      ),
  });

export const unrecordedQuery = (query: Query<'/api/v1/unrecorded-visits'>) =>
  queryOptions({
    queryKey: ['unrecorded-visits', query],
    queryFn: () => call(api.GET('/api/v1/unrecorded-visits', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const cellsQuery = (query: Query<'/api/v1/cells'>) =>
  queryOptions({
    queryKey: ['cells', query],
    queryFn: () => call(api.GET('/api/v1/cells', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const gapsQuery = (query: Query<'/api/v1/thematic-gaps'>) =>
  queryOptions({
    queryKey: ['meetings', 'thematic-gaps', query],
    queryFn: () => call(api.GET('/api/v1/thematic-gaps', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const visitsQuery = (query: Query<'/api/v1/expected-visits'>) =>
  queryOptions({
    queryKey: ['meetings', 'expected-visits', query],
    queryFn: () => call(api.GET('/api/v1/expected-visits', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const addMeeting = (cellId: string, body: Schemas['CreateMeetingRequest'], key: string) =>
  call(
    api.POST('/api/v1/cells/{id}/meetings', {
      body,
      params: { path: { id: cellId }, header: { 'Idempotency-Key': key } },
    }),
  );

export const updateMeeting = (meeting: Meeting, body: Schemas['UpdateMeetingRequest']) =>
  call(
    api.PUT('/api/v1/meetings/{id}', {
      body,
      params: { path: { id: meeting.id }, header: ifMatch(meeting.version) },
    }),
  );

export const cancelMeeting = (meeting: Meeting, body: Schemas['CancelMeetingRequest']) =>
  call(
    api.POST('/api/v1/meetings/{id}/cancel', {
      body,
      params: { path: { id: meeting.id }, header: ifMatch(meeting.version) },
    }),
  );

export const setSchedule = (cell: Cell, body: Schemas['SetScheduleRequest']) =>
  call(
    api.PUT('/api/v1/cells/{id}/schedule', {
      body,
      params: {
        path: { id: cell.id },
        header: cell.scheduleVersion === null ? {} : ifMatch(cell.scheduleVersion),
      },
    }),
  );

export const moveMeeting = (meeting: Meeting, body: Schemas['MoveMeetingRequest']) =>
  call(
    api.POST('/api/v1/meetings/{id}/move', {
      body,
      params: {
        path: { id: meeting.id },
        header: ifMatch(meeting.version),
      },
    }),
  );

export const recordAttendance = (
  meetingId: string,
  body: Schemas['RecordAttendanceRequest'],
  key: string,
) =>
  call(
    api.POST('/api/v1/meetings/{id}/attendances', {
      body,
      params: { path: { id: meetingId }, header: { 'Idempotency-Key': key } },
    }),
  );

export const correctAttendance = (
  attendance: Attendance,
  body: Schemas['CorrectAttendanceRequest'],
) =>
  call(
    api.PUT('/api/v1/attendances/{id}', {
      body,
      params: { path: { id: attendance.id }, header: ifMatch(attendance.version) },
    }),
  );
