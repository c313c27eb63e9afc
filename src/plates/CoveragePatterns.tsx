/** Patterns over the areas that only a region or the country covers, so that their colour does not stand alone. */
interface CoveragePatternsProps {
  ids: Readonly<Record<'regional' | 'national', string>>;
  /** How much the drawing around is enlarged: the pattern keeps its own size. */
  zoom?: number;
  /** Between its lines, px. */
  step?: number;
}

export function CoveragePatterns({ ids, zoom = 1, step = 4 }: CoveragePatternsProps) {
  const turned = `scale(${1 / zoom}) rotate(45)`;
  return (
    <defs>
      <pattern id={ids.regional} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform={turned}>
        {/* Filled, not stroked: a stroke that keeps its width in an enlarged map would lose it here. */}
        <rect width={0.9} height={step} style={{ fill: 'var(--cov-regional-line)' }} />
      </pattern>
      <pattern id={ids.national} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform={turned}>
        <circle cx={step / 2} cy={step / 2} r={0.85} style={{ fill: 'var(--cov-regional-line)' }} />
      </pattern>
    </defs>
  );
}
