import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/http/client';
import type { Schemas } from '@/shared/http/schemas';

export type Feed = Schemas['FeedResponse'];
export type FeedOwner = Schemas['FeedOwnerResponse'];
export type MadeFeed = Schemas['MadeFeedResponse'];

export const feedsQuery = queryOptions({
  queryKey: ['feeds'],
  queryFn: () => call(api.GET('/api/v1/feeds')),
});

/** The calendars for which the caller may make addresses. */
export const feedOwnersQuery = queryOptions({
  queryKey: ['feeds', 'owners'],
  queryFn: () => call(api.GET('/api/v1/feeds/owners')),
});

export const createFeed = (body: Schemas['CreateFeedRequest']) =>
  call(api.POST('/api/v1/feeds', { body }));

export const revokeFeed = (id: string) =>
  call(api.DELETE('/api/v1/feeds/{id}', { params: { path: { id } } }));
