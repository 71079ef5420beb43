import type { ReactNode } from 'react';

function icon(paths: ReactNode) {
  return function Icon() {
    return (
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {paths}
      </svg>
    );
  };
}

export const DoneIcon = icon(<path d="M4 10.5l4 4 8-9" />);
export const ClockIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 6v4l3 2" />
  </>,
);
export const WarnIcon = icon(
  <>
    <path d="M10 3l7.5 13.5h-15z" />
    <path d="M10 8.5v3.5M10 14.2v.3" />
  </>,
);
export const LateIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 6v5M10 13.6v.3" />
  </>,
);
export const BlockedIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M5.2 14.8l9.6-9.6" />
  </>,
);
export const PauseIcon = icon(<path d="M7 4.5v11M13 4.5v11" />);
export const DashIcon = icon(<path d="M5 10h10" />);
export const DraftIcon = icon(<path d="M4 16l.8-3.4L13.4 4l2.6 2.6-8.6 8.6z" />);
export const CloseIcon = icon(<path d="M5 5l10 10M15 5L5 15" />);
export const MenuIcon = icon(<path d="M3 5.5h14M3 10h14M3 14.5h14" />);
export const SearchIcon = icon(
  <>
    <circle cx="9" cy="9" r="5.5" />
    <path d="M13.2 13.2L17 17" />
  </>,
);
export const BellIcon = icon(<path d="M4.5 14.5h11l-1.5-2.2V9a4 4 0 0 0-8 0v3.3zM8.5 16.8h3" />);
export const NextIcon = icon(<path d="M8 4.5l5.5 5.5L8 15.5" />);
export const BackIcon = icon(<path d="M12 4.5L6.5 10l5.5 5.5" />);
export const DownIcon = icon(<path d="M4.5 7.5L10 13l5.5-5.5" />);
export const UpIcon = icon(<path d="M4.5 12.5L10 7l5.5 5.5" />);
export const PersonIcon = icon(
  <>
    <circle cx="10" cy="6.8" r="3.3" />
    <path d="M3.5 17c.8-3.4 3.3-5 6.5-5s5.7 1.6 6.5 5" />
  </>,
);
export const HomeIcon = icon(<path d="M3 9.5L10 3.5l7 6M5 8.5V16.5h10V8.5" />);
export const TreeIcon = icon(
  <path d="M10 3v4M10 7c0 3-6 1.5-6 5M10 7c0 3 6 1.5 6 5M10 7v5M2.5 12.5h3v4h-3zM8.5 12.5h3v4h-3zM14.5 12.5h3v4h-3z" />,
);
export const PlanIcon = icon(<path d="M4.5 3.5h11v13h-11zM7 7.5h6M7 10.5h6M7 13.5h3.5" />);
export const CalendarIcon = icon(<path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" />);
export const GaugeIcon = icon(<path d="M3 15a7 7 0 1 1 14 0M10 15l3.5-5" />);
export const FileIcon = icon(<path d="M5 3h6.5L15.5 7v10H5zM11 3v4.5h4.5" />);
export const FlameIcon = icon(
  <path d="M10 2.8c.6 2.6 4.6 4.6 4.6 8.8a4.6 4.6 0 0 1-9.2 0c0-2 1-3 1.9-4 .3 1.2.9 1.8 1.6 2 .1-2.4.2-4.6 1.1-6.8z" />,
);
export const RippleIcon = icon(
  <path d="M2.5 7.5c2.5-2.4 5-2.4 7.5 0s5 2.4 7.5 0M2.5 12.5c2.5-2.4 5-2.4 7.5 0s5 2.4 7.5 0" />,
);
export const VoiceIcon = icon(<path d="M3 4h14v9.5H9.5L6 16.8v-3.3H3zM6.5 7.5h7M6.5 10h4.5" />);
