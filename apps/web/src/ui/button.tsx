import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link, type LinkProps } from 'react-router';
import styles from './button.module.css';

export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';

interface Look {
  readonly look?: ButtonLook;
}

export function Button({ look = 'plain', ...props }: Omit<AriaButtonProps, 'className'> & Look) {
  return <AriaButton {...props} className={classOf(look)} />;
}

/** Goes somewhere, but looks like a button. */
export function ButtonLink({ look = 'plain', ...props }: Omit<LinkProps, 'className'> & Look) {
  return <Link {...props} className={classOf(look)} />;
}

function classOf(look: ButtonLook): string {
  return `${styles['button'] ?? ''} ${styles[look] ?? ''}`;
}
