import type { Messages } from './text';

/** Brechas: taking its figures along. */
export const gapDownloads = {
  heading: { es: 'Llevarse estas cifras', en: 'Take these figures along', pt: 'Levar estes números' },
  lead: {
    es: 'Con el lugar, el filtro, la división, la versión de los datos y la fecha escritos en cada archivo.',
    en: 'With place, filter, division, version of the data and date written in every file.',
    pt: 'Com o lugar, o filtro, a divisão, a versão dos dados e a data escritos em cada arquivo.',
  },
  held: {
    es: 'Se podrá descargar cuando la cobertura de esta vista esté medida.',
    en: 'Downloads are possible once the coverage of this view is measured.',
    pt: 'Será possível baixar quando a cobertura desta vista estiver medida.',
  },
  workbook: { es: 'Libro XLSX', en: 'XLSX workbook', pt: 'Pasta XLSX' },
  workbookHolds: {
    es: 'Todas las tablas de esta pantalla, una hoja cada una, y una primera hoja que las explica columna por columna.',
    en: 'All tables of this screen, one sheet each, and a first sheet that explains them column by column.',
    pt: 'Todas as tabelas desta tela, uma planilha cada uma, e uma primeira planilha que as explica coluna por coluna.',
  },
  geoJson: { es: 'GeoJSON', en: 'GeoJSON', pt: 'GeoJSON' },
  geoJsonHolds: {
    es: '{n, plural, one {Una comuna} other {# comunas}} con su contorno, su clase, sus experiencias, su población y su grupo de brecha, para un sistema de información geográfica.',
    en: '{n, plural, one {One comuna} other {# comunas}} with outline, class, experiences, population and gap group, for a geographic information system.',
    pt: '{n, plural, one {Uma comuna} other {# comunas}} com seu contorno, sua classe, suas experiências, sua população e seu grupo de lacuna, para um sistema de informação geográfica.',
  },
  geoJsonApproximate: {
    es: 'Los límites en uso son aproximados, y el archivo lo dice de cada comuna.',
    en: 'The boundaries in use are approximate, and the file says so of each comuna.',
    pt: 'Os limites em uso são aproximados, e o arquivo o diz de cada comuna.',
  },
  geoJsonWaiting: {
    es: 'Se cargan los límites…',
    en: 'The boundaries are loading…',
    pt: 'Os limites estão carregando…',
  },
  geoJsonNone: {
    es: 'No se puede: los límites de Chile no se pudieron cargar.',
    en: 'It cannot be made: the boundaries of Chile could not be loaded.',
    pt: 'Não é possível: os limites do Chile não puderam ser carregados.',
  },
  comunasHolds: {
    es: 'Una fila por comuna: clase, experiencias por vía, población, superficie y grupo de brecha.',
    en: 'One row a comuna: class, experiences by way, population, area and gap group.',
    pt: 'Uma linha por comuna: classe, experiências por via, população, área e grupo de lacuna.',
  },
  sharesHolds: {
    es: 'Comunas, población y superficie por clase, con la parte cubierta sin paraguas y con él.',
    en: 'Comunas, population and area by class, with the share covered without the umbrella and with it.',
    pt: 'Comunas, população e área por classe, com a parte coberta sem guarda-chuva e com ele.',
  },
  failed: {
    es: 'No se pudo escribir el libro. Las tablas sí se pueden descargar como CSV. ({reason})',
    en: 'The workbook could not be written. The tables can be downloaded as CSV. ({reason})',
    pt: 'Não foi possível escrever a pasta. As tabelas podem ser baixadas como CSV. ({reason})',
  },
  workbookTitle: { es: 'Brechas de {place}', en: 'Gaps of {place}', pt: 'Lacunas de {place}' },
  /** Names of sheets. */
  sheetRegions: { es: 'Regiones', en: 'Regions', pt: 'Regiões' },
  sheetProvinces: { es: 'Provincias', en: 'Provinces', pt: 'Províncias' },
  sheetGroups: { es: 'Grupos', en: 'Groups', pt: 'Grupos' },
  sheetCandidates: { es: 'Asociaciones posibles', en: 'Possible associations', pt: 'Associações possíveis' },
  sheetThemes: { es: 'Temas', en: 'Themes', pt: 'Temas' },
  sheetEffort: { es: 'Esfuerzo', en: 'Effort', pt: 'Esforço' },
  cyclesMissing: {
    es: 'Los ciclos faltan: no se pudieron traer las listas del informe.',
    en: 'The cycles are missing: the report’s lists could not be fetched.',
    pt: 'Faltam os ciclos: não foi possível trazer as listas do relatório.',
  },
  workbookFile: { es: 'brechas', en: 'gaps', pt: 'lacunas' },
  geoJsonFile: { es: 'brechas cobertura', en: 'gaps coverage', pt: 'lacunas cobertura' },

  /** What every file says of itself. */
  counted: { es: 'Qué se cuenta', en: 'What is counted', pt: 'O que se conta' },
  countedHolds: {
    es: '{n, plural, =0 {Ninguna experiencia pasa} one {Una experiencia pasa} other {# experiencias pasan}} el filtro en este lugar ({status}); cuentan las que alcanzan dos comunas o más: {supra}.',
    en: '{n, plural, =0 {No experience passes} one {One experience passes} other {# experiences pass}} the filter in this place ({status}); those that reach two comunas or more count: {supra}.',
    pt: '{n, plural, =0 {Nenhuma experiência passa} one {Uma experiência passa} other {# experiências passam}} pelo filtro neste lugar ({status}); contam as que alcançam duas comunas ou mais: {supra}.',
  },
  meaning: { es: 'Qué significa una brecha', en: 'What a gap means', pt: 'O que significa uma lacuna' },
  meaningHolds: {
    es: 'Una comuna en brecha está «sin experiencia registrada en este catálogo»: nunca quiere decir que allí no exista ninguna. El registro es desigual; depende de las fuentes, los ciclos y las regiones que el estudio miró.',
    en: 'A gap comuna has “no experience recorded in this catalogue”: it never means that none exists there. The record is uneven; it depends on the sources, the cycles and the regions that the study looked at.',
    pt: 'Uma comuna em lacuna está «sem experiência registrada neste catálogo»: nunca quer dizer que ali não exista nenhuma. O registro é desigual; depende das fontes, dos ciclos e das regiões que o estudo observou.',
  },
  groupsUnrecorded: {
    es: 'Los grupos de brecha reúnen comunas contiguas sin experiencia registrada.',
    en: 'The gap groups join adjoining comunas with no experience recorded.',
    pt: 'Os grupos de lacuna reúnem comunas contíguas sem experiência registrada.',
  },
  groupsNotNear: {
    es: 'Los grupos de brecha reúnen comunas contiguas sin experiencia cercana: las que no tienen registro y las que solo alcanza el paraguas de su región o del país.',
    en: 'The gap groups join adjoining comunas with no experience near: those without a record, and those that only the umbrella of their region or the country reaches.',
    pt: 'Os grupos de lacuna reúnem comunas contíguas sem experiência próxima: as que não têm registro e as que só o guarda-chuva de sua região ou do país alcança.',
  },
  finding: { es: 'Hallazgo', en: 'Finding', pt: 'Achado' },
  version: { es: 'Versión de los datos', en: 'Version of the data', pt: 'Versão dos dados' },
  hash: { es: 'Huella de los datos', en: 'Fingerprint of the data', pt: 'Impressão digital dos dados' },
  date: { es: 'Fecha', en: 'Date', pt: 'Data' },
  sources: { es: 'Fuentes', en: 'Sources', pt: 'Fontes' },
  sourcesHolds: {
    es: 'Códigos: SUBDERE, 2018. Población: INE, Censo 2017. Superficies y vecindades: calculadas de la cartografía del INE.',
    en: 'Codes: SUBDERE, 2018. Population: INE, Census 2017. Areas and neighbours: computed from the INE’s cartography.',
    pt: 'Códigos: SUBDERE, 2018. População: INE, Censo 2017. Superfícies e vizinhanças: calculadas da cartografia do INE.',
  },
} satisfies Messages;
