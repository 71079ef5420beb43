import type { ComponentType } from 'react';
import {
  CalendarIcon,
  GaugeIcon,
  HomeIcon,
  PersonIcon,
  TreeIcon,
  VoiceIcon,
} from '@/shared/ui/icons';

export type Place = {
  key: string;
  to: string;
  /** Any of these permissions opens the place. */
  needs: string[];
  /** The first parts of the addresses that belong to it. */
  under: string[];
  icon: ComponentType;
  /** The views of the place, shown side by side on top of each. */
  views?: { key: string; to: string; needs: string }[];
};

/** The places of the product; each person sees those he may enter, six at most. */
export const places: Place[] = [
  { key: 'home', to: '/', needs: [], under: [], icon: HomeIcon },
  {
    key: 'units',
    to: '/units',
    needs: ['units.read'],
    under: ['/units', '/heats', '/steering', '/imports'],
    icon: TreeIcon,
    views: [
      { key: 'units', to: '/units', needs: 'units.read' },
      { key: 'heats', to: '/heats', needs: 'heats.read' },
      { key: 'steering', to: '/steering', needs: 'steering.read' },
      { key: 'imports', to: '/imports', needs: 'imports.create' },
    ],
  },
  {
    key: 'officials',
    to: '/officials',
    needs: ['officials.read'],
    under: ['/officials', '/assignments', '/teams', '/orphan-cells'],
    icon: PersonIcon,
    views: [
      { key: 'officials', to: '/officials', needs: 'officials.read' },
      { key: 'assignments', to: '/assignments', needs: 'assignments.read' },
      { key: 'teams', to: '/teams', needs: 'teams.read' },
    ],
  },
  {
    key: 'meetings',
    to: '/meetings',
    needs: ['meetings.read'],
    under: [
      '/meetings',
      '/briefings',
      '/cells',
      '/visitors',
      '/thematic-gaps',
      '/visit-reports',
      '/feeds',
      '/rosters',
      '/unrecorded',
      '/field-trips',
    ],
    icon: CalendarIcon,
    views: [
      { key: 'calendar', to: '/meetings', needs: 'meetings.read' },
      { key: 'visitors', to: '/visitors', needs: 'meetings.read' },
      { key: 'briefings', to: '/briefings', needs: 'briefings.read' },
      { key: 'unrecorded', to: '/unrecorded', needs: 'meetings.read' },
      { key: 'trips', to: '/field-trips', needs: 'meetings.read' },
      { key: 'cells', to: '/cells', needs: 'meetings.read' },
      { key: 'rosters', to: '/rosters', needs: 'rosters.read' },
      { key: 'thematicGaps', to: '/thematic-gaps', needs: 'meetings.read' },
      { key: 'reports', to: '/visit-reports', needs: 'visit-reports.read' },
    ],
  },
  {
    key: 'proposals',
    to: '/proposals',
    needs: ['proposals.read'],
    under: ['/proposals'],
    icon: VoiceIcon,
    views: [
      { key: 'proposalDesk', to: '/proposals/desk', needs: 'proposals.desk' },
      { key: 'proposalAgency', to: '/proposals/agency', needs: 'proposals.agency' },
      { key: 'proposalConfirm', to: '/proposals/to-confirm', needs: 'proposals.confirm' },
      { key: 'proposalMine', to: '/proposals/mine', needs: 'proposals.create' },
      { key: 'proposalDirect', to: '/proposals/direct', needs: 'proposals.direct' },
      { key: 'proposals', to: '/proposals', needs: 'proposals.read' },
      { key: 'proposalFigures', to: '/proposals/figures', needs: 'proposals.read' },
      { key: 'proposalAgencies', to: '/proposals/agencies', needs: 'proposals.agencies' },
    ],
  },
  {
    key: 'quota',
    to: '/work-plans',
    needs: ['work-plans.read', 'quota.read', 'regulations.read'],
    under: ['/work-plans', '/quota', '/quota-grid', '/regulations', '/common-rules', '/holidays'],
    icon: GaugeIcon,
    views: [
      { key: 'plans', to: '/work-plans', needs: 'work-plans.read' },
      { key: 'receivedPlans', to: '/work-plans/received', needs: 'work-plans.received' },
      { key: 'quota', to: '/quota', needs: 'quota.read' },
      { key: 'quotaGrid', to: '/quota-grid', needs: 'quota.read' },
      { key: 'regulations', to: '/regulations', needs: 'regulations.read' },
      { key: 'commonRules', to: '/common-rules', needs: 'regulations.read' },
      { key: 'holidays', to: '/holidays', needs: 'regulations.read' },
    ],
  },
];
