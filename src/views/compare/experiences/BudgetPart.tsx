import { loadFichas } from '../../../catalog/load';
import { SubjectMark } from '../../../charts/SubjectBadge';
import { experienceParts } from '../../../i18n/compareExperienceParts';
import { ficha } from '../../../i18n/ficha';
import { useText } from '../../../i18n/text';
import { useLoaded } from '../../../ui/useLoaded';
import { BudgetTable } from '../../ficha/BudgetTable';
import { DoubtNotes } from '../../ficha/DoubtNotes';
import { LoadNotice } from '../../ficha/LoadNotice';
import { Part } from '../Part';
import styles from './BudgetPart.module.css';
import type { Subject } from './comparedSubjects';

/** The amounts as printed, and what the report leaves in doubt: shown beside each other, not compared. */
export function BudgetPart({ subjects }: { subjects: readonly Subject[] }) {
  const { t } = useText();
  const fichas = useLoaded(loadFichas);
  if (fichas.state !== 'ready') return <LoadNotice loaded={fichas} waiting={ficha.loading} />;
  const files = subjects.map(({ id }) => fichas.value.find((file) => file.id === id) ?? null);
  const heading = (position: number) => (
    <h3>
      <SubjectMark subject={position} />
      <span lang="es">{subjects[position]?.name}</span>
    </h3>
  );
  return (
    <>
      <Part title={t(experienceParts.budget)} note={t(experienceParts.budgetNote)}>
        <div className={styles.columns}>
          {files.map((file, position) => (
            <div key={subjects[position]?.id}>
              {heading(position)}
              {file && file.budget.amounts.length > 0 ? (
                <BudgetTable amounts={file.budget.amounts} />
              ) : (
                <p className={styles.none}>{t(file ? experienceParts.budgetNone : experienceParts.noFicha)}</p>
              )}
            </div>
          ))}
        </div>
      </Part>
      <Part title={t(experienceParts.doubts)}>
        <div className={styles.columns}>
          {subjects.map(({ id, experience }, position) => {
            const file = files[position];
            const doubts = file
              ? [...file.fields.scale.doubts, ...file.doubts, ...file.fields.startYear.doubts]
              : experience.doubts;
            return (
              <div key={id}>
                {heading(position)}
                {doubts.length > 0 ? (
                  <DoubtNotes doubts={doubts} />
                ) : (
                  <p className={styles.none}>{t(experienceParts.doubtsNone)}</p>
                )}
              </div>
            );
          })}
        </div>
      </Part>
    </>
  );
}
