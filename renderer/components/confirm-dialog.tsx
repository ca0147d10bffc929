import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button';

interface ConfirmProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly danger?: boolean;
  readonly confirmDisabled?: boolean;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({
  open,
  onClose,
  title,
  children,
  confirm,
  cancel,
  onConfirm,
  danger = true,
  confirmDisabled = false,
}: ConfirmProps) {
  return (
    <ModalOverlay
      className="modal-overlay"
      isDismissable
      isOpen={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
    >
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div
            className="dialog-body"
            onKeyDown={(event) => {
              // What cannot be undone takes more than Enter in a field.
              if (event.key !== 'Enter' || danger || confirmDisabled || !(event.target instanceof HTMLInputElement))
                return;
              event.preventDefault();
              onConfirm();
            }}
          >
            {children}
          </div>
          <div className="dialog-actions">
            <Button onPress={onClose}>{cancel}</Button>
            <Button look={danger ? 'danger' : 'primary'} onPress={onConfirm} disabled={confirmDisabled}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
