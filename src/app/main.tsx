import '@fontsource-variable/inter/opsz.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const EmbedPage = lazy(() => import('./embed/EmbedPage').then((module) => ({ default: module.EmbedPage })));

/** `?embed=` with the id of an exhibit: it alone, for a frame of another page. */
const exhibit = new URLSearchParams(window.location.search).get('embed');

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    {exhibit === null ? (
      <App />
    ) : (
      <Suspense fallback={null}>
        <EmbedPage exhibit={exhibit} />
      </Suspense>
    )}
  </StrictMode>,
);
