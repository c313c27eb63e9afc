import reasons from './boundaryRefusals.json';
import type { Message, Messages, TextTools } from './text';

/** The section «Límites», and the dialog of a file on its way to become the boundaries in use. */
export const boundaries = {
  name: { es: 'Límites', en: 'Boundaries', pt: 'Limites' },
  titleApproximate: {
    es: 'El mapa dibuja límites aproximados',
    en: 'The map draws approximate boundaries',
    pt: 'O mapa desenha limites aproximados',
  },
  titleSome: {
    es: '{real, plural, one {# comuna tiene su límite real} other {# comunas tienen su límite real}}; {n}, uno aproximado',
    en: '{real, plural, one {# comuna has its real boundary} other {# comunas have their real boundary}}; {n}, an approximate one',
    pt: '{real, plural, one {# comuna tem seu limite real} other {# comunas têm seu limite real}}; {n}, um aproximado',
  },
  titleReal: {
    es: 'El mapa dibuja los límites reales',
    en: 'The map draws the real boundaries',
    pt: 'O mapa desenha os limites reais',
  },
  titleNone: {
    es: 'El mapa no tiene límites que dibujar',
    en: 'The map has no boundaries to draw',
    pt: 'O mapa não tem limites que desenhar',
  },
  lead: {
    es: 'Los límites solo se dibujan. Todas las cifras salen de los códigos de las comunas y no cambian con ellos.',
    en: 'Boundaries are only drawn. All figures come from the comunas’ codes and do not change with them.',
    pt: 'Os limites apenas se desenham. Todos os números saem dos códigos das comunas e não mudam com eles.',
  },
  inUse: { es: 'En uso', en: 'In use', pt: 'Em uso' },
  originShipped: {
    es: 'Los incluidos en la aplicación',
    en: 'Those included in the application',
    pt: 'Os incluídos no aplicativo',
  },
  originInstalled: {
    es: 'Los instalados con la aplicación',
    en: 'Those installed with the application',
    pt: 'Os instalados com o aplicativo',
  },
  originBrowser: {
    es: '«{file}», cargado en este navegador el {date}',
    en: '“{file}”, loaded in this browser on {date}',
    pt: '«{file}», carregado neste navegador em {date}',
  },
  source: { es: 'Fuente', en: 'Source', pt: 'Fonte' },
  year: { es: 'Año', en: 'Year', pt: 'Ano' },
  licence: { es: 'Licencia', en: 'Licence', pt: 'Licença' },
  checksum: { es: 'Huella', en: 'Digest', pt: 'Resumo criptográfico' },
  notTold: { es: 'No lo dice el archivo', en: 'The file does not say', pt: 'O arquivo não diz' },
  comunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  realOf: {
    es: '{real} de {all} con su límite real',
    en: '{real} of {all} with their real boundary',
    pt: '{real} de {all} com seu limite real',
  },
  approximateList: {
    es: '{n, plural, one {# aproximada} other {# aproximadas}}',
    en: '{n, plural, one {# approximate} other {# approximate}}',
    pt: '{n, plural, one {# aproximada} other {# aproximadas}}',
  },
  symbolic: {
    es: '{list}: solo un símbolo',
    en: '{list}: a sign only',
    pt: '{list}: apenas um símbolo',
  },
  abroad: { es: 'Otros países', en: 'Other countries', pt: 'Outros países' },
  abroadUnits: {
    es: 'Segundo nivel de {country}: {credit}',
    en: 'Second level of {country}: {credit}',
    pt: 'Segundo nível de {country}: {credit}',
  },
  shippedLicence: {
    es: 'Dominio público (Natural Earth); puntos CC BY 4.0 (GeoNames)',
    en: 'Public domain (Natural Earth); points CC BY 4.0 (GeoNames)',
    pt: 'Domínio público (Natural Earth); pontos CC BY 4.0 (GeoNames)',
  },
  shippedMethod: {
    es: 'Ninguna fuente abierta al alcance de este atlas trae los límites comunales oficiales. El contorno del país se divide en celdas alrededor de un punto de cada comuna, ajustadas para que su superficie y sus comunas vecinas se acerquen a las reales. Provincias y regiones, de 2008 y de 2018, son la suma de las mismas celdas. Sirven para ubicar y contar, no para medir ni para decidir a qué comuna pertenece un lugar.',
    en: 'No open source within reach of this atlas holds the official borders of the comunas. The outline of the country is cut into cells around a point of each comuna, fitted so that its area and its neighbours come close to the real ones. Provinces and regions, of 2008 and 2018, are the sum of the same cells. They serve to place and to count, not to measure nor to decide which comuna a spot belongs to.',
    pt: 'Nenhuma fonte aberta ao alcance deste atlas traz os limites comunais oficiais. O contorno do país é dividido em células ao redor de um ponto de cada comuna, ajustadas para que sua superfície e suas comunas vizinhas se aproximem das reais. Províncias e regiões, de 2008 e de 2018, são a soma das mesmas células. Servem para situar e contar, não para medir nem para decidir a que comuna pertence um lugar.',
  },
  loadedMethod: {
    es: '{real, plural, one {Límite de # comuna tomado de la fuente} other {Límites de # comunas tomados de la fuente}}, con sus bordes compartidos, limpiados y simplificados. Provincias y regiones, de 2008 y de 2018, son la suma de las mismas comunas.{approximate, plural, =0 {} one { # comuna que la fuente no trae conserva su forma aproximada.} other { # comunas que la fuente no trae conservan su forma aproximada.}}',
    en: '{real, plural, one {Boundary of # comuna taken from the source} other {Boundaries of # comunas taken from the source}}, with shared borders, cleaned and simplified. Provinces and regions, of 2008 and 2018, are the sum of the same comunas.{approximate, plural, =0 {} one { # comuna that the source lacks keeps its approximate shape.} other { # comunas that the source lacks keep their approximate shape.}}',
    pt: '{real, plural, one {Limite de # comuna tirado da fonte} other {Limites de # comunas tirados da fonte}}, com suas bordas compartilhadas, limpos e simplificados. Províncias e regiões, de 2008 e de 2018, são a soma das mesmas comunas.{approximate, plural, =0 {} one { # comuna que a fonte não traz conserva sua forma aproximada.} other { # comunas que a fonte não traz conservam sua forma aproximada.}}',
  },
  method: { es: 'Cómo se hicieron', en: 'How they were made', pt: 'Como foram feitos' },

  load: { es: 'Cargar límites oficiales', en: 'Load official boundaries', pt: 'Carregar limites oficiais' },
  loadHelp: {
    es: 'Elija un archivo o suéltelo aquí: GeoJSON, TopoJSON, shapefile (en un zip) o GeoPackage con las comunas de Chile. Se lee y se guarda solo en este navegador.',
    en: 'Choose a file or drop it here: GeoJSON, TopoJSON, shapefile (in a zip) or GeoPackage with Chile’s comunas. It is read and kept in this browser alone.',
    pt: 'Escolha um arquivo ou solte-o aqui: GeoJSON, TopoJSON, shapefile (em um zip) ou GeoPackage com as comunas do Chile. Ele é lido e guardado somente neste navegador.',
  },
  dropHere: { es: 'Suelte el archivo', en: 'Drop the file', pt: 'Solte o arquivo' },
  remove: {
    es: 'Volver a los límites incluidos',
    en: 'Go back to the included boundaries',
    pt: 'Voltar aos limites incluídos',
  },
  removed: {
    es: 'Se volvió a los límites incluidos.',
    en: 'Back to the included boundaries.',
    pt: 'Voltou-se aos limites incluídos.',
  },
  removedNotForgotten: {
    es: 'Se volvió a los límites incluidos, pero este navegador no pudo borrar los otros: pueden reaparecer al abrir la página de nuevo.',
    en: 'Back to the included boundaries, but this browser could not delete the others: they may come back when the page opens again.',
    pt: 'Voltou-se aos limites incluídos, mas este navegador não conseguiu apagar os outros: podem reaparecer ao abrir a página de novo.',
  },

  problemKept: {
    es: 'Los límites que se cargaron en este navegador ya no se pueden leer enteros: {detail}',
    en: 'The boundaries loaded in this browser can no longer be read whole: {detail}',
    pt: 'Os limites carregados neste navegador já não podem ser lidos inteiros: {detail}',
  },
  problemNoDatabase: {
    es: 'Este navegador no deja guardar límites (por ejemplo, en una ventana privada): los que se carguen valen hasta cerrar la página.',
    en: 'This browser does not let boundaries be kept (in a private window, for instance): any that are loaded hold until the page closes.',
    pt: 'Este navegador não deixa guardar limites (por exemplo, em uma janela privada): os que se carregarem valem até fechar a página.',
  },
  problemInstalled: {
    es: 'Los límites instalados con la aplicación no están enteros: {detail}',
    en: 'The boundaries installed with the application are not whole: {detail}',
    pt: 'Os limites instalados com o aplicativo não estão inteiros: {detail}',
  },

  dialogRunning: { es: 'Cargando los límites', en: 'Loading the boundaries', pt: 'Carregando os limites' },
  dialogKeeping: { es: 'Guardando los límites', en: 'Keeping the boundaries', pt: 'Guardando os limites' },
  keeping: {
    es: 'Se están guardando en este navegador. Ya no se puede interrumpir.',
    en: 'They are being kept in this browser. It can no longer be stopped.',
    pt: 'Estão sendo guardados neste navegador. Já não é possível interromper.',
  },
  dialogSeveral: {
    es: 'Son varios archivos',
    en: 'These are several files',
    pt: 'São vários arquivos',
  },
  several: {
    es: 'Suelte un solo archivo; un shapefile va completo en un zip.',
    en: 'Drop a single file; a shapefile goes whole in a zip.',
    pt: 'Solte um só arquivo; um shapefile vai completo em um zip.',
  },
  dialogRefused: {
    es: 'No se puede usar este archivo',
    en: 'This file cannot be used',
    pt: 'Este arquivo não pode ser usado',
  },
  dialogCancelled: { es: 'Se interrumpió la carga', en: 'Loading was stopped', pt: 'O carregamento foi interrompido' },
  doneBody: {
    es: '{n, plural, one {# comuna toma su límite} other {# comunas toman su límite}} de este archivo en todas las vistas. Ninguna cifra cambia.',
    en: '{n, plural, one {# comuna takes its boundary} other {# comunas take their boundary}} from this file in all views. No figure changes.',
    pt: '{n, plural, one {# comuna toma seu limite} other {# comunas tomam seu limite}} deste arquivo em todas as vistas. Nenhum número muda.',
  },
  dialogDone: {
    es: 'Los límites nuevos están en uso',
    en: 'The new boundaries are in use',
    pt: 'Os limites novos estão em uso',
  },
  unchanged: {
    es: 'Los límites en uso no cambiaron.',
    en: 'The boundaries in use have not changed.',
    pt: 'Os limites em uso não mudaram.',
  },
  stepOf: {
    es: 'Paso {n} de {all}: {step}',
    en: 'Step {n} of {all}: {step}',
    pt: 'Passo {n} de {all}: {step}',
  },
  progress: { es: 'Avance', en: 'Progress', pt: 'Andamento' },
  cancel: { es: 'Interrumpir', en: 'Stop', pt: 'Interromper' },
  close: { es: 'Cerrar', en: 'Close', pt: 'Fechar' },
  otherFile: { es: 'Elegir otro archivo', en: 'Choose another file', pt: 'Escolher outro arquivo' },
  failed: {
    es: 'El trabajo se detuvo por una falla que no dice nada del archivo: {detail}',
    en: 'The work stopped because of a failure that says nothing about the file: {detail}',
    pt: 'O trabalho parou por uma falha que não diz nada sobre o arquivo: {detail}',
  },
  unknownReason: { es: 'Motivo: {reason}', en: 'Reason: {reason}', pt: 'Motivo: {reason}' },
  keptUnavailable: {
    es: 'Este navegador no los puede guardar: valen hasta cerrar la página.',
    en: 'This browser cannot keep them: they hold until the page closes.',
    pt: 'Este navegador não os pode guardar: valem até fechar a página.',
  },
  keptFull: {
    es: 'No hay espacio en este navegador para guardarlos: valen hasta cerrar la página.',
    en: 'This browser has no room to keep them: they hold until the page closes.',
    pt: 'Não há espaço neste navegador para guardá-los: valem até fechar a página.',
  },

  report: { es: 'Informe de la carga', en: 'Report on the loading', pt: 'Relatório do carregamento' },
  reportRead: { es: 'Leído', en: 'Read', pt: 'Lido' },
  reportReadValue: {
    es: '{shapes, plural, one {# figura} other {# figuras}}, {vertices} vértices',
    en: '{shapes, plural, one {# shape} other {# shapes}}, {vertices} vertices',
    pt: '{shapes, plural, one {# figura} other {# figuras}}, {vertices} vértices',
  },
  reportFormat: { es: 'Formato', en: 'Format', pt: 'Formato' },
  reportLayer: { es: 'capa «{layer}»', en: 'layer “{layer}”', pt: 'camada «{layer}»' },
  reportEncoding: { es: 'texto en {encoding}', en: 'text in {encoding}', pt: 'texto em {encoding}' },
  reportProjection: { es: 'Proyección', en: 'Projection', pt: 'Projeção' },
  reportReprojected: { es: 'Pasado desde {from}', en: 'Converted from {from}', pt: 'Convertido de {from}' },
  reportDegrees: {
    es: 'Ya venía en grados (WGS84)',
    en: 'Already in degrees (WGS84)',
    pt: 'Já vinha em graus (WGS84)',
  },
  reportMatched: { es: 'Reconocido', en: 'Matched', pt: 'Reconhecido' },
  reportMatchedValue: {
    es: '{n, plural, one {# comuna} other {# comunas}}: {byCode} por su código, {byPlace} por su lugar',
    en: '{n, plural, one {# comuna} other {# comunas}}: {byCode} by code, {byPlace} by place',
    pt: '{n, plural, one {# comuna} other {# comunas}}: {byCode} por seu código, {byPlace} por seu lugar',
  },
  reportRepaired: { es: 'Reparado', en: 'Repaired', pt: 'Reparado' },
  reportRemaining: { es: 'Sin reparar', en: 'Not repaired', pt: 'Sem reparo' },
  overlaps: {
    es: '{n, plural, one {# superposición} other {# superposiciones}}',
    en: '{n, plural, one {# overlap} other {# overlaps}}',
    pt: '{n, plural, one {# sobreposição} other {# sobreposições}}',
  },
  gaps: {
    es: '{n, plural, one {# hueco} other {# huecos}}',
    en: '{n, plural, one {# gap} other {# gaps}}',
    pt: '{n, plural, one {# lacuna} other {# lacunas}}',
  },
  invalidRings: {
    es: '{n, plural, one {# anillo inválido} other {# anillos inválidos}}',
    en: '{n, plural, one {# invalid ring} other {# invalid rings}}',
    pt: '{n, plural, one {# anel inválido} other {# anéis inválidos}}',
  },
  nothing: { es: 'Nada', en: 'Nothing', pt: 'Nada' },
  reportDrawn: { es: 'Dibujado', en: 'Drawn', pt: 'Desenhado' },
  reportDrawnValue: {
    es: '{vertices} vértices, {size} kB comprimidos',
    en: '{vertices} vertices, {size} kB compressed',
    pt: '{vertices} vértices, {size} kB comprimidos',
  },
  tableApproximate: {
    es: 'Sin límite en el archivo: {n, plural, one {# comuna} other {# comunas}}',
    en: 'Without a boundary in the file: {n, plural, one {# comuna} other {# comunas}}',
    pt: 'Sem limite no arquivo: {n, plural, one {# comuna} other {# comunas}}',
  },
  tableDoubts: {
    es: 'Para mirar de nuevo: {n, plural, one {# duda} other {# dudas}}',
    en: 'To look at again: {n, plural, one {# doubt} other {# doubts}}',
    pt: 'Para olhar de novo: {n, plural, one {# dúvida} other {# dúvidas}}',
  },
  tableLeftOver: {
    es: 'Del archivo no se usó: {n, plural, one {# figura} other {# figuras}}',
    en: 'Not used of the file: {n, plural, one {# shape} other {# shapes}}',
    pt: 'Do arquivo não se usou: {n, plural, one {# figura} other {# figuras}}',
  },
  code: { es: 'Código', en: 'Code', pt: 'Código' },
  comuna: { es: 'Comuna', en: 'Comuna', pt: 'Comuna' },
  shape: { es: 'Figura del archivo', en: 'Shape of the file', pt: 'Figura do arquivo' },
  reason: { es: 'Motivo', en: 'Reason', pt: 'Motivo' },
  allMatched: {
    es: 'Todas las comunas tienen su límite del archivo.',
    en: 'All comunas have their boundary from the file.',
    pt: 'Todas as comunas têm seu limite do arquivo.',
  },
} satisfies Messages;

export const stepNames = {
  read: { es: 'leer el archivo', en: 'reading the file', pt: 'ler o arquivo' },
  reproject: { es: 'llevarlo a grados', en: 'converting it to degrees', pt: 'levá-lo a graus' },
  match: { es: 'reconocer las comunas', en: 'matching the comunas', pt: 'reconhecer as comunas' },
  clean: { es: 'limpiar los bordes comunes', en: 'cleaning shared borders', pt: 'limpar as bordas comuns' },
  simplify: { es: 'aligerar el detalle', en: 'thinning the detail', pt: 'aliviar o detalhe' },
  dissolve: {
    es: 'formar provincias y regiones',
    en: 'forming provinces and regions',
    pt: 'formar províncias e regiões',
  },
  check: { es: 'comprobar el resultado', en: 'checking the result', pt: 'conferir o resultado' },
} satisfies Messages;

/**
 * What the pipeline says, in the current language. Values may hold text of the file, so they are put in as they are:
 * nothing in them is read as a pattern. A reason without a sentence is named.
 */
export function reasonText(
  { language, number, t }: Pick<TextTools, 'language' | 'number' | 't'>,
  reason: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const message = Object.hasOwn(reasons, reason) ? (reasons as Record<string, Message>)[reason] : undefined;
  if (!message) return t(boundaries.unknownReason, { reason });
  return message[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    // Rounded from the south or the west, nought may come with a sign.
    return value === undefined ? whole : typeof value === 'number' ? number(value + 0) : value;
  });
}
