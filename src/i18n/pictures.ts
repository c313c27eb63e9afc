import type { Messages } from './text';

/** What goes with a drawing when it leaves the screen: as a file or on paper. */
export const pictures = {
  noFilters: { es: 'Sin filtros', en: 'No filters', pt: 'Sem filtros' },
  onlyFichas: {
    es: 'Solo experiencias con ficha',
    en: 'Experiences with a ficha only',
    pt: 'Só experiências com ficha',
  },
  onlyFichasNoFilters: {
    es: 'Solo experiencias con ficha, sin otros filtros',
    en: 'Experiences with a ficha only, no other filters',
    pt: 'Só experiências com ficha, sem outros filtros',
  },
  filter: { es: '{facet}: {values}', en: '{facet}: {values}', pt: '{facet}: {values}' },
  division2008: { es: 'División de 2008', en: 'Division of 2008', pt: 'Divisão de 2008' },
  division2018: { es: 'División actual', en: 'Current division', pt: 'Divisão atual' },
  source: {
    es: '{atlas}, datos {version}, {date}',
    en: '{atlas}, data {version}, {date}',
    pt: '{atlas}, dados {version}, {date}',
  },
  downloadSvg: {
    es: 'Descargar el dibujo como SVG',
    en: 'Download the drawing as SVG',
    pt: 'Baixar o desenho como SVG',
  },
  downloadPng: {
    es: 'Descargar el dibujo como PNG',
    en: 'Download the drawing as PNG',
    pt: 'Baixar o desenho como PNG',
  },
  /** Where a screen has several drawings. */
  downloadNamed: {
    es: 'Descargar «{title}» como {kind}',
    en: 'Download “{title}” as {kind}',
    pt: 'Baixar «{title}» como {kind}',
  },
  svg: { es: 'SVG', en: 'SVG', pt: 'SVG' },
  png: { es: 'PNG', en: 'PNG', pt: 'PNG' },
  downloadFailed: {
    es: 'El navegador no pudo hacer la imagen; SVG sí se puede descargar.',
    en: 'The browser could not make the picture; SVG can be downloaded.',
    pt: 'O navegador não conseguiu fazer a imagem; SVG pode ser baixado.',
  },
} satisfies Messages;
