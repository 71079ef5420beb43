import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { at } from './root';

/** The pages of the calendar of meetings and of the days off. */
export const calendarRoutes = [
  createRoute({
    ...at,
    path: '/meetings/$id/briefing',
    component: lazy(() => import('@/features/briefing/pages/BriefingPage'), 'BriefingPage'),
  }),
  createRoute({
    ...at,
    path: '/briefings',
    staticData: { needs: 'briefings.read' },
    component: lazy(() => import('@/features/briefing/pages/BriefingsPage'), 'BriefingsPage'),
  }),
  createRoute({
    ...at,
    path: '/meetings',
    component: lazy(() => import('@/features/meeting/pages/MeetingsPage'), 'MeetingsPage'),
  }),
  createRoute({
    ...at,
    path: '/meetings/$id',
    component: lazy(() => import('./pages/MeetingDetailPage'), 'MeetingDetailPage'),
  }),
  createRoute({
    ...at,
    path: '/visit-reports',
    staticData: { needs: 'visit-reports.read' },
    component: lazy(() => import('@/features/visitreport/pages/ReportsPage'), 'ReportsPage'),
  }),
  createRoute({
    ...at,
    path: '/visit-reports/$id',
    component: lazy(() => import('./pages/ReportDetailPage'), 'ReportDetailPage'),
  }),
  createRoute({
    ...at,
    path: '/visit-reports/$id/edit',
    component: lazy(
      () => import('@/features/visitreport/pages/WriteReportPage'),
      'WriteReportPage',
    ),
  }),
  createRoute({
    ...at,
    path: '/visitors',
    staticData: { needs: 'meetings.read' },
    component: lazy(() => import('@/features/meeting/pages/VisitorsPage'), 'VisitorsPage'),
  }),
  createRoute({
    ...at,
    path: '/thematic-gaps',
    staticData: { needs: 'meetings.read' },
    component: lazy(() => import('@/features/meeting/pages/ThematicGapsPage'), 'ThematicGapsPage'),
  }),
  createRoute({
    ...at,
    path: '/cells',
    staticData: { needs: 'meetings.read' },
    component: lazy(() => import('@/features/meeting/pages/CellsPage'), 'CellsPage'),
  }),
  createRoute({
    ...at,
    path: '/feeds',
    staticData: { needs: 'feeds.create' },
    component: lazy(() => import('@/features/feed/pages/FeedsPage'), 'FeedsPage'),
  }),
  createRoute({
    ...at,
    path: '/common-rules',
    staticData: { needs: 'regulations.read' },
    component: lazy(() => import('@/features/regulation/pages/CommonRulesPage'), 'CommonRulesPage'),
  }),
  createRoute({
    ...at,
    path: '/holidays',
    staticData: { needs: 'regulations.read' },
    component: lazy(() => import('@/features/workday/pages/HolidaysPage'), 'HolidaysPage'),
  }),
] as const;
