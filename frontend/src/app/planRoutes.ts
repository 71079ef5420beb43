import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { at } from './root';

/** The pages of the yearly plans by their addresses. */
export const planRoutes = [
  createRoute({
    ...at,
    path: '/work-plans',
    staticData: { needs: 'work-plans.read' },
    component: lazy(() => import('@/features/workplan/pages/PlansPage'), 'PlansPage'),
  }),
  createRoute({
    ...at,
    path: '/work-plans/received',
    staticData: { needs: 'work-plans.received' },
    component: lazy(
      () => import('@/features/workplan/pages/ReceivedPlansPage'),
      'ReceivedPlansPage',
    ),
  }),
  createRoute({
    ...at,
    path: '/work-plans/$id',
    component: lazy(() => import('@/features/workplan/pages/PlanPage'), 'PlanPage'),
  }),
  createRoute({
    ...at,
    path: '/work-plans/$id/edit',
    component: lazy(() => import('@/features/workplan/pages/EditPlanPage'), 'EditPlanPage'),
  }),
] as const;
