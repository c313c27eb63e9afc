import { useMemo, useRef } from 'react';
import { compareExperiences } from '../../../analysis/compareExperiences';
import { DIMENSIONS, ORDINALS_BY_DIMENSION } from '../../../catalog/vocabulary';
import { DotPlot, type DotPlotRow } from '../../../charts/DotPlot';
import { lettersOf } from '../../../charts/SubjectBadge';
import { compare } from '../../../i18n/compare';
import { experienceParts } from '../../../i18n/compareExperienceParts';
import { useText } from '../../../i18n/text';
import { fieldNames, indexNames } from '../../../i18n/vocabulary';
import { DIMENSION_COLOURS } from '../../../plates/glyphGeometry';
import { useAtlas } from '../../../state/atlas';
import styles from '../CompareScreen.module.css';
import { inWords } from '../describeDots';
import { Findings } from '../Findings';
import { DrawnPart } from '../Part';
import { ActorPart } from './ActorPart';
import { BudgetPart } from './BudgetPart';
import { CodeTable } from './CodeTable';
import { genericActorsOf, type Subject } from './comparedSubjects';
import { experienceSentences } from './experienceSentences';
import { ReachPart } from './ReachPart';

/** Two to four experiences on the same axes: first in words and at a glance, then in full. */
export function ExperienceComparison({ subjects }: { subjects: readonly Subject[] }) {
  const tools = useText();
  const { t, number, list } = tools;
  const atlas = useAtlas();
  const indexDrawing = useRef<SVGSVGElement>(null);
  const codeDrawing = useRef<SVGSVGElement>(null);
  const sentences = useMemo(
    () =>
      experienceSentences(
        compareExperiences(subjects, atlas.territory, genericActorsOf(atlas)),
        subjects,
        atlas,
        tools,
      ),
    [subjects, atlas, tools],
  );
  const names = subjects.map(({ name }) => name);
  const legend = lettersOf(names);
  const indices = DIMENSIONS.map(
    (dimension): DotPlotRow => ({
      key: dimension,
      label: t(indexNames[dimension]),
      hue: DIMENSION_COLOURS[dimension],
      values: subjects.map((subject) => subject.indices?.[dimension].value ?? null),
    }),
  );
  const ordinals = DIMENSIONS.flatMap((dimension) =>
    ORDINALS_BY_DIMENSION[dimension].map((code): DotPlotRow => {
      const values = subjects.map(({ indicators }) => {
        const value = indicators?.values[code];
        return typeof value === 'number' ? value : null;
      });
      return { key: code, label: t(fieldNames[code]), hue: DIMENSION_COLOURS[dimension], values };
    }),
  );
  const unknown = (rows: readonly DotPlotRow[]) => rows.some(({ values }) => values.includes(null));
  return (
    <>
      <div className={styles.first}>
        <Findings title={list(names)} {...sentences} />
        <div className={styles.side}>
          <DrawnPart
            title={t(experienceParts.indices)}
            name={t(experienceParts.fileIndices)}
            legend={legend}
            drawing={indexDrawing}
            note={unknown(indices) ? t(experienceParts.hollowNote) : null}
          >
            <DotPlot
              rows={indices}
              max={100}
              ticks={[0, 25, 50, 75, 100].map((value) => ({ value, label: number(value) }))}
              unknownLabel={t(experienceParts.insufficient)}
              subjects={subjects.length}
              label={inWords(t(experienceParts.indices), indices, names, tools)}
              drawing={indexDrawing}
            />
          </DrawnPart>
          <DrawnPart
            title={t(experienceParts.ordinals)}
            name={t(experienceParts.fileCodes)}
            legend={legend}
            drawing={codeDrawing}
            note={unknown(ordinals) ? t(experienceParts.hollowNote) : null}
          >
            <DotPlot
              rows={ordinals}
              max={3}
              ticks={[0, 1, 2, 3].map((value) => ({ value, label: number(value) }))}
              unknownLabel={t(compare.noInformation)}
              subjects={subjects.length}
              label={inWords(t(experienceParts.ordinals), ordinals, names, tools)}
              drawing={codeDrawing}
            />
          </DrawnPart>
        </div>
      </div>
      <ReachPart subjects={subjects} />
      <CodeTable subjects={subjects} />
      <ActorPart subjects={subjects} />
      <BudgetPart subjects={subjects} />
    </>
  );
}
