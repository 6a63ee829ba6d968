import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { DeadlineReasons, type WhyThisDateProps } from '../case/parts/why-this-date';
import styles from './queue.module.css';

export type WhyProps = WhyThisDateProps & { readonly number: string };

type Ask = (why: WhyProps, button: HTMLElement) => void;

const Asking = createContext<Ask>(() => undefined);

/** Why the date is what it is, one press away, without moving the list. */
export function WhyButton(why: WhyProps) {
  const { t } = useTranslation();
  const ask = useContext(Asking);
  return (
    <button
      type="button"
      className={styles['why']}
      aria-haspopup="dialog"
      aria-label={`${t('why.title')} ${why.number}`}
      onClick={(event) => ask(why, event.currentTarget)}
    >
      {t('why.title')}
    </button>
  );
}

/** Holds the one window that all buttons within open: a window for every row of a long list would make it slow. */
export function WhyWindow({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<WhyProps | null>(null);
  const button = useRef<HTMLElement | null>(null);
  const [ask] = useState<Ask>(() => (why: WhyProps, pressed: HTMLElement) => {
    button.current = pressed;
    setAsked(why);
  });
  return (
    <Asking value={ask}>
      {children}
      <Popover
        className={styles['popover'] ?? ''}
        placement="bottom start"
        triggerRef={button}
        isOpen={asked !== null}
        onOpenChange={(isOpen) => !isOpen && setAsked(null)}
      >
        {asked && <Reasons {...asked} />}
      </Popover>
    </Asking>
  );
}

/** Many days make a long explanation: it is scrolled by keyboard too. */
function Reasons({ number, ...deadline }: WhyProps) {
  const { t } = useTranslation();
  return (
    <Dialog className={styles['reasons'] ?? ''}>
      <Heading slot="title" level={2} className={styles['popoverTitle'] ?? ''}>
        {number}
      </Heading>
      <div className={styles['scrolled']} role="group" tabIndex={0} aria-label={t('why.title')}>
        <DeadlineReasons {...deadline} />
      </div>
    </Dialog>
  );
}
