import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { calendarRoutes } from './calendarRoutes';
import { WaitingPage } from './pages/WaitingPage';
import { planRoutes } from './planRoutes';
import { proposalRoutes } from './proposalRoutes';
import { at, root } from './root';
import { visitRoutes } from './visitRoutes';

/** Every page of the product by its address. */
export const routeTree = root.addChildren([
  createRoute({ ...at, path: '/', component: lazy(() => import('./home/HomePage'), 'HomePage') }),
  createRoute({
    ...at,
    path: '/waiting',
    component: WaitingPage,
  }),
  createRoute({
    ...at,
    path: '/units',
    component: lazy(() => import('@/features/unit/pages/UnitsPage'), 'UnitsPage'),
  }),
  createRoute({
    ...at,
    path: '/units/new',
    staticData: { needs: 'units.create' },
    component: lazy(() => import('@/features/unit/pages/NewUnitPage'), 'NewUnitPage'),
  }),
  createRoute({
    ...at,
    path: '/units/$id',
    component: lazy(() => import('./pages/UnitDetailPage'), 'UnitDetailPage'),
  }),
  createRoute({
    ...at,
    path: '/units/$id/edit',
    component: lazy(() => import('@/features/unit/pages/EditUnitPage'), 'EditUnitPage'),
  }),
  createRoute({
    ...at,
    path: '/heats',
    staticData: { needs: 'heats.read' },
    component: lazy(() => import('@/features/heat/pages/HeatsPage'), 'HeatsPage'),
  }),
  createRoute({
    ...at,
    path: '/steering',
    staticData: { needs: 'steering.read' },
    component: lazy(() => import('@/features/heat/pages/SteeringPage'), 'SteeringPage'),
  }),
  createRoute({
    ...at,
    path: '/imports',
    staticData: { needs: 'imports.create' },
    component: lazy(() => import('@/features/imports/pages/ImportPage'), 'ImportPage'),
  }),
  createRoute({
    ...at,
    path: '/officials',
    staticData: { needs: 'officials.read' },
    component: lazy(() => import('@/features/official/pages/OfficialsPage'), 'OfficialsPage'),
  }),
  createRoute({
    ...at,
    path: '/officials/new',
    staticData: { needs: 'officials.create' },
    component: lazy(() => import('@/features/official/pages/NewOfficialPage'), 'NewOfficialPage'),
  }),
  createRoute({
    ...at,
    path: '/officials/$id',
    component: lazy(() => import('./pages/OfficialDetailPage'), 'OfficialDetailPage'),
  }),
  createRoute({
    ...at,
    path: '/officials/$id/edit',
    component: lazy(() => import('@/features/official/pages/EditOfficialPage'), 'EditOfficialPage'),
  }),
  createRoute({
    ...at,
    path: '/assignments',
    staticData: { needs: 'assignments.read' },
    component: lazy(() => import('@/features/assignment/pages/AssignmentsPage'), 'AssignmentsPage'),
  }),
  createRoute({
    ...at,
    path: '/assignments/new',
    staticData: { needs: 'assignments.create' },
    component: lazy(
      () => import('@/features/assignment/pages/NewAssignmentPage'),
      'NewAssignmentPage',
    ),
  }),
  createRoute({
    ...at,
    path: '/assignments/gaps',
    staticData: { needs: 'assignments.read' },
    component: lazy(() => import('@/features/assignment/pages/GapsPage'), 'GapsPage'),
  }),
  createRoute({
    ...at,
    path: '/teams',
    staticData: { needs: 'teams.read' },
    component: lazy(() => import('@/features/team/pages/TeamsPage'), 'TeamsPage'),
  }),
  createRoute({
    ...at,
    path: '/teams/new',
    staticData: { needs: 'teams.create' },
    component: lazy(() => import('@/features/team/pages/NewTeamPage'), 'NewTeamPage'),
  }),
  createRoute({
    ...at,
    path: '/teams/$id',
    component: lazy(() => import('./pages/TeamDetailPage'), 'TeamDetailPage'),
  }),
  createRoute({
    ...at,
    path: '/rosters',
    staticData: { needs: 'rosters.read' },
    component: lazy(() => import('@/features/roster/pages/RostersPage'), 'RostersPage'),
  }),
  createRoute({
    ...at,
    path: '/rosters/import',
    staticData: { needs: 'rosters.import' },
    component: lazy(() => import('@/features/imports/pages/RosterImportPage'), 'RosterImportPage'),
  }),
  createRoute({
    ...at,
    path: '/rosters/$id',
    component: lazy(() => import('@/features/roster/pages/RosterPage'), 'RosterPage'),
  }),
  createRoute({
    ...at,
    path: '/orphan-cells',
    staticData: { needs: 'teams.read' },
    component: lazy(() => import('@/features/team/pages/OrphanCellsPage'), 'OrphanCellsPage'),
  }),
  createRoute({
    ...at,
    path: '/regulations',
    staticData: { needs: 'regulations.read' },
    component: lazy(() => import('@/features/regulation/pages/RegulationsPage'), 'RegulationsPage'),
  }),
  createRoute({
    ...at,
    path: '/regulations/$id',
    component: lazy(() => import('@/features/regulation/pages/RegulationPage'), 'RegulationPage'),
  }),
  ...planRoutes,
  ...calendarRoutes,
  createRoute({
    ...at,
    path: '/notices',
    component: lazy(() => import('@/features/notice/pages/NoticesPage'), 'NoticesPage'),
  }),
  createRoute({
    ...at,
    path: '/notices/choices',
    component: lazy(() => import('@/features/notice/pages/ChoicesPage'), 'ChoicesPage'),
  }),
  createRoute({
    ...at,
    path: '/quota',
    staticData: { needs: 'quota.read' },
    component: lazy(() => import('@/features/quota/pages/QuotaPage'), 'QuotaPage'),
  }),
  createRoute({
    ...at,
    path: '/quota/$officialId',
    component: lazy(() => import('@/features/quota/pages/QuotaLinesPage'), 'QuotaLinesPage'),
  }),
  ...visitRoutes,
  ...proposalRoutes,
]);
