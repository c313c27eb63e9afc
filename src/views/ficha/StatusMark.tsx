import type { FactorState, FieldStatus } from '../../catalog/vocabulary';

/** A factor that is absent is a finding, as a negative field is; an unclear one is unknown. */
const STATUS_OF_FACTOR: Readonly<Record<FactorState, FieldStatus>> = {
  present: 'informed',
  absent: 'negative',
  unclear: 'no-information',
};

/** Disc: informed. Barred circle: says that there is none. Dashed circle: no information. Cross: heading missing. */
export function StatusMark({ status }: { status: FieldStatus }) {
  return (
    <svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true" style={{ flex: 'none' }}>
      {status === 'informed' && <circle r="4" fill="var(--ink-2)" />}
      {status === 'negative' && (
        <g fill="none" stroke="var(--ink-2)" strokeWidth="1.2">
          <circle r="4" />
          <path d="M-2.8 2.8L2.8 -2.8" />
        </g>
      )}
      {status === 'no-information' && (
        <circle r="4" fill="none" stroke="var(--ink-2)" strokeWidth="1.2" strokeDasharray="2 1.6" />
      )}
      {status === 'absent' && <path d="M-3.2 -3.2L3.2 3.2M-3.2 3.2L3.2 -3.2" stroke="var(--ink-2)" strokeWidth="1.4" />}
    </svg>
  );
}

export function FactorMark({ state }: { state: FactorState }) {
  return <StatusMark status={STATUS_OF_FACTOR[state]} />;
}
