import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly defaultExpanded?: boolean;
}

export function Disclosure({ title, children, level = 3, defaultExpanded = false }: DisclosureProps) {
  return (
    <AriaDisclosure className={styles['disclosure'] ?? ''} defaultExpanded={defaultExpanded}>
      {({ isExpanded }) => (
        <>
          <Heading level={level} className={styles['heading'] ?? ''}>
            <Button slot="trigger" className={styles['trigger'] ?? ''}>
              <span className={styles['arrow']} aria-hidden="true" />
              {title}
            </Button>
          </Heading>
          {/* What is hidden is not fetched either. */}
          <DisclosurePanel className={styles['panel'] ?? ''}>{isExpanded && children}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
