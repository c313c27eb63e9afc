/** Measures the coverage of large catalogues beside the page. It is given the table once, then one question at a time. */
import { type CoverageQuestion, coverageAnswerer } from './coverageAnswerer';

const answer = coverageAnswerer();

self.addEventListener('message', ({ data }: MessageEvent<CoverageQuestion>) => {
  const found = answer(data);
  if (found) self.postMessage(found, { transfer: [...found.reaching, found.classes].map(({ buffer }) => buffer) });
});
