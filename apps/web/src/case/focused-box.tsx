import { type ReactNode, useEffect, useRef } from 'react';

/** What was done is told here, and here the focus comes: the form it was in is gone. */
export function FocusedBox({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} data-quiet-focus>
      {children}
    </div>
  );
}
