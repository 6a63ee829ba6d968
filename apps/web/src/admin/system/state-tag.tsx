import { Tag } from '../../ui/tag';

/** Colour, sign and words: the colour alone says nothing. */
export function StateTag({ well, words }: { readonly well: boolean; readonly words: string }) {
  return (
    <Tag tone={well ? 'good' : 'bad'}>
      <span aria-hidden="true">{well ? '✓' : '!'}</span> {words}
    </Tag>
  );
}
