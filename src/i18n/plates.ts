import type { Messages } from './text';

/** Strip, callouts, rings and the vector map. */
export const plates = {
  stripLabel: {
    es: 'Chile acostado, con el norte a la izquierda',
    en: 'Chile lying down, north to the left',
    pt: 'Chile deitado, com o norte à esquerda',
  },
  regionButton: {
    es: '{name}: {count, plural, =0 {ninguna experiencia} one {# experiencia} other {# experiencias}}. Ir a la región',
    en: '{name}: {count, plural, =0 {no experience} one {# experience} other {# experiences}}. Go to the region',
    pt: '{name}: {count, plural, =0 {nenhuma experiência} one {# experiência} other {# experiências}}. Ir à região',
  },
  frameLabel: {
    es: 'Encuadre del mapa: muévalo con las flechas o arrástrelo (grados de latitud sur)',
    en: 'Frame of the map: move it with the arrow keys or drag it (degrees of latitude south)',
    pt: 'Enquadramento do mapa: mova-o com as setas ou arraste-o (graus de latitude sul)',
  },
  calloutsLabel: {
    es: 'Experiencias en el mapa',
    en: 'Experiences on the map',
    pt: 'Experiências no mapa',
  },
  ringLabel: {
    es: '{place}: {count, plural, one {# experiencia} other {# experiencias}} ({scales}). Acercar',
    en: '{place}: {count, plural, one {# experience} other {# experiences}} ({scales}). Zoom in',
    pt: '{place}: {count, plural, one {# experiência} other {# experiências}} ({scales}). Aproximar',
  },
  together: { es: 'juntas', en: 'together', pt: 'juntas' },
  approximatePlace: { es: 'ubicación aproximada', en: 'approximate place', pt: 'localização aproximada' },
  zoomIn: { es: 'Acercar', en: 'Zoom in', pt: 'Aproximar' },
  zoomOut: { es: 'Alejar', en: 'Zoom out', pt: 'Afastar' },
  backToPlace: { es: 'Volver al lugar', en: 'Back to the place', pt: 'Voltar ao lugar' },
  andMore: { es: 'y {n} más', en: 'and {n} more', pt: 'e mais {n}' },
} satisfies Messages;
