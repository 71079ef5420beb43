import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { at } from './root';

/** What officials did on their visits: still to be recorded, trips beside the meetings, and the periods of the quota. */
export const visitRoutes = [
  createRoute({
    ...at,
    path: '/unrecorded',
    staticData: { needs: 'meetings.read' },
    component: lazy(() => import('@/features/meeting/pages/UnrecordedPage'), 'UnrecordedPage'),
  }),
  createRoute({
    ...at,
    path: '/field-trips',
    staticData: { needs: 'meetings.read' },
    component: lazy(() => import('@/features/fieldtrip/pages/FieldTripsPage'), 'FieldTripsPage'),
  }),
  createRoute({
    ...at,
    path: '/field-trips/new',
    staticData: { needs: 'field-trips.create' },
    component: lazy(
      () => import('@/features/fieldtrip/pages/NewFieldTripPage'),
      'NewFieldTripPage',
    ),
  }),
  createRoute({
    ...at,
    path: '/field-trips/$id',
    component: lazy(() => import('@/features/fieldtrip/pages/FieldTripPage'), 'FieldTripPage'),
  }),
  createRoute({
    ...at,
    path: '/field-trips/$id/edit',
    component: lazy(
      () => import('@/features/fieldtrip/pages/EditFieldTripPage'),
      'EditFieldTripPage',
    ),
  }),
  createRoute({
    ...at,
    path: '/quota-grid',
    staticData: { needs: 'quota.read' },
    component: lazy(() => import('@/features/quota/pages/QuotaGridPage'), 'QuotaGridPage'),
  }),
] as const;
