import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { at } from './root';

/** The pages of difficulties and proposals: the desks, one's own, and each by itself. */
export const proposalRoutes = [
  createRoute({
    ...at,
    path: '/proposals',
    staticData: { needs: 'proposals.read' },
    component: lazy(() => import('@/features/proposal/pages/ProposalsPage'), 'ProposalsPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/new',
    staticData: { needs: 'proposals.create' },
    component: lazy(() => import('@/features/proposal/pages/NewProposalPage'), 'NewProposalPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/import',
    staticData: { needs: 'proposals.import' },
    component: lazy(
      () => import('@/features/imports/pages/ProposalImportPage'),
      'ProposalImportPage',
    ),
  }),
  createRoute({
    ...at,
    path: '/proposals/desk',
    staticData: { needs: 'proposals.desk' },
    component: lazy(() => import('@/features/proposal/pages/DeskPage'), 'DeskPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/agency',
    staticData: { needs: 'proposals.agency' },
    component: lazy(() => import('@/features/proposal/pages/AgencyDeskPage'), 'AgencyDeskPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/mine',
    staticData: { needs: 'proposals.create' },
    component: lazy(() => import('@/features/proposal/pages/MinePage'), 'MinePage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/to-confirm',
    staticData: { needs: 'proposals.confirm' },
    component: lazy(() => import('@/features/proposal/pages/ToConfirmPage'), 'ToConfirmPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/direct',
    staticData: { needs: 'proposals.direct' },
    component: lazy(() => import('@/features/proposal/pages/DirectPage'), 'DirectPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/figures',
    staticData: { needs: 'proposals.read' },
    component: lazy(() => import('@/features/proposalfigure/pages/FiguresPage'), 'FiguresPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/agencies',
    staticData: { needs: 'proposals.agencies' },
    component: lazy(() => import('@/features/proposalfigure/pages/AgenciesPage'), 'AgenciesPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/agencies/$id',
    staticData: { needs: 'proposals.agencies' },
    component: lazy(() => import('@/features/proposalfigure/pages/AgencyPage'), 'AgencyPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/$id/slip',
    component: lazy(() => import('@/features/proposal/pages/SlipPage'), 'SlipPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/$id',
    component: lazy(() => import('@/features/proposal/pages/ProposalPage'), 'ProposalPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/$id/edit',
    component: lazy(() => import('@/features/proposal/pages/EditProposalPage'), 'EditProposalPage'),
  }),
  createRoute({
    ...at,
    path: '/proposals/$id/split',
    component: lazy(
      () => import('@/features/proposal/pages/SplitProposalPage'),
      'SplitProposalPage',
    ),
  }),
] as const;
