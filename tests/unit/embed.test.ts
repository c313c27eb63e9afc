/** The code that puts a drawing into another page. */
import { expect, test } from 'vitest';
import { EXHIBITS } from '../../src/app/exhibits';
import { embedSnippet } from '../../src/exchange/embedSnippet';
import { decodeView } from '../../src/state/codec';
import { DEFAULT_VIEW } from '../../src/state/view';
import { exhibitOfChart } from '../../src/views/indicators/chartExhibit';

const PAGE = 'https://atlas.example/mapas/';
/** As a browser reads an attribute. */
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const attribute = (code: string, name: string) => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1] ?? '');

test('the frame opens the view, without what only the whole atlas has', () => {
  const view = {
    ...DEFAULT_VIEW,
    screen: 'gaps' as const,
    place: { level: 'region' as const, code: '10' },
    filters: { theme: ['a,b', 'c&d'] },
    camera: { lon: -70, lat: -40, zoom: 5 },
    presentation: 'mine',
    slide: 3,
    playing: true,
  };
  const address = new URL(attribute(embedSnippet('gaps-map', view, 'Los Lagos', PAGE), 'src'));
  expect(address.origin + address.pathname).toBe(PAGE);
  expect(address.searchParams.get('embed')).toBe('gaps-map');
  address.searchParams.delete('embed');
  const { camera, presentation, slide, playing, place, screen } = decodeView(address.search).view;
  expect({ camera, presentation, slide, playing }).toEqual({
    camera: null,
    presentation: null,
    slide: 0,
    playing: false,
  });
  expect({ place, screen }).toEqual({ place: view.place, screen: 'gaps' });
});

test('a name with markup stays a name', () => {
  const name = '"><script>alert("x")</script> & más';
  const code = embedSnippet('gaps-map', DEFAULT_VIEW, name, PAGE);
  expect(attribute(code, 'title')).toBe(name);
  expect(code.match(/[<>]/g)).toHaveLength(4);
});

test('every chart is found by what its file is called', () => {
  expect(exhibitOfChart('start-year')).toBe('chart-start');
  expect(exhibitOfChart('social-index')).toBe('chart-index-social');
  const files = [
    'start-year',
    'scale',
    'theme',
    'programme',
    'actors-by-tables',
    'actors-by-sector',
    'indices',
    'political-index',
    'institutional-index',
    'social-index',
    'factors',
    'factor-alignment',
    'profile',
    'political-tension',
    'governance-traits',
    'support-levels',
    'instrument-kinds',
    'regional-presence',
    'movement-mode',
  ];
  expect(files.filter((file) => !EXHIBITS.has(exhibitOfChart(file)))).toEqual([]);
});
