import type { Messages } from './text';

/** Presenting: the room, the way back from exploring. */
export const player = {
  region: { es: 'Presentación: {title}', en: 'Presentation: {title}', pt: 'Apresentação: {title}' },
  now: {
    es: 'Lámina {number} de {total}: {title}',
    en: 'Slide {number} of {total}: {title}',
    pt: 'Slide {number} de {total}: {title}',
  },
  nowUntitled: {
    es: 'Lámina {number} de {total}',
    en: 'Slide {number} of {total}',
    pt: 'Slide {number} de {total}',
  },
  black: { es: 'Pantalla en negro', en: 'Black screen', pt: 'Tela preta' },
  white: { es: 'Pantalla en blanco', en: 'White screen', pt: 'Tela branca' },
  blankHow: {
    es: '{screen}. Con cualquier tecla de avance vuelve la lámina.',
    en: '{screen}. Any key that turns slides brings the slide back.',
    pt: '{screen}. Qualquer tecla de avançar traz o slide de volta.',
  },
  controls: { es: 'Controles de la presentación', en: 'Presentation controls', pt: 'Controles da apresentação' },
  next: { es: 'Lámina siguiente', en: 'Next slide', pt: 'Próximo slide' },
  back: { es: 'Lámina anterior', en: 'Previous slide', pt: 'Slide anterior' },
  enterFullScreen: { es: 'Pantalla completa', en: 'Full screen', pt: 'Tela cheia' },
  leaveFullScreen: { es: 'Dejar la pantalla completa', en: 'Leave full screen', pt: 'Sair da tela cheia' },
  presenterWindow: { es: 'Ventana del presentador', en: 'Presenter window', pt: 'Janela de quem apresenta' },
  explore: {
    es: 'Explorar lo que muestra la lámina',
    en: 'Explore what the slide shows',
    pt: 'Explorar o que o slide mostra',
  },
  help: { es: 'Teclas', en: 'Keys', pt: 'Teclas' },
  leave: { es: 'Salir de la presentación', en: 'Leave the presentation', pt: 'Sair da apresentação' },
  withKey: { es: '{does} ({key})', en: '{does} ({key})', pt: '{does} ({key})' },
  goTo: { es: 'Ir a la lámina {number}: Entrar', en: 'Go to slide {number}: Enter', pt: 'Ir ao slide {number}: Enter' },
  empty: {
    es: 'Esta presentación todavía no tiene láminas.',
    en: 'This presentation has no slides yet.',
    pt: 'Esta apresentação ainda não tem slides.',
  },
  exploring: { es: 'Está explorando: {what}', en: 'You are exploring: {what}', pt: 'Está explorando: {what}' },
  otherView: { es: 'otra vista', en: 'another view', pt: 'outra vista' },
  group: { es: 'el grupo de {comuna}', en: 'the group of {comuna}', pt: 'o grupo de {comuna}' },
  restore: { es: 'Volver a la lámina', en: 'Back to the slide', pt: 'Voltar ao slide' },
  openIn: { es: 'Abrir en {screen}', en: 'Open in {screen}', pt: 'Abrir em {screen}' },
  exploringFrom: {
    es: 'Explorando desde la lámina {number}',
    en: 'Exploring from slide {number}',
    pt: 'Explorando a partir do slide {number}',
  },
  backToSlide: {
    es: 'Volver a la lámina (Esc)',
    en: 'Back to the slide (Esc)',
    pt: 'Voltar ao slide (Esc)',
  },
  exploringBar: { es: 'Presentación en pausa', en: 'Presentation on hold', pt: 'Apresentação em pausa' },
  blocked: {
    es: 'El navegador no dejó abrir la ventana del presentador. Permita las ventanas emergentes de este sitio (el aviso suele estar al final de la barra de direcciones) y vuelva a abrirla.',
    en: 'The browser did not let the presenter window open. Allow pop-up windows for this site (the notice is usually at the end of the address bar) and open it again.',
    pt: 'O navegador não deixou abrir a janela de quem apresenta. Permita janelas pop-up neste site (o aviso costuma ficar no fim da barra de endereços) e abra-a de novo.',
  },
  close: { es: 'Cerrar', en: 'Close', pt: 'Fechar' },
} satisfies Messages;

/** The sheet of keys. */
export const playerKeys = {
  title: { es: 'Teclas de la presentación', en: 'Keys of the presentation', pt: 'Teclas da apresentação' },
  close: { es: 'Cerrar las teclas', en: 'Close the keys', pt: 'Fechar as teclas' },
  next: { es: 'Lámina siguiente', en: 'Next slide', pt: 'Próximo slide' },
  nextKeys: {
    es: '→ ↓ Espacio AvPág Entrar',
    en: '→ ↓ Space PageDown Enter',
    pt: '→ ↓ Espaço PageDown Enter',
  },
  back: { es: 'Lámina anterior', en: 'Previous slide', pt: 'Slide anterior' },
  backKeys: { es: '← ↑ RePág Retroceso', en: '← ↑ PageUp Backspace', pt: '← ↑ PageUp Backspace' },
  ends: { es: 'Primera o última lámina', en: 'First or last slide', pt: 'Primeiro ou último slide' },
  endsKeys: { es: 'Inicio Fin', en: 'Home End', pt: 'Home End' },
  jump: { es: 'Ir a una lámina por su número', en: 'Go to a slide by its number', pt: 'Ir a um slide pelo número' },
  jumpKeys: { es: 'cifras Entrar', en: 'digits Enter', pt: 'algarismos Enter' },
  black: { es: 'Pantalla en negro, y de vuelta', en: 'Black screen, and back', pt: 'Tela preta, e de volta' },
  white: { es: 'Pantalla en blanco, y de vuelta', en: 'White screen, and back', pt: 'Tela branca, e de volta' },
  restore: {
    es: 'Volver a la lámina tras explorarla',
    en: 'Back to the slide after exploring it',
    pt: 'Voltar ao slide depois de explorá-lo',
  },
  restoreKeys: { es: 'R Retroceso', en: 'R Backspace', pt: 'R Backspace' },
  explore: {
    es: 'Explorar en la pantalla completa del atlas lo que muestra la lámina',
    en: 'Explore in the whole atlas what the slide shows',
    pt: 'Explorar no atlas inteiro o que o slide mostra',
  },
  fullScreen: {
    es: 'Entrar en pantalla completa, o dejarla',
    en: 'Enter full screen, or leave it',
    pt: 'Entrar na tela cheia, ou sair dela',
  },
  help: { es: 'Esta ayuda', en: 'This help', pt: 'Esta ajuda' },
  leave: { es: 'Salir de la presentación', en: 'Leave the presentation', pt: 'Sair da apresentação' },
  leaveKeys: { es: 'Esc', en: 'Esc', pt: 'Esc' },
  pointer: {
    es: 'Un clic en la lámina, fuera de sus dibujos, avanza. En pantalla táctil: deslizar, o tocar a la derecha o a la izquierda.',
    en: 'A click on the slide, off its drawings, goes on. On a touch screen: swipe, or tap at the right or the left.',
    pt: 'Um clique no slide, fora dos desenhos, avança. Em tela sensível ao toque: deslizar, ou tocar à direita ou à esquerda.',
  },
  alive: {
    es: 'Los dibujos están vivos: lo que se elija en ellos cambia solo la lámina en pantalla. Con Tab se llega a sus partes; ahí las flechas son del dibujo.',
    en: 'The drawings are alive: what is chosen on them changes only the slide on screen. Tab reaches their parts; there the arrows are the drawing’s.',
    pt: 'Os desenhos estão vivos: o que se escolhe neles muda só o slide na tela. Com Tab chega-se às suas partes; ali as setas são do desenho.',
  },
} satisfies Messages;
