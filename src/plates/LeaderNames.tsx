import { memo } from 'react';
import { activateByKey } from './activateByKey';
import styles from './LeaderNames.module.css';
import type { LeaderName } from './layoutLeaders';

/** Where the names lead. */
export interface LeaderGo {
  run: (code: string) => void;
  /** In words, with the name as it stands there. */
  label: (name: string) => string;
}

/** Half of what a name takes up and down, px: as much as its neighbours leave it. */
const HALF = 7.5;

/** Names beside the country, each with the line to its land; buttons where they lead somewhere. */
export const LeaderNames = memo(function LeaderNames({
  names,
  go,
}: {
  names: readonly LeaderName[];
  go: LeaderGo | null;
}) {
  return (
    <g className={styles.names} aria-hidden={go ? undefined : 'true'}>
      {names.map((name) => (
        <g key={name.code}>
          <path d={name.leader} />
          {go ? (
            <g
              className={styles.button}
              role="button"
              tabIndex={0}
              aria-label={go.label(name.text)}
              onClick={() => go.run(name.code)}
              onKeyDown={activateByKey(() => go.run(name.code))}
            >
              <rect x={leftOf(name) - 3} y={name.y - HALF} width={name.width + 6} height={2 * HALF} fill="none" />
              <Name {...name} />
            </g>
          ) : (
            <Name {...name} />
          )}
        </g>
      ))}
    </g>
  );
});

function Name({ text, x, y, anchor }: LeaderName) {
  return (
    <text x={x} y={y + 4.3} textAnchor={anchor}>
      {text}
    </text>
  );
}

const leftOf = ({ x, width, anchor }: LeaderName): number =>
  anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
