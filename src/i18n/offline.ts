import type { Messages } from './text';

/** Use without a connection, newer versions, and installing. */
export const offline = {
  title: { es: 'Sin conexión', en: 'Without a connection', pt: 'Sem conexão' },
  justReady: {
    es: 'Lista para usarse sin conexión ({size} MB)',
    en: 'Ready to be used without a connection ({size} MB)',
    pt: 'Pronto para uso sem conexão ({size} MB)',
  },
  updateTitle: { es: 'Hay una versión nueva', en: 'There is a newer version', pt: 'Há uma versão nova' },
  updateNow: { es: 'Actualizar ahora', en: 'Update now', pt: 'Atualizar agora' },
  updateLater: { es: 'Más tarde', en: 'Later', pt: 'Mais tarde' },
  updateFailed: {
    es: 'No se pudo guardar lo que está sin guardar; la versión nueva espera',
    en: 'What is not saved yet could not be saved; the newer version waits',
    pt: 'Não foi possível salvar o que ainda não está salvo; a versão nova espera',
  },
  ready: {
    es: 'El atlas quedó guardado en este navegador ({size} MB). Abre y funciona sin conexión: todas las pantallas, los límites, los datos, las presentaciones y las descargas.',
    en: 'The atlas is kept in this browser ({size} MB). It opens and works without a connection: every screen, the boundaries, the data, the presentations and the downloads.',
    pt: 'O atlas está guardado neste navegador ({size} MB). Abre e funciona sem conexão: todas as telas, os limites, os dados, as apresentações e os downloads.',
  },
  saving: {
    es: 'El atlas se está guardando en este navegador: {saved} de {size} MB. Al terminar, funciona sin conexión.',
    en: 'The atlas is being kept in this browser: {saved} of {size} MB. After that it works without a connection.',
    pt: 'O atlas está sendo guardado neste navegador: {saved} de {size} MB. Ao terminar, funciona sem conexão.',
  },
  full: {
    es: 'No quedó guardado para usarse sin conexión: a este navegador le falta espacio. Libere espacio y vuelva a abrir el atlas, o llévelo en un pendrive.',
    en: 'It is not kept for use without a connection: this browser lacks room. Free some and open the atlas again, or carry it on a USB stick.',
    pt: 'Não foi guardado para uso sem conexão: falta espaço a este navegador. Libere espaço e abra o atlas de novo, ou leve-o em um pendrive.',
  },
  failed: {
    es: 'No quedó guardado para usarse sin conexión ({detail}). Lo demás funciona. Se intenta otra vez al volver a abrir el atlas con conexión.',
    en: 'It is not kept for use without a connection ({detail}). All else works. It is tried again when the atlas is next opened with a connection.',
    pt: 'Não foi guardado para uso sem conexão ({detail}). O resto funciona. Tenta-se de novo quando o atlas for aberto com conexão.',
  },
  insecure: {
    es: 'En una dirección que empieza con «http», el navegador no deja guardar el atlas para usarlo sin conexión. Ábralo en una que empiece con «https», o lleve su carpeta en un pendrive y ábrala con el pequeño servidor que trae (LEEME.txt dice cómo).',
    en: 'At an address that begins with “http”, the browser does not let the atlas be kept for use without a connection. Open it at one that begins with “https”, or carry its folder on a USB stick and open it with the small server in it (LEEME.txt tells how).',
    pt: 'Em um endereço que começa com «http», o navegador não deixa guardar o atlas para uso sem conexão. Abra-o em um que comece com «https», ou leve sua pasta em um pendrive e abra-a com o pequeno servidor que ela traz (LEEME.txt diz como).',
  },
  impossible: {
    es: 'Este navegador, o esta ventana privada, no deja guardar el atlas para usarlo sin conexión. Pruebe en una ventana normal, o lleve su carpeta en un pendrive y ábrala con el pequeño servidor que trae (LEEME.txt dice cómo).',
    en: 'This browser, or this private window, does not let the atlas be kept for use without a connection. Try a normal window, or carry its folder on a USB stick and open it with the small server in it (LEEME.txt tells how).',
    pt: 'Este navegador, ou esta janela privada, não deixa guardar o atlas para uso sem conexão. Tente em uma janela normal, ou leve sua pasta em um pendrive e abra-a com o pequeno servidor que ela traz (LEEME.txt diz como).',
  },
  idle: {
    es: 'Poco después de abrirse, el atlas se guarda entero en el navegador y desde entonces funciona sin conexión.',
    en: 'Shortly after it opens, the whole atlas is kept in the browser and from then on works without a connection.',
    pt: 'Pouco depois de aberto, o atlas é guardado inteiro no navegador e desde então funciona sem conexão.',
  },
  installText: {
    es: 'Se puede instalar como una aplicación, con su ícono y su propia ventana.',
    en: 'It can be installed as an application, with an icon and a window of its own.',
    pt: 'Pode ser instalado como um aplicativo, com ícone e janela próprios.',
  },
  install: { es: 'Instalar', en: 'Install', pt: 'Instalar' },
} satisfies Messages;
