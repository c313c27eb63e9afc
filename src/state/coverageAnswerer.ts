/** What the coverage worker and who asks it say to each other. */
import { type Coverage, type CoverageTable, measureCoverage } from '../analysis/coverage';

export type CoverageQuestion = { table: CoverageTable } | { number: number; passes: Uint8Array };
export type CoverageAnswer = Coverage & { number: number };

/** Keeps the table that it is given, and answers for it; null where there is nothing to answer. */
export function coverageAnswerer(): (question: CoverageQuestion) => CoverageAnswer | null {
  let table: CoverageTable | null = null;
  return (question) => {
    if ('table' in question) table = question.table;
    else if (table) return { number: question.number, ...measureCoverage(table, question.passes) };
    return null;
  };
}
