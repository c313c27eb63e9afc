import type { FileRefusal } from '../exchange/presentation/atlasFile';
import type { LinkRefusal } from '../exchange/presentation/presentationLink';
import { LONGEST_TEXT, MOST_SLIDES } from '../state/presentation/presentation';
import type { Repair } from '../state/presentation/restore';
import type { StorageTrouble } from '../storage/shelf';
import type { Message, Messages, TextTools } from './text';

/** Keeping presentations in this browser, and opening those that come from elsewhere. */
export const presentStorage = {
  saved: { es: 'guardada en este equipo', en: 'saved on this computer', pt: 'salva neste computador' },
  savingNow: { es: 'guardando…', en: 'saving…', pt: 'salvando…' },
  notSaved: { es: 'sin guardar', en: 'not saved', pt: 'não salva' },
  downloadFile: { es: 'Descargar en un archivo', en: 'Download as a file', pt: 'Baixar em um arquivo' },
  tryAgain: { es: 'Volver a intentar', en: 'Try again', pt: 'Tentar de novo' },
  close: { es: 'Cerrar el aviso', en: 'Close the notice', pt: 'Fechar o aviso' },
  copyName: { es: '{title} (otra pestaña)', en: '{title} (other tab)', pt: '{title} (outra aba)' },
  recovered: {
    es: 'Se recuperó «{title}» con los cambios que no alcanzaron a guardarse la última vez.',
    en: '“{title}” was recovered with the changes that could not be saved last time.',
    pt: '«{title}» foi recuperada com as mudanças que não chegaram a ser salvas da última vez.',
  },
  journalUnreadable: {
    es: 'Los últimos cambios de la vez anterior quedaron a medio escribir y no se pueden leer. Sigue aquí la última versión que se guardó bien.',
    en: 'The last changes of the previous time were left half written and cannot be read. The last version that was saved well is still here.',
    pt: 'As últimas mudanças da vez anterior ficaram escritas pela metade e não podem ser lidas. A última versão bem salva continua aqui.',
  },
  journalNewer: {
    es: 'Hay cambios sin guardar que hizo una versión más nueva del atlas: ábralos con ella. Aquí no se tocaron.',
    en: 'There are unsaved changes made by a newer version of the atlas: open them with it. They were not touched here.',
    pt: 'Há mudanças não salvas feitas por uma versão mais nova do atlas: abra-as com ela. Aqui não foram alteradas.',
  },
  unreadable: {
    es: 'Una presentación guardada en este navegador está dañada y no se puede leer. No se borró; las demás están completas.',
    en: 'A presentation saved in this browser is damaged and cannot be read. It was not deleted; the others are whole.',
    pt: 'Uma apresentação salva neste navegador está danificada e não pode ser lida. Não foi apagada; as demais estão completas.',
  },
  unreadableNewer: {
    es: 'Una presentación guardada en este navegador es de una versión más nueva del atlas: ábrala con ella. Aquí no se tocó.',
    en: 'A presentation saved in this browser comes from a newer version of the atlas: open it with that one. It was not touched here.',
    pt: 'Uma apresentação salva neste navegador é de uma versão mais nova do atlas: abra-a com ela. Aqui não foi alterada.',
  },
  parted: {
    es: '«{title}» también se cambió en otra pestaña, y no se sobrescribió: lo de esta pestaña sigue aparte, como «{copy}».',
    en: '“{title}” was also changed in another tab, and was not overwritten: what this tab did goes on separately, as “{copy}”.',
    pt: '«{title}» também foi alterada em outra aba, e não foi sobrescrita: o desta aba segue à parte, como «{copy}».',
  },
  partedElsewhere: {
    es: 'Otra pestaña cambió «{title}» al mismo tiempo. Aquí está lo suyo; lo de la otra quedó aparte, como «{copy}».',
    en: 'Another tab changed “{title}” at the same time. Yours is here; the other’s was kept separately, as “{copy}”.',
    pt: 'Outra aba alterou «{title}» ao mesmo tempo. O seu está aqui; o da outra ficou à parte, como «{copy}».',
  },
  removedElsewhere: {
    es: '«{title}» se quitó en otra pestaña. Aquí sigue abierta: si la cambia, se vuelve a guardar.',
    en: '“{title}” was removed in another tab. It is still open here: if you change it, it is saved again.',
    pt: '«{title}» foi removida em outra aba. Aqui continua aberta: se a mudar, ela volta a ser salva.',
  },
  notRemoved: {
    es: 'El navegador no dejó quitar «{title}»: sigue en la lista.',
    en: 'The browser did not allow removing “{title}”: it is still in the list.',
    pt: 'O navegador não deixou remover «{title}»: ela continua na lista.',
  },
  textCut: {
    es: 'Un texto pasa de {most} letras: lo que sobra quedó fuera.',
    en: 'A text is longer than {most} letters: the rest was left out.',
    pt: 'Um texto passa de {most} letras: o resto ficou de fora.',
  },
  noJournal: {
    es: 'No queda espacio para el respaldo inmediato de este navegador. Los cambios se guardan igual; solo si la pestaña se cae en ese instante se perdería el último.',
    en: 'There is no room for this browser’s immediate backup. Changes are saved all the same; only if the tab crashes at that instant would the last one be lost.',
    pt: 'Não há espaço para a cópia imediata deste navegador. As mudanças são salvas mesmo assim; só se a aba cair nesse instante a última se perderia.',
  },
  several: {
    es: 'Se abre un archivo a la vez, y llegaron {n}. No se abrió ninguno.',
    en: 'One file is opened at a time, and {n} came. None was opened.',
    pt: 'Abre-se um arquivo por vez, e vieram {n}. Nenhum foi aberto.',
  },
  opened: {
    es: 'Se abrió «{title}» y quedó guardada en este navegador.',
    en: '“{title}” was opened and saved in this browser.',
    pt: '«{title}» foi aberta e ficou salva neste navegador.',
  },
  withRepairs: { es: 'Hubo que arreglar:', en: 'Repairs were needed:', pt: 'Foi preciso consertar:' },
  openedUnsaved: {
    es: 'Se abrió «{title}».',
    en: '“{title}” was opened.',
    pt: '«{title}» foi aberta.',
  },
  known: {
    es: '«{title}» ya estaba en este navegador, igual: se abrió la de aquí.',
    en: '“{title}” was already in this browser, the same: the one here was opened.',
    pt: '«{title}» já estava neste navegador, igual: abriu-se a daqui.',
  },
  fileNotOpened: {
    es: '«{name}» no se abrió.',
    en: '“{name}” was not opened.',
    pt: '«{name}» não foi aberto.',
  },
  linkNotOpened: {
    es: 'La presentación de este enlace no se abrió.',
    en: 'The presentation of this link was not opened.',
    pt: 'A apresentação deste link não foi aberta.',
  },
  nothingChanged: {
    es: 'Lo que tenía abierto sigue igual.',
    en: 'What you had open is unchanged.',
    pt: 'O que estava aberto continua igual.',
  },
  reading: { es: 'Abriendo…', en: 'Opening…', pt: 'Abrindo…' },
  dropHere: {
    es: 'Suelte aquí la presentación (.atlas.json)',
    en: 'Drop the presentation here (.atlas.json)',
    pt: 'Solte aqui a apresentação (.atlas.json)',
  },
  onSlide: { es: 'Lámina {n}: {what}', en: 'Slide {n}: {what}', pt: 'Slide {n}: {what}' },
  more: { es: 'y {n} más.', en: 'and {n} more.', pt: 'e mais {n}.' },
  /** What a slide asks for and is not here. */
  missingTitle: {
    es: 'A esta lámina le falta',
    en: 'This slide lacks',
    pt: 'A este slide falta',
  },
  missingExhibit: {
    es: '«{name}», que esta versión del atlas no conoce.',
    en: '“{name}”, which this version of the atlas does not know.',
    pt: '«{name}», que esta versão do atlas não conhece.',
  },
  missingFit: {
    es: '«{name}»: la vista guardada no tiene lo que muestra.',
    en: '“{name}”: the saved view does not have what it shows.',
    pt: '«{name}»: a vista salva não tem o que mostra.',
  },
  missingExperience: {
    es: 'La experiencia «{value}», que no está en este catálogo.',
    en: 'The experience “{value}”, which is not in this catalogue.',
    pt: 'A experiência «{value}», que não está neste catálogo.',
  },
  missingActor: {
    es: 'El actor «{value}», que no está en este catálogo.',
    en: 'The actor “{value}”, which is not in this catalogue.',
    pt: 'O ator «{value}», que não está neste catálogo.',
  },
  missingComuna: {
    es: 'La comuna «{value}», que no está en este atlas.',
    en: 'The comuna “{value}”, which is not in this atlas.',
    pt: 'A comuna «{value}», que não está neste atlas.',
  },
  missingPlace: {
    es: 'El lugar «{value}», que no está en este atlas: se muestra otro.',
    en: 'The place “{value}”, which is not in this atlas: another one is shown.',
    pt: 'O lugar «{value}», que não está neste atlas: mostra-se outro.',
  },
  missingFilter: {
    es: 'El filtro «{facet}: {value}», que no está en este atlas: se muestra sin él.',
    en: 'The filter “{facet}: {value}”, which is not in this atlas: it is shown without it.',
    pt: 'O filtro «{facet}: {value}», que não está neste atlas: mostra-se sem ele.',
  },
  missingNewer: {
    es: 'Lo que su vista guardó una versión más nueva del atlas ({value}).',
    en: 'What a newer version of the atlas ({value}) saved in its view.',
    pt: 'O que uma versão mais nova do atlas ({value}) salvou em sua vista.',
  },
} satisfies Messages;

/** What happened, what was kept, and what to do, when the browser could not keep the presentation in hand. */
export const notKept = {
  unavailable: {
    es: 'Este navegador no permite guardar (ventana privada o restricción del equipo). La presentación está entera en esta pestaña, mientras siga abierta: descárguela en un archivo para conservarla.',
    en: 'This browser does not allow saving (private window or a restriction of the computer). The presentation is whole in this tab while it stays open: download it as a file to keep it.',
    pt: 'Este navegador não permite salvar (janela privada ou restrição do computador). A apresentação está inteira nesta aba, enquanto estiver aberta: baixe-a em um arquivo para conservá-la.',
  },
  full: {
    es: 'No queda espacio para guardar en este equipo. La última versión guardada sigue ahí, y sus cambios están en esta pestaña: descárguela en un archivo y libere espacio. Con el próximo cambio se vuelve a intentar.',
    en: 'There is no room left to save on this computer. The last saved version is still there, and your changes are in this tab: download it as a file and free some room. The next change tries again.',
    pt: 'Não há mais espaço para salvar neste computador. A última versão salva continua lá, e suas mudanças estão nesta aba: baixe-a em um arquivo e libere espaço. Na próxima mudança tenta-se de novo.',
  },
  failed: {
    es: 'El navegador no pudo guardar. La última versión guardada sigue ahí, y sus cambios están en esta pestaña: descárguela en un archivo. Con el próximo cambio se vuelve a intentar.',
    en: 'The browser could not save. The last saved version is still there, and your changes are in this tab: download it as a file. The next change tries again.',
    pt: 'O navegador não conseguiu salvar. A última versão salva continua lá, e suas mudanças estão nesta aba: baixe-a em um arquivo. Na próxima mudança tenta-se de novo.',
  },
} satisfies Record<StorageTrouble, Message>;

/** The same where nothing is in hand: the list could not be read. */
export const notRead = {
  unavailable: {
    es: 'Este navegador no permite guardar (ventana privada o restricción del equipo). Puede armar y presentar igual; para conservar una presentación, descárguela en un archivo.',
    en: 'This browser does not allow saving (private window or a restriction of the computer). You can build and present all the same; to keep a presentation, download it as a file.',
    pt: 'Este navegador não permite salvar (janela privada ou restrição do computador). Pode montar e apresentar mesmo assim; para conservar uma apresentação, baixe-a em um arquivo.',
  },
  full: {
    es: 'No queda espacio en este equipo y no se pudieron leer las presentaciones guardadas. No se borró ninguna: libere espacio y vuelva a intentarlo.',
    en: 'There is no room left on this computer and the saved presentations could not be read. None was deleted: free some room and try again.',
    pt: 'Não há mais espaço neste computador e as apresentações salvas não puderam ser lidas. Nenhuma foi apagada: libere espaço e tente de novo.',
  },
  failed: {
    es: 'El navegador no respondió y no se pudieron leer las presentaciones guardadas. No se borró ninguna: recargue la página para volver a intentarlo.',
    en: 'The browser did not answer and the saved presentations could not be read. None was deleted: reload the page to try again.',
    pt: 'O navegador não respondeu e as apresentações salvas não puderam ser lidas. Nenhuma foi apagada: recarregue a página para tentar de novo.',
  },
} satisfies Record<StorageTrouble, Message>;

/** Why a file or a link was not opened. */
export const refusals = {
  empty: { es: 'El archivo está vacío.', en: 'The file is empty.', pt: 'O arquivo está vazio.' },
  'too-large': {
    es: 'Es demasiado grande para ser una presentación del atlas (el máximo son 20 MB).',
    en: 'It is too large to be a presentation of the atlas (the most is 20 MB).',
    pt: 'É grande demais para ser uma apresentação do atlas (o máximo são 20 MB).',
  },
  binary: {
    es: 'No es un archivo de texto: una presentación del atlas termina en «.atlas.json».',
    en: 'It is not a text file: a presentation of the atlas ends in “.atlas.json”.',
    pt: 'Não é um arquivo de texto: uma apresentação do atlas termina em «.atlas.json».',
  },
  truncated: {
    es: 'Es una presentación del atlas, pero está cortada o dañada: pida que se la envíen de nuevo.',
    en: 'It is a presentation of the atlas, but it is cut off or damaged: ask for it to be sent again.',
    pt: 'É uma apresentação do atlas, mas está cortada ou danificada: peça que a enviem de novo.',
  },
  'not-json': {
    es: 'No es una presentación del atlas: termina en «.atlas.json» y se descarga desde Presentar.',
    en: 'It is not a presentation of the atlas: that one ends in “.atlas.json” and is downloaded from Present.',
    pt: 'Não é uma apresentação do atlas: ela termina em «.atlas.json» e se baixa em Apresentar.',
  },
  'not-ours': {
    es: 'Es de otro programa: una presentación del atlas termina en «.atlas.json» y se descarga desde Presentar.',
    en: 'It belongs to another program: a presentation of the atlas ends in “.atlas.json” and is downloaded from Present.',
    pt: 'É de outro programa: uma apresentação do atlas termina em «.atlas.json» e se baixa em Apresentar.',
  },
  'newer-version': {
    es: 'La hizo una versión más nueva del atlas: ábrala con esa versión o actualice esta.',
    en: 'A newer version of the atlas made it: open it with that version or update this one.',
    pt: 'Foi feita por uma versão mais nova do atlas: abra-a com essa versão ou atualize esta.',
  },
  broken: {
    es: 'Es una presentación del atlas, pero le faltan sus láminas: pida que se la envíen de nuevo.',
    en: 'It is a presentation of the atlas, but its slides are missing: ask for it to be sent again.',
    pt: 'É uma apresentação do atlas, mas faltam seus slides: peça que a enviem de novo.',
  },
  unreadable: {
    es: 'El navegador no pudo leer el archivo: quizás se movió o está abierto en otro programa.',
    en: 'The browser could not read the file: it may have been moved, or be open in another program.',
    pt: 'O navegador não conseguiu ler o arquivo: talvez tenha sido movido ou esteja aberto em outro programa.',
  },
  damaged: {
    es: 'El enlace llegó cortado o cambiado: pida que se lo envíen de nuevo, o mejor el archivo.',
    en: 'The link arrived cut or changed: ask for it to be sent again, or better the file.',
    pt: 'O link chegou cortado ou alterado: peça que o enviem de novo, ou melhor o arquivo.',
  },
  unsupported: {
    es: 'Este navegador es muy antiguo para abrir una presentación por enlace: pida el archivo.',
    en: 'This browser is too old to open a presentation by link: ask for the file.',
    pt: 'Este navegador é antigo demais para abrir uma apresentação por link: peça o arquivo.',
  },
} satisfies Record<FileRefusal | LinkRefusal, Message>;

const REPAIRS = {
  'text-cut': {
    es: 'un texto tenía más de {most} letras; se cortó ahí.',
    en: 'a text had more than {most} letters; it was cut there.',
    pt: 'um texto tinha mais de {most} letras; foi cortado aí.',
  },
  'text-missing': {
    es: 'faltaba un texto; quedó en blanco.',
    en: 'a text was missing; it was left blank.',
    pt: 'faltava um texto; ficou em branco.',
  },
  'characters-dropped': {
    es: 'se quitaron caracteres invisibles de un texto.',
    en: 'invisible characters were taken out of a text.',
    pt: 'foram retirados caracteres invisíveis de um texto.',
  },
  'view-dropped': {
    es: 'su vista no se puede leer; muestra la inicial.',
    en: 'its view cannot be read; it shows the first one.',
    pt: 'sua vista não pode ser lida; mostra a inicial.',
  },
  'layout-unknown': {
    es: 'su disposición no se conoce aquí; se usó «al lado».',
    en: 'its layout is not known here; “beside” was used.',
    pt: 'sua disposição não é conhecida aqui; usou-se «ao lado».',
  },
  'exhibits-dropped': {
    es: 'parte de lo que muestra no se puede leer y quedó fuera.',
    en: 'part of what it shows cannot be read and was left out.',
    pt: 'parte do que mostra não pode ser lida e ficou de fora.',
  },
  'slide-dropped': {
    es: 'no se puede leer y quedó fuera.',
    en: 'it cannot be read and was left out.',
    pt: 'não pode ser lido e ficou de fora.',
  },
  'slides-cut': {
    es: 'Caben {slides} láminas; quedaron fuera {detail}.',
    en: 'There is room for {slides} slides; {detail} were left out.',
    pt: 'Cabem {slides} slides; ficaram de fora {detail}.',
  },
  'id-mended': {
    es: 'su identificador estaba repetido o dañado; recibió otro.',
    en: 'its identifier was repeated or damaged; it was given another.',
    pt: 'seu identificador estava repetido ou danificado; recebeu outro.',
  },
  'field-dropped': {
    es: 'tenía un dato que esta versión no conoce, «{detail}»; quedó fuera.',
    en: 'it had a piece of data that this version does not know, “{detail}”; it was left out.',
    pt: 'tinha um dado que esta versão não conhece, «{detail}»; ficou de fora.',
  },
} satisfies Record<Repair['what'], Message>;

/** «Lámina 3: un texto tenía más de 5.000 letras; se cortó ahí.» */
export function repairInWords({ what, slide, detail }: Repair, { t, number }: TextTools): string {
  const said = t(REPAIRS[what], { most: number(LONGEST_TEXT), slides: number(MOST_SLIDES), detail });
  if (slide !== null) return t(presentStorage.onSlide, { n: number(slide), what: said });
  return said.charAt(0).toLocaleUpperCase() + said.slice(1);
}
