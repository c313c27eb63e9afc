import type { Messages } from './text';

/** Frame, breadcrumb, sharing, links and failures. */
export const shell = {
  name: { es: 'Atlas de Articulación', en: 'Atlas de Articulación', pt: 'Atlas de Articulación' },
  screens: { es: 'Pantallas', en: 'Screens', pt: 'Telas' },
  explore: { es: 'Explorar', en: 'Explore', pt: 'Explorar' },
  gaps: { es: 'Brechas', en: 'Gaps', pt: 'Lacunas' },
  compare: { es: 'Comparar', en: 'Compare', pt: 'Comparar' },
  present: { es: 'Presentar', en: 'Present', pt: 'Apresentar' },
  data: { es: 'Datos', en: 'Data', pt: 'Dados' },
  division: { es: 'División', en: 'Division', pt: 'Divisão' },
  language: { es: 'Idioma', en: 'Language', pt: 'Idioma' },
  spanish: { es: 'Español', en: 'Español', pt: 'Español' },
  english: { es: 'English', en: 'English', pt: 'English' },
  portuguese: { es: 'Português', en: 'Português', pt: 'Português' },
  toDark: { es: 'Pasar a tono oscuro', en: 'Switch to the dark tone', pt: 'Mudar para o tom escuro' },
  toLight: { es: 'Pasar a tono claro', en: 'Switch to the light tone', pt: 'Mudar para o tom claro' },
  share: { es: 'Copiar el enlace a esta vista', en: 'Copy the link to this view', pt: 'Copiar o link desta vista' },
  shared: { es: 'Enlace copiado', en: 'Link copied', pt: 'Link copiado' },
  shareFailed: {
    es: 'El navegador no deja copiar; el enlace está en la barra de direcciones.',
    en: 'The browser does not allow copying; the link is in the address bar.',
    pt: 'O navegador não permite copiar; o link está na barra de endereços.',
  },
  help: { es: 'Ayuda', en: 'Help', pt: 'Ajuda' },
  close: { es: 'Cerrar', en: 'Close', pt: 'Fechar' },
  skipToContent: { es: 'Saltar al contenido', en: 'Skip to the content', pt: 'Ir para o conteúdo' },
  loading: { es: 'Cargando el catálogo…', en: 'Loading the catalogue…', pt: 'Carregando o catálogo…' },
  loadFailureTitle: {
    es: 'No se pudo cargar el catálogo',
    en: 'The catalogue could not be loaded',
    pt: 'Não foi possível carregar o catálogo',
  },
  loadFailureBody: {
    es: 'Falta un archivo de la aplicación o llegó dañado. No se perdió nada: el enlace de esta vista sigue en la barra de direcciones. Vuelva a intentarlo o avise a quien instaló el atlas con el texto que sigue.',
    en: 'A file of the application is missing or arrived damaged. Nothing was lost: the link to this view is still in the address bar. Try again, or tell whoever installed the atlas the text below.',
    pt: 'Falta um arquivo do aplicativo ou ele chegou danificado. Nada se perdeu: o link desta vista continua na barra de endereços. Tente de novo ou avise quem instalou o atlas com o texto abaixo.',
  },
  tryAgain: { es: 'Volver a intentar', en: 'Try again', pt: 'Tentar de novo' },
  latinAmerica: { es: 'América Latina', en: 'Latin America', pt: 'América Latina' },
  breadcrumb: { es: 'Lugar', en: 'Place', pt: 'Lugar' },
  linkProblemsTitle: {
    es: 'Este enlace se abrió en parte',
    en: 'This link opened in part',
    pt: 'Este link abriu em parte',
  },
  linkUnknownParameter: {
    es: 'No se conoce «{parameter}».',
    en: '“{parameter}” is not known.',
    pt: '«{parameter}» não é conhecido.',
  },
  linkUnknownValue: {
    es: 'En «{parameter}» no existe «{value}»; se dejó sin elegir.',
    en: 'In “{parameter}” there is no “{value}”; it was left unchosen.',
    pt: 'Em «{parameter}» não existe «{value}»; ficou sem escolher.',
  },
  linkTooManyExperiences: {
    es: 'Se comparan hasta cuatro experiencias; fuera quedó «{value}».',
    en: 'Up to four experiences are compared; left out: “{value}”.',
    pt: 'Comparam-se até quatro experiências; de fora ficou «{value}».',
  },
  linkTooManyPlaces: {
    es: 'Se comparan hasta dos territorios; fuera quedó «{value}».',
    en: 'Up to two territories are compared; left out: “{value}”.',
    pt: 'Comparam-se até dois territórios; de fora ficou «{value}».',
  },
  linkTooManyEdits: {
    es: 'El escenario tiene más de 50 trazos: el resto quedó fuera.',
    en: 'The scenario has more than 50 strokes: the rest was left out.',
    pt: 'O cenário tem mais de 50 traços: o resto ficou de fora.',
  },
  linkMore: { es: 'y {n} más', en: 'and {n} more', pt: 'e mais {n}' },
  linkPlaceDecides: {
    es: 'Con un lugar elegido, «{parameter}» no filtra: «{value}» quedó fuera.',
    en: 'With a place chosen, “{parameter}” does not filter: “{value}” was left out.',
    pt: 'Com um lugar escolhido, «{parameter}» não filtra: «{value}» ficou de fora.',
  },
  linkNewerVersion: {
    es: 'El enlace es de una versión más nueva del atlas ({value}); se entendió lo que se pudo.',
    en: 'The link comes from a newer version of the atlas ({value}); what could be understood was opened.',
    pt: 'O link é de uma versão mais nova do atlas ({value}); abriu-se o que foi possível entender.',
  },
} satisfies Messages;
