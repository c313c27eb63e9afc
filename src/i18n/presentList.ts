import type { Messages } from './text';

/** The presentations of this browser, and the report's own. */
export const presentList = {
  lead: {
    es: 'Una presentación es una serie de láminas; cada lámina es una vista del atlas con su título, su frase y sus notas. Se guarda en este equipo y funciona sin red.',
    en: 'A presentation is a series of slides; each slide is a view of the atlas with its title, its sentence and its notes. It is kept on this computer and works without a network.',
    pt: 'Uma apresentação é uma série de slides; cada slide é uma vista do atlas com seu título, sua frase e suas notas. Fica guardada neste computador e funciona sem rede.',
  },
  report: { es: 'La del informe', en: 'The report’s own', pt: 'A do relatório' },
  reportLead: {
    es: 'Viene con el atlas: los hallazgos del estudio con las cifras de sus datos. Puede presentarla tal cual, o abrirla y cambiarla: se hace entonces una copia suya.',
    en: 'It comes with the atlas: the findings of the study with the figures of its data. You can present it as it is, or open and change it: a copy of yours is made then.',
    pt: 'Vem com o atlas: os achados do estudo com os números de seus dados. Você pode apresentá-la tal qual, ou abri-la e mudá-la: faz-se então uma cópia sua.',
  },
  openSlides: { es: 'Abrir sus láminas', en: 'Open its slides', pt: 'Abrir seus slides' },
  own: { es: 'En este equipo', en: 'On this computer', pt: 'Neste computador' },
  none: {
    es: 'Aún no hay ninguna. Cree una nueva, o pulse «Añadir esta vista» (el signo +) en Explorar, Brechas, Comparar o Datos.',
    en: 'None yet. Make a new one, or press “Add this view” (the + sign) in Explore, Gaps, Compare or Data.',
    pt: 'Ainda não há nenhuma. Crie uma nova, ou pressione «Adicionar esta vista» (o sinal +) em Explorar, Lacunas, Comparar ou Dados.',
  },
  loading: { es: 'Buscando las presentaciones…', en: 'Looking for presentations…', pt: 'Procurando as apresentações…' },
  create: { es: 'Nueva presentación', en: 'New presentation', pt: 'Nova apresentação' },
  openFile: { es: 'Abrir archivo…', en: 'Open file…', pt: 'Abrir arquivo…' },
  slides: {
    es: '{n, plural, =0 {sin láminas} one {una lámina} other {# láminas}}',
    en: '{n, plural, =0 {no slides} one {one slide} other {# slides}}',
    pt: '{n, plural, =0 {sem slides} one {um slide} other {# slides}}',
  },
  savedAt: { es: 'guardada el {date}', en: 'saved on {date}', pt: 'guardada em {date}' },
  playNamed: { es: 'Presentar «{title}»', en: 'Present “{title}”', pt: 'Apresentar «{title}»' },
  rename: { es: 'Cambiar el nombre de «{title}»', en: 'Rename “{title}”', pt: 'Mudar o nome de «{title}»' },
  newName: { es: 'Nombre nuevo de «{title}»', en: 'New name of “{title}”', pt: 'Nome novo de «{title}»' },
  duplicate: { es: 'Duplicar «{title}»', en: 'Duplicate “{title}”', pt: 'Duplicar «{title}»' },
  delete: { es: 'Borrar «{title}»', en: 'Delete “{title}”', pt: 'Apagar «{title}»' },
  deleted: {
    es: '«{title}» se borró de este equipo.',
    en: '“{title}” was deleted.',
    pt: '«{title}» foi apagada deste computador.',
  },
  duplicated: { es: 'Copiada como «{title}».', en: 'Copied as “{title}”.', pt: 'Copiada como «{title}».' },
  gone: {
    es: '«{title}» ya no está en este equipo.',
    en: '“{title}” is no longer on this computer.',
    pt: '«{title}» já não está neste computador.',
  },
  missingTitle: {
    es: 'Esta presentación no está en este equipo',
    en: 'This presentation is not on this computer',
    pt: 'Esta apresentação não está neste computador',
  },
  missingBody: {
    es: 'El enlace nombra una presentación («{id}») que se guardó en otro equipo o navegador, o que se borró. Pida el archivo o el enlace que la lleva entera a quien se lo envió.',
    en: 'The link names a presentation (“{id}”) that was kept on another computer or browser, or was deleted. Ask whoever sent it for the file, or for the link that carries all of it.',
    pt: 'O link nomeia uma apresentação («{id}») que foi guardada em outro computador ou navegador, ou que foi apagada. Peça a quem o enviou o arquivo ou o link que a leva inteira.',
  },
  opening: { es: 'Abriendo la presentación…', en: 'Opening the presentation…', pt: 'Abrindo a apresentação…' },
} satisfies Messages;
