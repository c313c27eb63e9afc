/** What is being drawn: associations and extended experiences, each with its comunas, and which of them the next comuna goes to. */
import { Trash2, X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { ScenarioEdit } from '../../../analysis/scenario';
import { scenario as words } from '../../../i18n/scenario';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import {
  aimAt,
  clickComuna,
  extendExperience,
  removeEdit,
  standing,
  useScenarioHistory,
} from '../../../state/scenario';
import { useViewStore } from '../../../state/store';
import { EditNotes } from './EditNotes';
import { NamePicker, type PickerItem } from './NamePicker';
import styles from './ScenarioEdits.module.css';

export function ScenarioEdits() {
  const { t } = useText();
  const scenario = useViewStore((state) => state.view.scenario) ?? [];
  const target = standing(
    useScenarioHistory((state) => state.target),
    scenario,
  );
  const atlas = useAtlas();
  const group = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const nameOf = (id: string) => atlas.experienceById.get(id)?.shortName ?? id;
  const associations = scenario.flatMap(({ experience }, index) => (experience === null ? [index] : []));
  const titleOf = ({ experience, comunas }: ScenarioEdit, index: number) =>
    experience === null
      ? t(words.association, { n: associations.indexOf(index) + 1 })
      : t(words.extended, { name: nameOf(experience), n: comunas.length });
  const pending = 'extends' in target ? target.extends : null;
  const aimed = 'edit' in target ? target.edit : (pending ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is aimed at comes into sight whenever it changes
  useEffect(() => {
    const rows = list.current?.querySelector('ul');
    const row = rows?.querySelector('input:checked')?.closest('li');
    if (!rows || !row) return;
    // Only the list moves: the browser's own way would move the page as well.
    const [outer, inner] = [rows.getBoundingClientRect(), row.getBoundingClientRect()];
    rows.scrollTop += Math.min(0, inner.top - outer.top) + Math.max(0, inner.bottom - outer.bottom);
  }, [aimed, scenario.length]);
  // What had the focus may be gone with what was removed.
  const keepFocus = () => list.current?.focus();

  return (
    <div className={styles.edits}>
      <fieldset ref={list} tabIndex={-1} className={styles.targets}>
        <legend>{t(words.targets)}</legend>
        <ul>
          {scenario.map((edit, index) => (
            <EditRow
              // biome-ignore lint/suspicious/noArrayIndexKey: an edit is its place in the scenario, nothing else names it
              key={index}
              edit={edit}
              title={titleOf(edit, index)}
              group={group}
              chosen={'edit' in target && target.edit === index}
              onChoose={() => aimAt(index)}
              onRemove={() => {
                removeEdit(index);
                keepFocus();
              }}
              onTakeOut={(cut) => {
                aimAt(index);
                clickComuna(cut);
                keepFocus();
              }}
            />
          ))}
          {pending !== null && (
            <li>
              <label className={styles.target}>
                <input type="radio" name={group} checked readOnly />
                <span>{t(words.extending, { name: nameOf(pending) })}</span>
              </label>
            </li>
          )}
          <li>
            <label className={styles.target}>
              <input
                type="radio"
                name={group}
                checked={'extends' in target && pending === null}
                onChange={() => aimAt(null)}
              />
              <span>{t(words.newAssociation)}</span>
            </label>
          </li>
        </ul>
      </fieldset>
      <Pickers within={'edit' in target ? (scenario[target.edit]?.comunas ?? []) : []} />
    </div>
  );
}

function EditRow({
  edit,
  title,
  group,
  chosen,
  onChoose,
  onRemove,
  onTakeOut,
}: {
  edit: ScenarioEdit;
  title: string;
  group: string;
  chosen: boolean;
  onChoose: () => void;
  onRemove: () => void;
  onTakeOut: (cut: string) => void;
}) {
  const { t } = useText();
  const { territory } = useAtlas();
  const comunas = edit.comunas.flatMap((cut) => territory.comunas[territory.indexOf.get(cut) ?? -1] ?? []);
  return (
    <li className={styles.edit} data-chosen={chosen || undefined}>
      <label className={styles.target}>
        <input type="radio" name={group} checked={chosen} onChange={onChoose} />
        <span>
          <b>{title}</b>
          {' · '}
          {t(words.people, { n: comunas.reduce((sum, { population }) => sum + population, 0) })}
        </span>
      </label>
      <ul className={styles.comunas}>
        {comunas.map(({ cut, name }) => (
          <li key={cut}>
            <button
              type="button"
              title={t(words.takeOut, { comuna: name, what: title })}
              onClick={() => onTakeOut(cut)}
            >
              {name}
              <X size={14} aria-hidden />
              <span className="visually-hidden">: {t(words.takeOut, { comuna: name, what: title })}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.remove}
        aria-label={t(words.remove, { what: title })}
        title={t(words.remove, { what: title })}
        onClick={onRemove}
      >
        <Trash2 size={16} aria-hidden />
      </button>
      <EditNotes edit={edit} title={title} />
    </li>
  );
}

/** By name what the drawing offers by a click, and experiences, which no drawing offers. `within`: CUT codes that are in already. */
function Pickers({ within }: { within: readonly string[] }) {
  const { t, compare } = useText();
  const atlas = useAtlas();
  const { passes } = useGaps();
  const division = useViewStore((state) => state.view.division);
  const { comunas, divisions } = atlas.territory;
  const comunaItems = useMemo(
    () =>
      comunas
        .map(
          ({ cut, name, region }): PickerItem => ({
            id: cut,
            name,
            detail: divisions[division].byCode.get(region[division])?.shortName ?? '',
          }),
        )
        .sort((a, b) => compare(a.name, b.name)),
    [comunas, divisions, division, compare],
  );
  const experienceItems = useMemo(
    () =>
      atlas.core.experiences.flatMap(({ id, shortName, ficha }, row): PickerItem[] => {
        if (passes[row] !== 1) return [];
        const number = ficha === null ? t(words.identified) : t(words.fichaNumber, { n: ficha });
        const reach = t(words.reaches, { n: atlas.reach[row]?.comunas.length ?? 0 });
        return [{ id, name: shortName, detail: `${number} · ${reach}` }];
      }),
    [atlas, passes, t],
  );
  return (
    <div className={styles.pickers}>
      <NamePicker
        label={t(words.addComuna)}
        items={comunaItems.filter(({ id }) => !within.includes(id))}
        onPick={clickComuna}
      />
      <NamePicker label={t(words.extend)} items={experienceItems} onPick={extendExperience} />
    </div>
  );
}
