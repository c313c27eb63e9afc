/** The pattern of «sin información»: 45° lines 5 px apart. `colour` differs where the stripes belong to a known value. */
export function Hatch({ id, colour = 'var(--rule)' }: { id: string; colour?: string }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1={0.5} y1={0} x2={0.5} y2={5} style={{ stroke: colour, strokeWidth: 1 }} />
    </pattern>
  );
}
