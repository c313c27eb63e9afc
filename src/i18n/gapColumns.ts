import type { Messages } from './text';

/** What the columns of the files of Brechas hold, and which state they show. */
export const gapColumns = {
  /** Below a table whose figures are those of the scenario. */
  stateScenario: {
    es: 'Las cifras de cobertura y los grupos de esta tabla son los que habría con el escenario dibujado, no los del catálogo.',
    en: 'The coverage and the groups of this table are those that there would be with the drawn scenario, not those of the catalogue.',
    pt: 'As cifras de cobertura e os grupos desta tabela são os que haveria com o cenário desenhado, não os do catálogo.',
  },
  /** Below the table of comunas, which holds both. */
  stateBoth: {
    es: 'Clase, cubierta, experiencias y grupo son los del catálogo; lo que cambiaría con el escenario dibujado está en las columnas que lo dicen.',
    en: 'Class, covered, experiences and group are those of the catalogue; what the drawn scenario would change stands in the columns that say so.',
    pt: 'Classe, coberta, experiências e grupo são os do catálogo; o que mudaria com o cenário desenhado está nas colunas que o dizem.',
  },
  withScenario: {
    es: '{meaning}; con el escenario dibujado',
    en: '{meaning}; with the drawn scenario',
    pt: '{meaning}; com o cenário desenhado',
  },

  unitCode: {
    es: 'Código en la división de este archivo',
    en: 'Code in the division of this file',
    pt: 'Código na divisão deste arquivo',
  },
  unitName: {
    es: 'Nombre en la división de este archivo',
    en: 'Name in the division of this file',
    pt: 'Nome na divisão deste arquivo',
  },
  /** Parts of the league; the measure stands in the heading. */
  total: { es: 'Todo lo de la unidad', en: 'All of the unit', pt: 'Tudo o da unidade' },
  direct: {
    es: 'Lo de las comunas que una experiencia supramunicipal del filtro nombra, o a su provincia',
    en: 'That of the comunas that a supra-municipal experience of the filter names, or their province',
    pt: 'O das comunas que uma experiência supramunicipal do filtro nomeia, ou à sua província',
  },
  umbrella: {
    es: 'Lo directo y, además, lo de las comunas que solo alcanza el paraguas de su región o del país',
    en: 'The direct, and that of the comunas that only the umbrella of their region or the country reaches',
    pt: 'O direto e, além disso, o das comunas que só o guarda-chuva de sua região ou do país alcança',
  },
  unrecorded: {
    es: 'Lo de las comunas sin experiencia supramunicipal registrada; no quiere decir que no exista',
    en: 'That of the comunas with no supra-municipal experience on record; it does not mean that none exists',
    pt: 'O das comunas sem experiência supramunicipal registrada; não quer dizer que não exista',
  },
  shareDirect: {
    es: 'Lo directo del total, de 0 a 1; vacía donde no hay de qué',
    en: 'The direct of the total, from 0 to 1; empty where there is nothing to share',
    pt: 'O direto do total, de 0 a 1; vazia onde não há de quê',
  },
  shareUmbrella: {
    es: 'Lo directo y lo del paraguas, del total, de 0 a 1; vacía donde no hay de qué',
    en: 'The direct and the umbrella of the total, from 0 to 1; empty where there is nothing to share',
    pt: 'O direto e o do guarda-chuva, do total, de 0 a 1; vazia onde não há de quê',
  },

  groupNumber: {
    es: 'De más a menos población; vacío en una comuna sin vecinas',
    en: 'From most people to fewest; empty for a comuna without neighbours',
    pt: 'De mais a menos população; vazio em uma comuna sem vizinhas',
  },
  groupName: {
    es: 'Por las unidades que lo forman',
    en: 'By the units that it is made of',
    pt: 'Pelas unidades que o formam',
  },
  groupComunas: {
    es: 'Comunas contiguas del grupo',
    en: 'Adjoining comunas of the group',
    pt: 'Comunas contíguas do grupo',
  },
  inhabitants: {
    es: 'Habitantes, Censo 2017 (INE)',
    en: 'Inhabitants, Census 2017 (INE)',
    pt: 'Habitantes, Censo 2017 (INE)',
  },
  area: {
    es: 'Suma de las superficies calculadas de la cartografía del INE, que no da la de Antártica',
    en: 'Sum of the areas computed from the INE’s cartography, which gives none of Antártica',
    pt: 'Soma das superfícies calculadas da cartografia do INE, que não dá a da Antártica',
  },
  bestCandidate: {
    es: 'Provincia de la asociación posible más poblada dentro del grupo, de 2 a 12 comunas',
    en: 'Province of the most populous possible association within the group, of 2 to 12 comunas',
    pt: 'Província da associação possível mais populosa dentro do grupo, de 2 a 12 comunas',
  },
  bestComunas: { es: 'Cuántas la formarían', en: 'How many would form it', pt: 'Quantas a formariam' },
  nearest: {
    es: 'Experiencia supramunicipal del filtro cuyo alcance queda más cerca',
    en: 'Supra-municipal experience of the filter whose reach comes nearest',
    pt: 'Experiência supramunicipal do filtro cujo alcance fica mais perto',
  },
  km: {
    es: 'En línea recta, entre los puntos de las dos comunas más cercanas; 0 si ya alcanza a una del grupo',
    en: 'In a straight line, between the points of the two nearest comunas; 0 if it already reaches one of the group',
    pt: 'Em linha reta, entre os pontos das duas comunas mais próximas; 0 se já alcança uma do grupo',
  },
  cuts: {
    es: 'Códigos únicos territoriales de 2018, separados por espacios',
    en: 'Unique territorial codes of 2018, parted by spaces',
    pt: 'Códigos únicos territoriais de 2018, separados por espaços',
  },
  comunaNames: {
    es: 'En el orden de los códigos',
    en: 'In the order of the codes',
    pt: 'Na ordem dos códigos',
  },
  ofGroup: {
    es: 'Número del grupo de brecha al que pertenece',
    en: 'Number of the gap group that it belongs to',
    pt: 'Número do grupo de lacuna a que pertence',
  },
  candidateProvince: {
    es: 'La de la mayoría de sus comunas, en la división de este archivo',
    en: 'That of most of its comunas, in the division of this file',
    pt: 'A da maioria de suas comunas, na divisão deste arquivo',
  },
  candidateComunas: {
    es: 'Comunas contiguas que podrían asociarse, de 2 a 12',
    en: 'Adjoining comunas that could associate, from 2 to 12',
    pt: 'Comunas contíguas que poderiam associar-se, de 2 a 12',
  },

  theme: {
    es: 'Una fila por tema, y una por todos: allí una experiencia con varios cuenta una vez',
    en: 'One row a theme, and one for all: there an experience with several counts once',
    pt: 'Uma linha por tema, e uma por todos: ali uma experiência com vários conta uma vez',
  },
  themeExperiences: {
    es: 'Las del filtro y del tema que alcanzan la unidad y dos comunas o más',
    en: 'Those of the filter and the theme that reach the unit, and two comunas or more',
    pt: 'As do filtro e do tema que alcançam a unidade e duas comunas ou mais',
  },
  themeLocal: {
    es: 'Las que alcanzan una sola comuna: constan, pero no cubren',
    en: 'Those that reach one comuna alone: they are on record, but cover nothing',
    pt: 'As que alcançam uma só comuna: constam, mas não cobrem',
  },
  unitComunas: { es: 'Comunas de la unidad', en: 'Comunas of the unit', pt: 'Comunas da unidade' },
  themeByClass: {
    es: 'Comunas de la unidad por la vía más directa de las experiencias del tema',
    en: 'Comunas of the unit by the most direct way of the theme’s experiences',
    pt: 'Comunas da unidade pela via mais direta das experiências do tema',
  },
  themeNone: {
    es: 'Comunas de la unidad sin experiencia supramunicipal del tema registrada',
    en: 'Comunas of the unit with no supra-municipal experience of the theme on record',
    pt: 'Comunas da unidade sem experiência supramunicipal do tema registrada',
  },
  ids: {
    es: 'Las experiencias supramunicipales contadas, como en los datos abiertos',
    en: 'The supra-municipal experiences counted, as in the open data',
    pt: 'As experiências supramunicipais contadas, como nos dados abertos',
  },

  effortDirect: {
    es: 'Comunas nombradas o por su provincia; siguen el filtro',
    en: 'Comunas named or through their province; they follow the filter',
    pt: 'Comunas nomeadas ou por sua província; seguem o filtro',
  },
  effortUmbrella: {
    es: 'Las directas y las que solo alcanza el paraguas; siguen el filtro',
    en: 'The direct ones and those that only the umbrella reaches; they follow the filter',
    pt: 'As diretas e as que só o guarda-chuva alcança; seguem o filtro',
  },
  effortGaps: {
    es: 'Comunas sin experiencia supramunicipal registrada; siguen el filtro',
    en: 'Comunas with no supra-municipal experience on record; they follow the filter',
    pt: 'Comunas sem experiência supramunicipal registrada; seguem o filtro',
  },
  effortExperiences: {
    es: 'Todas las del catálogo que alcanzan la unidad, con ficha o sin ella; no siguen el filtro',
    en: 'All of the catalogue that reach the unit, with a ficha or without; they do not follow the filter',
    pt: 'Todas as do catálogo que alcançam a unidade, com ficha ou sem ela; não seguem o filtro',
  },
  effortDocumented: {
    es: 'De ellas, las que tienen ficha',
    en: 'Of them, those with a ficha',
    pt: 'Delas, as que têm ficha',
  },
  effortIdentified: {
    es: 'De ellas, las identificadas sin ficha',
    en: 'Of them, those identified without a ficha',
    pt: 'Delas, as identificadas sem ficha',
  },
  effortLocal: {
    es: 'De ellas, las que alcanzan una sola comuna',
    en: 'Of them, those that reach one comuna alone',
    pt: 'Delas, as que alcançam uma só comuna',
  },
  effortSources: {
    es: 'Programas y premios cuyas listas las traen',
    en: 'Programmes and prizes whose lists bring them',
    pt: 'Programas e prêmios cujas listas as trazem',
  },
  effortCycles: {
    es: 'Ciclos del premio en que figuran; vacía donde ninguno consta',
    en: 'Cycles of the prize in which they appear; empty where none is told',
    pt: 'Ciclos do prêmio em que figuram; vazia onde nenhum consta',
  },
  effortYear: {
    es: 'Entre las que dicen su año; vacía donde ninguna lo dice',
    en: 'Among those that tell their year; empty where none does',
    pt: 'Entre as que dizem seu ano; vazia onde nenhuma o diz',
  },
  effortUndated: {
    es: 'Las que no dicen en qué año empezaron',
    en: 'Those that do not tell in which year they began',
    pt: 'As que não dizem em que ano começaram',
  },
  effortPeople: {
    es: 'Experiencias por 100.000 habitantes del Censo 2017',
    en: 'Experiences per 100,000 inhabitants of the Census 2017',
    pt: 'Experiências por 100.000 habitantes do Censo 2017',
  },
  effortPerComuna: {
    es: 'Experiencias por comuna de la unidad',
    en: 'Experiences per comuna of the unit',
    pt: 'Experiências por comuna da unidade',
  },
  effortThin: {
    es: 'Sí donde a lo más una fuente registra algo, lo nacional aparte',
    en: 'Yes where at most one source records anything, national records apart',
    pt: 'Sim onde no máximo uma fonte registra algo, o nacional à parte',
  },
  effortMark: { es: 'Por qué', en: 'Why', pt: 'Por quê' },

  /** Beyond Chile. */
  countryCode: { es: 'ISO 3166-1', en: 'ISO 3166-1', pt: 'ISO 3166-1' },
  country: { es: 'País o territorio', en: 'Country or territory', pt: 'País ou território' },
  countryUnits: {
    es: 'Divisiones de primer nivel; vacía donde la tabla no las tiene',
    en: 'First-level divisions; empty where the table has none',
    pt: 'Divisões de primeiro nível; vazia onde a tabela não as tem',
  },
  countryNamed: {
    es: 'Unidades que el informe nombra',
    en: 'Units that the report names',
    pt: 'Unidades que o relatório nomeia',
  },
  countryInferred: {
    es: 'Unidades dentro de las que el informe nombra un lugar',
    en: 'Units inside which the report names a place',
    pt: 'Unidades dentro das quais o relatório nomeia um lugar',
  },
  countryNational: {
    es: 'Unidades que solo alcanza una experiencia de todo el país',
    en: 'Units that only an experience of the whole country reaches',
    pt: 'Unidades que só uma experiência de todo o país alcança',
  },
  countryNone: {
    es: 'Unidades sin experiencia registrada en este catálogo; no quiere decir que no exista',
    en: 'Units with no experience recorded in this catalogue; it does not mean that none exists',
    pt: 'Unidades sem experiência registrada neste catálogo; não quer dizer que não exista',
  },
  countryExperiences: {
    es: 'Experiencias del filtro en el país, con unidad o sin ella',
    en: 'Experiences of the filter in the country, with a unit or without',
    pt: 'Experiências do filtro no país, com unidade ou sem ela',
  },
  countryUnplaced: {
    es: 'Las que no dicen en qué unidad',
    en: 'Those that do not say in which unit',
    pt: 'As que não dizem em qual unidade',
  },
  abroadUnitCode: { es: 'ISO 3166-2', en: 'ISO 3166-2', pt: 'ISO 3166-2' },
  abroadUnit: {
    es: 'División de primer nivel',
    en: 'First-level division',
    pt: 'Divisão de primeiro nível',
  },
  abroadClass: {
    es: 'La vía más directa por la que una experiencia del filtro la alcanza',
    en: 'The most direct way in which an experience of the filter reaches it',
    pt: 'A via mais direta pela qual uma experiência do filtro a alcança',
  },
  abroadExperiences: {
    es: 'Experiencias del filtro que la alcanzan',
    en: 'Experiences of the filter that reach it',
    pt: 'Experiências do filtro que a alcançam',
  },
  abroadPlaces: {
    es: 'Los lugares de dentro que el informe nombra',
    en: 'The places inside that the report names',
    pt: 'Os lugares de dentro que o relatório nomeia',
  },
  abroadIds: {
    es: 'Las experiencias contadas, como en los datos abiertos',
    en: 'The experiences counted, as in the open data',
    pt: 'As experiências contadas, como nos dados abertos',
  },
} satisfies Messages;
