import { memo } from 'react';
import styles from './LeaderNames.module.css';
import type { LeaderName } from './layoutLeaders';

/** Names beside the country, each with the line to its land. */
export const LeaderNames = memo(function LeaderNames({ names }: { names: readonly LeaderName[] }) {
  return (
    <g className={styles.names} aria-hidden="true">
      {names.map(({ code, text, x, y, anchor, leader }) => (
        <g key={code}>
          <path d={leader} />
          <text x={x} y={y + 4.3} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
});
