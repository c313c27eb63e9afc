import type { Messages } from './text';

/** The live map: its buttons, names of seas, and what it says when it cannot be drawn. */
export const map = {
  zoomIn: { es: 'Acercar', en: 'Zoom in', pt: 'Aproximar' },
  zoomOut: { es: 'Alejar', en: 'Zoom out', pt: 'Afastar' },
  backToPlace: { es: 'Volver al lugar', en: 'Back to the place', pt: 'Voltar ao lugar' },
  zoomButtons: { es: 'Acercamiento del mapa', en: 'Map zoom', pt: 'Aproximação do mapa' },
  keyboardHelp: {
    es: 'Flechas: mover. Más y menos: acercar y alejar.',
    en: 'Arrow keys: move. Plus and minus: zoom in and out.',
    pt: 'Setas: mover. Mais e menos: aproximar e afastar.',
  },
  pacific: { es: 'Océano Pacífico', en: 'Pacific Ocean', pt: 'Oceano Pacífico' },
  atlantic: { es: 'Océano Atlántico', en: 'Atlantic Ocean', pt: 'Oceano Atlântico' },
  caribbean: { es: 'Mar Caribe', en: 'Caribbean Sea', pt: 'Mar do Caribe' },
  inhabitants: { es: '{n} hab.', en: '{n} inh.', pt: '{n} hab.' },
  province: { es: 'Prov. de {name}', en: '{name} prov.', pt: 'Prov. de {name}' },
  noWebGlTitle: {
    es: 'Este navegador no puede dibujar el mapa',
    en: 'This browser cannot draw the map',
    pt: 'Este navegador não consegue desenhar o mapa',
  },
  noWebGlBody: {
    es: 'Falta WebGL 2, o está desactivado. Los filtros, la tabla y las fichas funcionan igual.',
    en: 'WebGL 2 is missing or switched off. Filters, table and records work all the same.',
    pt: 'Falta o WebGL 2, ou está desativado. Os filtros, a tabela e as fichas funcionam do mesmo modo.',
  },
  contextLost: {
    es: 'El navegador quitó la memoria gráfica al mapa. Vuelve solo en cuanto la recupere.',
    en: 'The browser took the map’s graphics memory away. It returns by itself as soon as that is back.',
    pt: 'O navegador retirou a memória gráfica do mapa. Ele volta sozinho assim que a recuperar.',
  },
} satisfies Messages;
