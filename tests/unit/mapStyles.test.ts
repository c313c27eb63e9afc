/** Of MapLibre's styles the build keeps those of the map itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../build/mapStyles';

test('rules of the map stay as they are, those of buttons, popups and markers go', () => {
  const css = [
    '.maplibregl-map{position:relative}',
    '.maplibregl-ctrl-top-left,.maplibregl-ctrl-top-right{position:absolute}',
    '.maplibregl-canvas,.maplibregl-ctrl-group button{cursor:grab}',
    '.maplibregl-ctrl button{background:url("data:image/svg+xml,{}}")}',
    '@media (hover:hover){.maplibregl-popup{opacity:1}}',
    '@media print{.maplibregl-canvas{display:block}.maplibregl-marker{display:none}}',
    '@keyframes pulse{0%{opacity:1}to{opacity:0}}',
  ].join('');
  expect(withoutUnused(css)).toBe(
    [
      '.maplibregl-map{position:relative}',
      '.maplibregl-ctrl-top-left,.maplibregl-ctrl-top-right{position:absolute}',
      '.maplibregl-canvas,.maplibregl-ctrl-group button{cursor:grab}',
      '@media print{.maplibregl-canvas{display:block}}',
      '@keyframes pulse{0%{opacity:1}to{opacity:0}}',
    ].join(''),
  );
});

test('of the sheet as it comes, what places the canvas and its gestures stays', () => {
  const whole = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');
  const kept = withoutUnused(whole);
  expect(kept.length).toBeLessThan(whole.length / 5);
  for (const name of ['map', 'canvas', 'canvas-container', 'touch-drag-pan', 'interactive', 'crosshair', 'boxzoom']) {
    expect(kept).toContain(`.maplibregl-${name}`);
  }
});
