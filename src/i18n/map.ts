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
  contextLost: {
    es: 'El navegador quitó la memoria gráfica al mapa. Vuelve solo en cuanto la recupere.',
    en: 'The browser took the map’s graphics memory away. It returns by itself as soon as that is back.',
    pt: 'O navegador retirou a memória gráfica do mapa. Ele volta sozinho assim que a recuperar.',
  },
} satisfies Messages;
