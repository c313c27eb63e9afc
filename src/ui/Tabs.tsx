import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; content: ReactNode }[];
  selected: Id;
  onSelect: (id: Id) => void;
  renderPanel: (id: Id) => ReactNode;
  className?: string | undefined;
  listClassName?: string | undefined;
  /** The chosen tab carries `data-selected`. */
  tabClassName?: string | undefined;
  panelClassName?: string | undefined;
}

/** Tabs by the ARIA pattern: one stop for Tab, arrows, Home and End walk and choose. Only the chosen panel is in the page. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  renderPanel,
  className,
  listClassName,
  tabClassName,
  panelClassName,
}: TabsProps<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const last = tabs.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    const next = to === undefined ? undefined : tabs[to];
    if (!next || to === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div className={className}>
      <div role="tablist" aria-label={label} ref={list} className={listClassName}>
        {tabs.map(({ id, content }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-tab-${id}`}
            aria-selected={id === selected}
            aria-controls={id === selected ? `${base}-panel` : undefined}
            data-selected={id === selected || undefined}
            tabIndex={id === selected ? 0 : -1}
            className={tabClassName}
            onClick={() => onSelect(id)}
            onKeyDown={walk}
          >
            {content}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-tab-${selected}`} className={panelClassName}>
        {renderPanel(selected)}
      </div>
    </div>
  );
}
