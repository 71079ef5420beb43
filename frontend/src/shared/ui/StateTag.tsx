import type { ComponentType } from 'react';
import { BlockedIcon, ClockIcon, DashIcon, DoneIcon, DraftIcon, LateIcon, WarnIcon } from './icons';

export type Tone = 'done' | 'going' | 'risk' | 'late' | 'blocked' | 'draft' | 'none';

const icons: Record<Tone, ComponentType> = {
  done: DoneIcon,
  going: ClockIcon,
  risk: WarnIcon,
  late: LateIcon,
  blocked: BlockedIcon,
  draft: DraftIcon,
  none: DashIcon,
};

type Props = {
  tone: Tone;
  /** A shape of its own, where the tone's is taken by another meaning. */
  icon?: ComponentType;
  children: string;
};

/** A state as a word, a colour and a shape together. */
export function StateTag({ tone, icon, children }: Props) {
  const Icon = icon ?? icons[tone];
  return (
    <span className={`state state-${tone}`}>
      <Icon />
      {children}
    </span>
  );
}
