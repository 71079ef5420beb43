import { Modal, type ModalProps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const FIELD = 'input:not([type=hidden], :disabled), textarea:not(:disabled), select:not(:disabled)';

/** Gives the keyboard back to what opened this piece; where that is gone, to the page itself. */
function useFocusGivenBack() {
  const [opener] = useState(() => document.activeElement);
  const open = useRef(false);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
      requestAnimationFrame(() => {
        const elsewhere = document.activeElement !== document.body;
        if (open.current || elsewhere) return;
        const there = opener !== document.body && opener?.checkVisibility();
        const back = there ? opener : document.getElementById('content');
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      });
    };
  }, [opener]);
}

/** A dialog over the page, rendered only while it is open: it begins at its first field, where it has one. */
export function Dialog({ children, ...props }: ModalProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  useFocusGivenBack();
  const begin = (shown: boolean) => {
    const typing = body.current?.contains(document.activeElement);
    if (shown && !typing && window.matchMedia('(pointer: fine)').matches)
      body.current?.querySelector<HTMLElement>(FIELD)?.focus();
  };
  return (
    <Modal
      open
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      afterOpenChange={begin}
      {...props}
    >
      <div ref={body}>{children}</div>
    </Modal>
  );
}
