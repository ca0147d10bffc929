import { Fragment } from 'react';

/** A name without spaces that may break before a capital letter: "SecondaryTelephoneNumber". */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}
