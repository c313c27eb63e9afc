import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cataloguePlugin } from './build/catalogue';
import { contentSecurityPolicyPlugin } from './build/contentSecurityPolicy';
import { installedBoundariesPlugin } from './build/installedBoundaries';
import { mapStylesPlugin } from './build/mapStyles';
import { mapWorkerPlugin } from './build/mapWorker';
import { offlinePlugin } from './build/offline';
import { openDataPlugin } from './build/openData';
import { portablePlugin } from './build/portable';
import { zipOnThePagePlugin } from './build/zipOnThePage';

export default defineConfig({
  // Relative, so that the same build runs from a server's root, from a folder below it, or from a stick.
  base: './',
  plugins: [
    react(),
    cataloguePlugin(),
    openDataPlugin(),
    installedBoundariesPlugin(),
    mapWorkerPlugin(),
    mapStylesPlugin(),
    contentSecurityPolicyPlugin(),
    zipOnThePagePlugin(),
    portablePlugin(),
    offlinePlugin(),
  ],
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
