import type { Messages } from './text';

/** What Brechas shows on a slide. */
export const gapExhibits = {
  shares: { es: 'Cobertura: barras por clase', en: 'Coverage: bars by class', pt: 'Cobertura: barras por classe' },
  sharesTitle: { es: 'Cobertura de {place}', en: 'Coverage of {place}', pt: 'Cobertura de {place}' },
  named: { es: 'nombrada', en: 'named', pt: 'nomeada' },
  provincial: { es: 'por provincia', en: 'by province', pt: 'por província' },
  regional: { es: 'por región', en: 'by region', pt: 'por região' },
  national: { es: 'por el país', en: 'by the country', pt: 'pelo país' },
  none: { es: 'sin registro', en: 'no record', pt: 'sem registro' },
  comunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  population: { es: 'Población', en: 'Population', pt: 'População' },
  area: { es: 'Superficie', en: 'Area', pt: 'Superfície' },
  populationSource: {
    es: 'Población: INE, Censo 2017. Superficie sin Antártica',
    en: 'Population: INE, Census 2017. Area without Antarctica',
    pt: 'População: INE, Censo 2017. Superfície sem a Antártica',
  },
  caution: {
    es: 'Sin registro no quiere decir que no exista: el catálogo es parcial.',
    en: 'No record does not mean that there is none: the catalogue is partial.',
    pt: 'Sem registro não quer dizer que não exista: o catálogo é parcial.',
  },
  map: { es: 'Mapa de cobertura', en: 'Map of coverage', pt: 'Mapa de cobertura' },
  mapAlt: {
    es: 'Mapa de {place}: cada comuna en el color de su cobertura.',
    en: 'Map of {place}: each comuna in the colour of its coverage.',
    pt: 'Mapa de {place}: cada comuna na cor da sua cobertura.',
  },
} satisfies Messages;
