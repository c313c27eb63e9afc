import type { Messages } from './text';

/** What the map says about its own boundaries. The section «Límites» has its own texts, which come with it. */
export const boundaryNote = {
  approximate: { es: 'límites aproximados', en: 'approximate boundaries', pt: 'limites aproximados' },
  approximateSome: {
    es: '{n, plural, one {límites aproximados en # comuna} other {límites aproximados en # comunas}}',
    en: '{n, plural, one {approximate boundaries in # comuna} other {approximate boundaries in # comunas}}',
    pt: '{n, plural, one {limites aproximados em # comuna} other {limites aproximados em # comunas}}',
  },
  approximateTitle: {
    es: 'Comunas con límites aproximados',
    en: 'Comunas with approximate boundaries',
    pt: 'Comunas com limites aproximados',
  },
  shippedSource: {
    es: 'Natural Earth 1:10m (contorno del país; sus 16 regiones como guía); GeoNames, INE y SUBDERE (puntos, superficies, vecindades, códigos)',
    en: 'Natural Earth 1:10m (outline of the country; its 16 regions as a guide); GeoNames, INE and SUBDERE (points, areas, neighbours, codes)',
    pt: 'Natural Earth 1:10m (contorno do país; suas 16 regiões como guia); GeoNames, INE e SUBDERE (pontos, superfícies, vizinhanças, códigos)',
  },
  source: { es: 'Límites: {source}', en: 'Boundaries: {source}', pt: 'Limites: {source}' },
  dropHere: {
    es: 'Suelte aquí el archivo de límites',
    en: 'Drop the boundary file here',
    pt: 'Solte aqui o arquivo de limites',
  },
  problemTitle: {
    es: 'Se muestran otros límites.',
    en: 'Other boundaries are shown.',
    pt: 'Mostram-se outros limites.',
  },
  problemMaybeTitle: {
    es: 'Puede que falten límites que usted cargó.',
    en: 'Boundaries that you loaded may be missing.',
    pt: 'Podem faltar limites que você carregou.',
  },
  keptUnreachable: {
    es: 'Este navegador no respondió si los guarda ({detail}). Abra la página de nuevo para que lo intente otra vez.',
    en: 'This browser did not answer whether it keeps them ({detail}). Open the page again to let it try once more.',
    pt: 'Este navegador não respondeu se os guarda ({detail}). Abra a página de novo para que tente outra vez.',
  },
  keptDamaged: {
    es: 'Los que usted cargó en este navegador ya no se pueden leer enteros ({detail}). Cárguelos de nuevo en Datos, sección «Límites».',
    en: 'Those that you loaded in this browser can no longer be read whole ({detail}). Load them again in Data, section “Boundaries”.',
    pt: 'Os que você carregou neste navegador já não podem ser lidos inteiros ({detail}). Carregue-os de novo em Dados, seção «Limites».',
  },
  installedDamaged: {
    es: 'Los que se instalaron con la aplicación no están enteros ({detail}). Hay que instalarlos de nuevo.',
    en: 'Those installed with the application are not whole ({detail}). They have to be installed again.',
    pt: 'Os que foram instalados com o aplicativo não estão inteiros ({detail}). É preciso instalá-los de novo.',
  },
} satisfies Messages;
