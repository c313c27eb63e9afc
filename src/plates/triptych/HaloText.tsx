import type { SVGProps } from 'react';

/** Text on a ground of its own colour: drawn twice, so that a picture taken of it needs no paint order. */
export function HaloText({ halo = 3, children, ...text }: SVGProps<SVGTextElement> & { halo?: number }) {
  return (
    <>
      <text {...text} aria-hidden="true" data-halo strokeWidth={halo} strokeLinejoin="round">
        {children}
      </text>
      <text {...text}>{children}</text>
    </>
  );
}
