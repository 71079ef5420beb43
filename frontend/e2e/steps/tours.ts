/** A page by its address, or the first of a list, and what lies below that one. */
export type Visit = string | { list: string; link: string; below?: string };

const ROW = '.data-table:not(.figures) tbody a';

/** Who looks at what: a few pages each, every page of the product once. */
export const TOURS: [user: string, what: string, visits: Visit[]][] = [
  [
    'bantochuc',
    'home and units',
    ['/', '/units', '/units?tab=list', '/units/new', '/heats', '/steering', '/waiting'],
  ],
  [
    'bantochuc',
    'one unit and files',
    [
      { list: '/units?tab=list', link: ROW },
      { list: '/units?tab=list', link: ROW, below: '/edit' },
      '/imports',
    ],
  ],
  [
    'bantochuc',
    'officials',
    [
      '/officials',
      '/officials/new',
      { list: '/officials', link: ROW },
      { list: '/officials', link: ROW, below: '/edit' },
    ],
  ],
  ['bantochuc', 'assignments', ['/assignments', '/assignments/new', '/assignments/gaps']],
  ['bantochuc', 'teams', ['/teams', '/teams/new', { list: '/teams', link: ROW }, '/orphan-cells']],
  ['bantochuc', 'rosters', ['/rosters', { list: '/rosters', link: ROW }]],
  [
    'bantochuc',
    'regulations and quotas',
    [
      '/regulations',
      '/holidays',
      '/common-rules',
      { list: '/regulations', link: '.regulation h2 a' },
      '/quota',
      { list: '/quota', link: ROW },
    ],
  ],
  [
    'canbo',
    'home and plans',
    [
      '/',
      '/notices',
      '/notices/choices',
      '/work-plans',
      { list: '/work-plans', link: ROW },
      { list: '/work-plans', link: ROW, below: '/edit' },
    ],
  ],
  [
    'xa',
    'home and meetings',
    [
      '/',
      '/work-plans/received',
      '/cells',
      '/meetings',
      '/meetings?tab=list',
      { list: '/meetings?tab=list', link: ROW },
    ],
  ],
  [
    'xa',
    'briefings',
    ['/briefings', { list: '/meetings?tab=list', link: ROW, below: '/briefing' }],
  ],
  ['xa', 'visitors and thematic meetings', ['/visitors', '/thematic-gaps', '/feeds']],
  [
    'canbo',
    'visit reports',
    [
      '/visit-reports',
      { list: '/visit-reports?state=ACCEPTED&year=2025', link: ROW },
      { list: '/visit-reports?state=DRAFT', link: ROW, below: '/edit' },
    ],
  ],
  [
    'bantochuc',
    'what is not recorded, field trips and periods',
    [
      '/unrecorded',
      '/quota-grid',
      '/field-trips',
      '/field-trips/new',
      { list: '/field-trips', link: ROW },
      { list: '/field-trips', link: ROW, below: '/edit' },
    ],
  ],
  ['huyen', 'home of a district', ['/']],
  ['totruong', 'home of a team leader', ['/']],
  ['chibo', 'home of a cell', ['/']],
  [
    'canbo',
    'difficulties and proposals of one’s own',
    [
      '/proposals/mine',
      '/proposals/new',
      { list: '/proposals?state=RETURNED', link: ROW, below: '/edit' },
    ],
  ],
  [
    'bantochuc',
    'desk of the province',
    [
      '/proposals',
      '/proposals/desk?tab=overdue',
      '/proposals/direct',
      '/proposals/figures?tab=AGENCY',
      '/proposals?by=COMPETENCE&measure=OPEN',
      '/proposals/agencies',
      { list: '/proposals/agencies', link: '.figures tbody th a' },
      { list: '/proposals?state=CLOSED&search=cau+treo', link: ROW },
      { list: '/proposals?show=TO_INFORM', link: ROW },
      { list: '/proposals?state=ACCEPTED', link: ROW, below: '/slip' },
      { list: '/proposals?state=SUBMITTED&competence=PROVINCE', link: ROW, below: '/split' },
    ],
  ],
  [
    'xa',
    'desk of a commune',
    ['/rosters/import', '/proposals/desk?tab=new', '/proposals/to-confirm', '/proposals/import'],
  ],
  [
    'coquan',
    'desk of an agency',
    ['/', '/proposals/agency', { list: '/proposals?state=ANSWERED', link: ROW }],
  ],
  ['kiemtoan', 'reading only', ['/', '/no-such-page']],
  ['khongdonvi', 'nothing to see', ['/']],
];
