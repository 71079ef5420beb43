import type { ComponentType } from 'react';
import type { ActProps } from './ActModal';
import { AnswerDialog } from './AnswerDialog';
import { CompetenceDialog } from './CompetenceDialog';
import { DeclineDialog } from './DeclineDialog';
import { DeliverDialog } from './DeliverDialog';
import { DirectDialog } from './DirectDialog';
import { AskExtensionDialog, DecideExtensionDialog } from './ExtensionDialogs';
import { MakeOrdinaryDialog } from './MakeOrdinaryDialog';
import { LinkDialog, MergeDialog } from './OtherDialogs';
import { AcceptDialog, ConfirmDialog, ReasonDialog, TakeUpDialog } from './ReasonDialog';
import { ReferDialog } from './ReferDialog';
import { ReturnDialog } from './ReturnDialog';
import { SettleDialog } from './SettleDialog';
import { TextDialog } from './TextDialog';

const DIALOGS: Record<string, ComponentType<ActProps>> = {
  accept: AcceptDialog,
  takeUp: TakeUpDialog,
  confirm: ConfirmDialog,
  refer: ReferDialog,
  return: ReturnDialog,
  changeCompetence: CompetenceDialog,
  decline: DeclineDialog,
  answer: AnswerDialog,
  reportResult: AnswerDialog,
  deliver: DeliverDialog,
  direct: DirectDialog,
  settle: SettleDialog,
  ask: TextDialog,
  inform: TextDialog,
  askExtension: AskExtensionDialog,
  decideExtension: DecideExtensionDialog,
  merge: MergeDialog,
  link: LinkDialog,
  makeOrdinary: MakeOrdinaryDialog,
};

/** The dialog of an act by its name. */
export function ActDialog(props: ActProps) {
  const Dialog = DIALOGS[props.act] ?? ReasonDialog;
  return <Dialog {...props} />;
}
