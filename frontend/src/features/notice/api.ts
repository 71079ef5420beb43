import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call, ifMatch } from '@/shared/http/client';
import type { Query, Schemas } from '@/shared/http/schemas';

export type Notice = Schemas['NoticeResponse'];

const EVERY = 3 * 60_000;

export const noticesQuery = (query: Query<'/api/v1/notices'>) =>
  queryOptions({
    queryKey: ['notices', query],
    queryFn: () => call(api.GET('/api/v1/notices', { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** Asked again now and then while the page is looked at, and when it is looked at again. */
export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: () => call(api.GET('/api/v1/notices/unread')),
  refetchInterval: EVERY,
  refetchOnWindowFocus: true,
  staleTime: 60_000,
});

export const readNotices = (body: Schemas['ReadNoticesRequest']) =>
  call(api.POST('/api/v1/notices/read', { body }));

export type Choices = Schemas['ChoicesResponse'];

export const choicesQuery = queryOptions({
  queryKey: ['notices', 'choices'],
  queryFn: () => call(api.GET('/api/v1/notices/choices')),
});

export const chooseNotices = (choices: Choices, body: Schemas['ChooseNoticesRequest']) =>
  call(
    api.PUT('/api/v1/notices/choices', {
      body,
      params: { header: ifMatch(choices.version) },
    }),
  );
