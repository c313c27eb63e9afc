import { ChevronDown, History } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { FacetId } from '../../analysis/facetTable';
import { divisions, divisionWords } from '../../i18n/divisions';
import { facets } from '../../i18n/facets';
import { type Message, useText } from '../../i18n/text';
import { type DivisionId, otherDivision } from '../../territory/units';
import styles from './FacetGroup.module.css';
import { FacetRows } from './FacetRows';
import { baseOf, type FacetContext, type FacetRow, facetRowsOf } from './rowsOfFacet';

/** A facet that is always open, under its heading. */
export function FacetGroup({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}

/** A facet that opens on demand; closed, it still says how many of its values are chosen. */
export function FacetFold({
  title,
  note,
  chosen,
  children,
}: {
  title: string;
  note?: string;
  chosen: number;
  children: ReactNode;
}) {
  const { t } = useText();
  const [open, setOpen] = useState(chosen > 0);
  const content = useId();
  const remark = chosen > 0 ? t(facets.chosenInFold, { n: chosen }) : open ? note : null;
  return (
    <section className={styles.fold}>
      <h3>
        <button
          type="button"
          className={styles.foldButton}
          aria-expanded={open}
          aria-controls={content}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.title}>{title}</span>
          {remark && <span className={styles.note}>{remark}</span>}
          <ChevronDown className={styles.chevron} size={16} aria-hidden />
        </button>
      </h3>
      <div id={content} className={styles.foldContent} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}

/** The rows of one facet: the first `limit` and whatever is chosen, the rest on demand. */
export function FacetValues({
  context,
  facet,
  label,
  limit = Number.POSITIVE_INFINITY,
  more = facets.moreValues,
}: {
  context: FacetContext;
  facet: FacetId;
  label: string;
  limit?: number;
  more?: Message;
}) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const rows = facetRowsOf(context, facet);
  const visible = rows.filter((row, index) => index < limit || row.chosen);
  const hidden = rows.length - visible.length;
  const shown = all ? rows : visible;
  return (
    <>
      <FacetRows facet={facet} label={label} rows={shown} base={baseOf(context, facet)} />
      {(hidden > 0 || all) && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t(facets.fewer) : t(more, { n: hidden })}
          <ChevronDown className={styles.chevron} size={16} aria-hidden />
        </button>
      )}
      <RemarksKey rows={shown} division={otherDivision(context.view.division)} />
    </>
  );
}

/** The key to the mark that some rows carry: opened, it says what each of them was or is in the other division. */
function RemarksKey({ rows, division }: { rows: readonly FacetRow[]; division: DivisionId }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const content = useId();
  const remarked = rows.filter(({ remark }) => remark !== null);
  if (remarked.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className={styles.more}
        aria-expanded={open}
        aria-controls={content}
        onClick={() => setOpen(!open)}
      >
        <span>
          <History className={styles.mark} size={13} aria-hidden />
          {t(divisions.differ, { n: remarked.length, inside: t(divisionWords[division].inside) })}
        </span>
        <ChevronDown className={styles.chevron} size={16} aria-hidden />
      </button>
      <dl id={content} className={styles.remarks} hidden={!open}>
        {remarked.map(({ value, name, remark }) => (
          <div key={value}>
            <dt lang="es">{name}</dt>
            <dd>{remark}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
