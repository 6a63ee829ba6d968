import { type DragEvent, type ReactNode, useState } from 'react';
import styles from './files.module.css';

export interface DropTargetProps {
  readonly className: string;
  /** Absent where nothing may be dropped. */
  readonly onFiles?: ((files: readonly File[]) => void) | undefined;
  readonly children: ReactNode;
}

/** A line of a list onto which files can be dropped; who has no mouse uses the button in it. */
export function DropTarget({ className, onFiles, children }: DropTargetProps) {
  const [isOver, setOver] = useState(false);
  if (onFiles === undefined) return <li className={className}>{children}</li>;
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles(Array.from(event.dataTransfer.files));
  };
  return (
    <li
      className={`${className} ${isOver ? (styles['over'] ?? '') : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </li>
  );
}
