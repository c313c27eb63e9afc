/** Whose work the atlas stands on: every source of data, every typeface, every library, with its licence. */

export interface Credit {
  kind: 'data' | 'typeface' | 'library';
  name: string;
  by: string;
  licence: string;
  url: string;
  /** What the atlas takes from it. */
  what: { es: string; en: string; pt: string };
}

const library = (name: string, licence: string, url: string, es: string, en: string, pt: string): Credit => ({
  kind: 'library',
  name,
  by: name,
  licence,
  url,
  what: { es, en, pt },
});

export const CREDITS: readonly Credit[] = [
  {
    kind: 'data',
    name: 'Códigos únicos territoriales (CUT) 2018',
    by: 'SUBDERE',
    licence: 'Dato público',
    url: 'https://www.subdere.gov.cl',
    what: {
      es: 'Códigos y nombres de comunas, provincias y regiones.',
      en: 'Codes and names of comunas, provinces and regions.',
      pt: 'Códigos e nomes de comunas, províncias e regiões.',
    },
  },
  {
    kind: 'data',
    name: 'Censo de Población y Vivienda 2017',
    by: 'INE',
    licence: 'Dato público',
    url: 'https://www.ine.gob.cl',
    what: { es: 'Población de cada comuna.', en: 'Population of each comuna.', pt: 'População de cada comuna.' },
  },
  {
    kind: 'data',
    name: 'Cartografía censal',
    by: 'INE',
    licence: 'Dato público',
    url: 'https://www.ine.gob.cl',
    what: {
      es: 'Superficies y comunas vecinas, calculadas de ella. Ninguno de sus límites se distribuye.',
      en: 'Areas and neighbouring comunas, computed from it. None of its boundaries is distributed.',
      pt: 'Superfícies e comunas vizinhas, calculadas a partir dela. Nenhum de seus limites é distribuído.',
    },
  },
  {
    kind: 'data',
    name: 'GeoNames',
    by: 'GeoNames',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org',
    what: {
      es: 'Punto de la localidad cabecera de cada comuna.',
      en: 'Point of the seat town of each comuna.',
      pt: 'Ponto da localidade sede de cada comuna.',
    },
  },
  {
    kind: 'data',
    name: 'Natural Earth 1:10m',
    by: 'Natural Earth',
    licence: 'Dominio público',
    url: 'https://www.naturalearthdata.com',
    what: {
      es: 'Contornos de países, de sus unidades de primer nivel y de las regiones de Chile.',
      en: 'Outlines of countries, of their first-level units and of Chile’s regions.',
      pt: 'Contornos de países, de suas unidades de primeiro nível e das regiões do Chile.',
    },
  },
  {
    kind: 'typeface',
    name: 'Source Serif 4',
    by: 'Adobe',
    licence: 'SIL OFL 1.1',
    url: 'https://github.com/adobe-fonts/source-serif',
    what: { es: 'Letra de los títulos.', en: 'Type of the titles.', pt: 'Letra dos títulos.' },
  },
  {
    kind: 'typeface',
    name: 'Inter',
    by: 'The Inter Project Authors',
    licence: 'SIL OFL 1.1',
    url: 'https://rsms.me/inter/',
    what: { es: 'Letra de lo demás.', en: 'Type of everything else.', pt: 'Letra do restante.' },
  },
  library('React', 'MIT', 'https://react.dev', 'Interfaz', 'Interface', 'Interface'),
  library(
    'React Aria Components',
    'Apache-2.0',
    'https://react-aria.adobe.com',
    'Controles accesibles',
    'Accessible controls',
    'Controles acessíveis',
  ),
  library('MapLibre GL JS', 'BSD-3-Clause', 'https://maplibre.org', 'Mapa', 'Map', 'Mapa'),
  library('Recharts', 'MIT', 'https://recharts.github.io', 'Gráficos', 'Charts', 'Gráficos'),
  library('TanStack Table', 'MIT', 'https://tanstack.com/table', 'Tablas', 'Tables', 'Tabelas'),
  library(
    'Zustand',
    'MIT',
    'https://zustand.docs.pmnd.rs',
    'Estado de la vista',
    'State of the view',
    'Estado da vista',
  ),
  library(
    'Valibot',
    'MIT',
    'https://valibot.dev',
    'Control de los archivos',
    'Checking of the files',
    'Controle dos arquivos',
  ),
  library(
    'Lingui',
    'MIT',
    'https://lingui.dev',
    'Textos en tres idiomas',
    'Texts in three languages',
    'Textos em três idiomas',
  ),
  library('Lucide', 'ISC', 'https://lucide.dev', 'Íconos', 'Icons', 'Ícones'),
  library('TopoJSON', 'ISC', 'https://github.com/topojson', 'Límites comunes', 'Shared boundaries', 'Limites comuns'),
  library('Turf', 'MIT', 'https://turfjs.org', 'Medidas', 'Measures', 'Medidas'),
  library('Proj4js', 'MIT', 'http://proj4js.org', 'Proyecciones', 'Projections', 'Projeções'),
  library(
    'Flatbush y FlatQueue',
    'ISC',
    'https://github.com/mourner/flatbush',
    'Búsqueda en el plano',
    'Searching the plane',
    'Busca no plano',
  ),
  library(
    'idb',
    'ISC',
    'https://github.com/jakearchibald/idb',
    'Límites guardados en el navegador',
    'Boundaries kept in the browser',
    'Limites guardados no navegador',
  ),
];
