import type { Scale } from '../catalog/vocabulary';
import type { Message, Messages } from './text';

/** The help: what the atlas is, how to read it and how to move in it. */
export const help = {
  title: { es: 'Cómo leer este atlas', en: 'How to read this atlas', pt: 'Como ler este atlas' },
  aboutTitle: { es: 'Qué es', en: 'What it is', pt: 'O que é' },
  about: {
    es: 'Un atlas de experiencias de articulación entre actores sociales y el Estado, en Chile y otros países de América Latina, que catalogó un estudio de 2008. Reúne {all} experiencias: {documented} tienen ficha, con indicadores, y las demás solo están identificadas en las listas del informe.',
    en: 'An atlas of experiences of articulation between social actors and the State, in Chile and other countries of Latin America, catalogued by a study of 2008. It gathers {all} experiences: {documented} have a ficha, with indicators, and the others are only identified on the report’s lists.',
    pt: 'Um atlas de experiências de articulação entre atores sociais e o Estado, no Chile e em outros países da América Latina, catalogadas por um estudo de 2008. Reúne {all} experiências: {documented} têm ficha, com indicadores, e as demais estão apenas identificadas nas listas do relatório.',
  },
  glyphTitle: { es: 'El glifo', en: 'The glyph', pt: 'O glifo' },
  glyphPetals: {
    es: 'Tres pétalos, uno por índice: arriba la incidencia política, a la derecha el soporte institucional, a la izquierda el protagonismo social. El largo va de 0 a 100.',
    en: 'Three petals, one for each index: up, political influence; right, institutional support; left, social leadership. Their length goes from 0 to 100.',
    pt: 'Três pétalas, uma por índice: acima a incidência política, à direita o suporte institucional, à esquerda o protagonismo social. O comprimento vai de 0 a 100.',
  },
  glyphRing: {
    es: 'El color del anillo es la escala más fina de la experiencia.',
    en: 'The colour of the ring is the finest scale of the experience.',
    pt: 'A cor do anel é a escala mais fina da experiência.',
  },
  glyphHollow: {
    es: 'Un pétalo hueco no vale cero: no hay índice, porque falta la ficha o más de la mitad de los códigos.',
    en: 'A hollow petal is not a zero: there is no index, because the ficha or more than half of the codes are missing.',
    pt: 'Uma pétala vazada não vale zero: não há índice, porque falta a ficha ou mais da metade dos códigos.',
  },
  glyphFull: { es: 'con índices', en: 'with indices', pt: 'com índices' },
  glyphEmpty: { es: 'sin índices', en: 'without indices', pt: 'sem índices' },
  scaleTitle: { es: 'La escala', en: 'The scale', pt: 'A escala' },
  scale: {
    es: 'Es el territorio en que se articula. Una experiencia puede tener varias, y se dibuja por la más fina.',
    en: 'It is the territory in which actors articulate. An experience may have several and is drawn by the finest.',
    pt: 'É o território em que se articula. Uma experiência pode ter várias e é desenhada pela mais fina.',
  },
  unknownTitle: { es: 'Sin información', en: 'No information', pt: 'Sem informação' },
  unknown: {
    es: 'El informe no lo dice o no alcanza para un código. No cuenta ni a favor ni en contra: se dibuja rayado o hueco, y cada gráfico dice sobre cuántas habla.',
    en: 'The report does not say it, or not enough for a code. It counts neither for nor against: it is drawn striped or hollow, and every chart tells of how many it speaks.',
    pt: 'O relatório não o diz ou não diz o bastante para um código. Não conta a favor nem contra: é desenhado riscado ou vazado, e cada gráfico diz de quantas fala.',
  },
  gapTitle: { es: 'Los vacíos', en: 'Empty places', pt: 'Os vazios' },
  gap: {
    es: 'Un territorio vacío está «sin experiencia registrada en este catálogo». No dice que allí no haya articulación: el catálogo recoge lo que vieron cuatro programas.',
    en: 'An empty territory has “no experience on record in this catalogue”. That does not say that there is no articulation there: the catalogue gathers what four programmes saw.',
    pt: 'Um território vazio está «sem experiência registrada neste catálogo». Isso não diz que ali não haja articulação: o catálogo recolhe o que quatro programas viram.',
  },
  coverageTitle: { es: 'La cobertura, en Brechas', en: 'Coverage, in Gaps', pt: 'A cobertura, em Lacunas' },
  coverage: {
    es: 'Una experiencia cubre comunas si alcanza dos o más. Cada comuna se dice por su vía más directa: la nombran, la trae su provincia, o solo la trae su región o el país (el paraguas, que cuenta como cubierto si usted quiere). Una brecha es una comuna a la que no llega ninguna.',
    en: 'An experience covers comunas if it reaches two or more. Each comuna is told by its most direct way in: it is named, its province brings it in, or only its region or the country does (the umbrella, which counts as covered if you wish). A gap is a comuna that none reaches.',
    pt: 'Uma experiência cobre comunas se alcança duas ou mais. Cada comuna é dita por sua via mais direta: é nomeada, vem por sua província, ou só vem por sua região ou pelo país (o guarda-chuva, que conta como coberto se você quiser). Uma lacuna é uma comuna a que nenhuma chega.',
  },
  scenario: {
    es: 'Un escenario dibuja asociaciones que no existen, para ver qué cambiaría. Vive en el enlace; nunca toca el catálogo.',
    en: 'A scenario draws associations that do not exist, to see what would change. It lives in the link; it never touches the catalogue.',
    pt: 'Um cenário desenha associações que não existem, para ver o que mudaria. Vive no link; nunca toca o catálogo.',
  },
  boundariesTitle: { es: 'Los límites', en: 'The boundaries', pt: 'Os limites' },
  boundaries: {
    es: 'Mientras no se carguen los oficiales (Datos, sección «Límites»), los del mapa son aproximados: sirven para situar, no para medir ni deslindar.',
    en: 'Until official ones are loaded (Data, section “Boundaries”), those on the map are approximate: they serve to place things, not to measure or to settle borders.',
    pt: 'Enquanto não se carregam os oficiais (Dados, seção «Limites»), os do mapa são aproximados: servem para situar, não para medir nem demarcar.',
  },
  keysTitle: { es: 'Con el teclado', en: 'By keyboard', pt: 'Com o teclado' },
  keySearch: {
    es: 'Buscar experiencias, actores y lugares',
    en: 'Search experiences, actors and places',
    pt: 'Buscar experiências, atores e lugares',
  },
  keyTab: {
    es: 'Pasar de un control al siguiente; Intro lo abre',
    en: 'Go from one control to the next; Enter opens it',
    pt: 'Passar de um controle ao seguinte; Enter o abre',
  },
  keyArrows: {
    es: 'Cambiar de pestaña, recorrer las barras y mover el marco de la tira de Chile',
    en: 'Change tabs, walk along the bars and move the frame on the strip of Chile',
    pt: 'Mudar de aba, percorrer as barras e mover a moldura da faixa do Chile',
  },
  keyEscape: {
    es: 'Cerrar la ficha, la lista o la búsqueda',
    en: 'Close the ficha, the list or the search',
    pt: 'Fechar a ficha, a lista ou a busca',
  },
  tab: { es: 'Tab', en: 'Tab', pt: 'Tab' },
  arrows: { es: 'Flechas', en: 'Arrows', pt: 'Setas' },
  escape: { es: 'Esc', en: 'Esc', pt: 'Esc' },
  shareTitle: { es: 'Compartir', en: 'Sharing', pt: 'Compartilhar' },
  share: {
    es: 'La dirección de la página guarda la vista entera: lugar, filtros, ficha abierta e idioma. El botón de compartir, en la barra de arriba, la copia. Cada gráfico se descarga desde su menú, y cada lista, como CSV.',
    en: 'The page’s address keeps the whole view: place, filters, open ficha and language. The share button, in the bar above, copies it. Every chart downloads from its menu, and every list as CSV.',
    pt: 'O endereço da página guarda a vista inteira: lugar, filtros, ficha aberta e idioma. O botão de compartilhar, na barra de cima, o copia. Cada gráfico é baixado pelo seu menu, e cada lista, como CSV.',
  },
  sourcesTitle: { es: 'De dónde vienen los datos', en: 'Where the data come from', pt: 'De onde vêm os dados' },
  sources: {
    es: 'Del segundo informe de avance del estudio, leído y codificado dos veces por separado. Cada dato cita sus líneas, y cada duda está escrita junto a lo que toca.',
    en: 'From the study’s second progress report, read and coded twice independently. Every datum cites its lines, and every doubt is written beside what it concerns.',
    pt: 'Do segundo relatório de avanço do estudo, lido e codificado duas vezes em separado. Cada dado cita suas linhas, e cada dúvida está escrita junto ao que toca.',
  },
  toData: {
    es: 'Método, fuentes y descargas, en Datos',
    en: 'Method, sources and downloads, in Data',
    pt: 'Método, fontes e downloads, em Dados',
  },
} satisfies Messages;

/** What each scale means, in few words. */
export const scaleMeanings: Readonly<Record<Scale, Message>> = {
  communal: { es: 'dentro de una comuna', en: 'within one comuna', pt: 'dentro de uma comuna' },
  supracommunal: { es: 'varias comunas juntas', en: 'several comunas together', pt: 'várias comunas juntas' },
  provincial: { es: 'una provincia o más', en: 'one province or more', pt: 'uma província ou mais' },
  regional: { es: 'una región o más', en: 'one region or more', pt: 'uma região ou mais' },
  national: { es: 'el país', en: 'the country', pt: 'o país' },
};
