import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link, type LinkProps } from 'react-router';
import styles from './button.module.css';

export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';

interface Look {
  readonly look?: ButtonLook;
}

type ButtonProps = Omit<AriaButtonProps, 'className' | 'isPending'> & Look & { readonly isPending?: boolean };

/** While its work is under way a second press does nothing; it keeps the focus, so that nobody is thrown out of place. */
export function Button({ look = 'plain', isPending = false, type = 'button', onPress, ...props }: ButtonProps) {
  const press = onPress && !isPending ? { onPress } : {};
  return (
    <AriaButton
      {...props}
      {...press}
      type={isPending ? 'button' : type}
      className={`${classOf(look)} ${isPending ? (styles['pending'] ?? '') : ''}`}
    />
  );
}

/** Goes somewhere, but looks like a button. */
export function ButtonLink({ look = 'plain', ...props }: Omit<LinkProps, 'className'> & Look) {
  return <Link {...props} className={classOf(look)} />;
}

function classOf(look: ButtonLook): string {
  return `${styles['button'] ?? ''} ${styles[look] ?? ''}`;
}
