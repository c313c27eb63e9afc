import type { Messages } from './text';

/** The presentation of the report's findings. Every figure is filled in from the data; «f» words agree with experiencias. */
export const reportPresentation = {
  title: { es: 'Hallazgos del informe', en: 'Findings of the report', pt: 'Achados do relatório' },

  coverTitle: {
    es: 'Dónde se encuentran la sociedad y el Estado',
    en: 'Where society and the State meet',
    pt: 'Onde a sociedade e o Estado se encontram',
  },
  coverText: {
    es: '{documented} experiencias de articulación leídas con ficha, {experiences} en el catálogo. Estudio de la Universidad de Los Lagos para la SUBDERE: segundo informe.',
    en: '{documented} experiences of articulation read with a ficha, {experiences} in the catalogue. A study of Universidad de Los Lagos for SUBDERE: second report.',
    pt: '{documented} experiências de articulação lidas com ficha, {experiences} no catálogo. Estudo da Universidad de Los Lagos para a SUBDERE: segundo relatório.',
  },
  coverNotes: {
    es: 'Presentarse y decir qué es esto: no es una encuesta ni un censo, es lo que cuatro programas registraron y el estudio leyó. Todo lo que se ve está vivo: cada cifra abre lo que cuenta, y cada código las líneas del informe que lo sostienen.\nSi preguntan por una región: tocarla en un mapa del país, o tecla E y elegirla; Esc vuelve a la lámina.',
    en: 'Introduce yourself and say what this is: neither a survey nor a census, but what four programmes recorded and the study read. All that is seen is alive: each figure opens what it counts, and each code the lines of the report behind it.\nIf somebody asks for a region: touch it on a map of the country, or press E and choose it; Esc comes back to the slide.',
    pt: 'Apresentar-se e dizer o que é isto: não é pesquisa nem censo, é o que quatro programas registraram e o estudo leu. Tudo o que se vê está vivo: cada número abre o que conta, e cada código as linhas do relatório que o sustentam.\nSe perguntarem por uma região: tocá-la em um mapa do país, ou tecla E e escolhê-la; Esc volta ao slide.',
  },

  sourcesTitle: {
    es: '{programmesWord} programas registran {listed} de {experiences} experiencias; {documented} tienen ficha',
    en: '{programmesWord} programmes record {listed} of {experiences} experiences; {documented} have a ficha',
    pt: '{programmesWord} programas registram {listed} de {experiences} experiências; {documented} têm ficha',
  },
  sourcesText: {
    es: 'Las que tienen ficha se analizan en {fieldsEach} apartados. De las demás solo se sabe que existen: aquí se llaman identificadas y nunca se mezclan sin avisar.',
    en: 'Those with a ficha are analysed under {fieldsEach} headings. Of the others it is only known that they exist: here they are called identified, and are never mixed in without saying so.',
    pt: 'As que têm ficha são analisadas em {fieldsEach} itens. Das demais só se sabe que existem: aqui se chamam identificadas e nunca se misturam sem avisar.',
  },
  sourcesNotes: {
    es: 'Los programas premian o documentan buenas prácticas: el catálogo mira lo que funcionó y alguien presentó. No es una muestra de lo que hay.',
    en: 'The programmes reward or document good practice: the catalogue looks at what worked and somebody put forward. It is no sample of what there is.',
    pt: 'Os programas premiam ou documentam boas práticas: o catálogo olha o que funcionou e alguém apresentou. Não é uma amostra do que há.',
  },

  whereTitle: {
    es: '{inChile} de {experiences} experiencias están en Chile; las demás, en {othersWord} países',
    en: '{inChile} of {experiences} experiences are in Chile; the others, in {othersWord} countries',
    pt: '{inChile} de {experiences} experiências estão no Chile; as demais, em {othersWord} países',
  },
  whereText: {
    es: 'Con ficha hay {documented}: {documentedInChile} en Chile y {documentedAbroad} fuera. Las de fuera sirven de espejo, no de comparación entre países.',
    en: 'With a ficha there are {documented}: {documentedInChile} in Chile and {documentedAbroad} abroad. Those abroad serve as a mirror, not to compare countries.',
    pt: 'Com ficha há {documented}: {documentedInChile} no Chile e {documentedAbroad} fora. As de fora servem de espelho, não de comparação entre países.',
  },
  whereNotes: {
    es: 'Pasar por los países sin detenerse. El dibujo está vivo: acercarse con la rueda, tocar una experiencia para verla.',
    en: 'Go over the countries without stopping. The drawing is alive: zoom with the wheel, touch an experience to see it.',
    pt: 'Passar pelos países sem se deter. O desenho está vivo: aproximar com a roda, tocar uma experiência para vê-la.',
  },

  chileTitle: {
    es: 'En Chile, cada experiencia se dibuja en su escala',
    en: 'In Chile, each experience is drawn at its own scale',
    pt: 'No Chile, cada experiência é desenhada em sua escala',
  },
  chileText: {
    es: '{documentedInChile} experiencias con ficha; la que tiene varias escalas aparece en cada una.',
    en: '{documentedInChile} experiences with a ficha; one that has several scales appears at each.',
    pt: '{documentedInChile} experiências com ficha; a que tem várias escalas aparece em cada uma.',
  },
  chileNotes: {
    es: 'Tres veces el mismo país: a la izquierda lo que ocurre entre comunas, al centro lo provincial, a la derecha lo regional. Una experiencia con varias escalas aparece en cada una.',
    en: 'The same country three times: at the left what happens between comunas, in the middle the provincial, at the right the regional. An experience with several scales appears at each.',
    pt: 'Três vezes o mesmo país: à esquerda o que ocorre entre comunas, ao centro o provincial, à direita o regional. Uma experiência com várias escalas aparece em cada uma.',
  },

  scalesTitle: {
    es: 'La región es la escala más frecuente: {regional} de {documented}',
    en: 'The region is the most frequent scale: {regional} of {documented}',
    pt: 'A região é a escala mais frequente: {regional} de {documented}',
  },
  scalesText: {
    es: 'Una experiencia puede tener más de una escala. {periodWord} de las {dated} con año conocido nacen entre {from} y {to}.',
    en: 'An experience may have more than one scale. {periodWord} of the {dated} whose year is known began between {from} and {to}.',
    pt: 'Uma experiência pode ter mais de uma escala. {periodWord} das {dated} com ano conhecido nascem entre {from} e {to}.',
  },
  scalesNotes: {
    es: 'El estudio buscaba lo que va más allá de una comuna: por eso la escala comunal casi no aparece. No es que falte articulación local; no era lo que se buscaba.',
    en: 'The study looked for what goes beyond one comuna: that is why the communal scale hardly appears. Local articulation is not missing; it was not what was sought.',
    pt: 'O estudo buscava o que vai além de uma comuna: por isso a escala comunal quase não aparece. Não é que falte articulação local; não era o que se buscava.',
  },

  actorsTitle: {
    es: '{sharedWord} de {actors} actores se sientan en más de una mesa',
    en: '{sharedWord} of {actors} actors sit at more than one table',
    pt: '{sharedWord} de {actors} atores sentam-se em mais de uma mesa',
  },
  actorsText: {
    es: '{who}: {tablesWord} mesas{several, select, yes { cada uno} other {}}. En {civil} de las {documented} mesas hay alguien de la sociedad civil.',
    en: '{who}: {tablesWord} tables{several, select, yes { each} other {}}. At {civil} of the {documented} tables somebody of civil society sits.',
    pt: '{who}: {tablesWord} mesas{several, select, yes { cada um} other {}}. Em {civil} das {documented} mesas há alguém da sociedade civil.',
  },
  actorsNotes: {
    es: 'Se cuentan entidades, no tipos de actor: «vecinos» o «empresarios» no pueden sentarse dos veces. Tocar una barra deja solo las experiencias de ese actor.',
    en: 'Bodies are counted, not kinds of actor: “neighbours” or “business people” cannot sit down twice. Touching a bar leaves only the experiences of that actor.',
    pt: 'Contam-se entidades, não tipos de ator: «vizinhos» ou «empresários» não podem sentar-se duas vezes. Tocar uma barra deixa só as experiências desse ator.',
  },

  politicalTitle: {
    es: '{voiceWord} de {documented} tienen voz reconocida en su región',
    en: '{voiceWord} of {documented} have a recognised voice in their region',
    pt: '{voiceWord} de {documented} têm voz reconhecida em sua região',
  },
  politicalText: {
    es: '{backed} cuentan con apoyo de dos o más niveles de gobierno. {tensionWord} relatan tensión política. La mediana del índice político es {median} de 100.',
    en: '{backed} are backed by two or more levels of government. {tensionWord} tell of political tension. The median of the political index is {median} of 100.',
    pt: '{backed} contam com apoio de dois ou mais níveis de governo. {tensionWord} relatam tensão política. A mediana do índice político é {median} de 100.',
  },
  institutionalTitle: {
    es: 'Solo {ownLawWord} de {documented} tienen constitución propia, ley o decreto',
    en: 'Only {ownLawWord} of {documented} have their own constitution, a law or a decree',
    pt: 'Só {ownLawWord} de {documented} têm constituição própria, lei ou decreto',
  },
  institutionalText: {
    es: 'A {noLaw} no las sostiene ninguna norma, según sus fichas. {instruments} usan dos o más tipos de instrumentos. La mediana del índice institucional es {median} de 100.',
    en: '{noLaw} rest on no rule at all, according to their fichas. {instruments} use two or more kinds of instruments. The median of the institutional index is {median} of 100.',
    pt: 'A {noLaw} nenhuma norma sustenta, segundo suas fichas. {instruments} usam dois ou mais tipos de instrumentos. A mediana do índice institucional é {median} de 100.',
  },
  socialTitle: {
    es: '{offeredWord} de {documented} nacen de una oferta institucional',
    en: '{offeredWord} of {documented} spring from an institutional offer',
    pt: '{offeredWord} de {documented} nascem de uma oferta institucional',
  },
  socialText: {
    es: '{demandedWord} nacen de una demanda social. Aun así, en {proposing} pesan las propuestas de la sociedad civil. La mediana del índice social es {median} de 100{lowest, select, yes {, la más baja de las tres} other {}}.',
    en: '{demandedWord} spring from a social demand. Even so, in {proposing} civil society’s proposals carry weight. The median of the social index is {median} of 100{lowest, select, yes {, the lowest of the three} other {}}.',
    pt: '{demandedWord} nascem de uma demanda social. Ainda assim, em {proposing} pesam as propostas da sociedade civil. A mediana do índice social é {median} de 100{lowest, select, yes {, a mais baixa das três} other {}}.',
  },
  dimensionNotes: {
    es: 'Cada índice es la media de códigos de 0 a 3 que dos lectores pusieron por separado, llevada a 100. Lo que no se sabe no entra en la media. Tocar un punto abre su ficha y las líneas del informe.',
    en: 'Each index is the mean of codes from 0 to 3 that two readers gave separately, brought to 100. What is not known stays out of the mean. Touching a point opens its ficha and the lines of the report.',
    pt: 'Cada índice é a média de códigos de 0 a 3 que dois leitores deram separadamente, levada a 100. O que não se sabe não entra na média. Tocar um ponto abre sua ficha e as linhas do relatório.',
  },

  factorsTitle: {
    es: 'El factor más presente: {factor}, en {most} de {documented}',
    en: 'The factor most often present: {factor}, in {most} of {documented}',
    pt: 'O fator mais presente: {factor}, em {most} de {documented}',
  },
  factorsText: {
    es: 'De la baja fragmentación el informe deja juzgar {judged} de {documented}. Recursos: presentes en {resources}. Oferta institucional flexible: en {offer}. Dinámica social previa: en {prior}.',
    en: 'On low fragmentation the report allows judging {judged} of {documented}. Resources: present in {resources}. A flexible institutional offer: in {offer}. Earlier social dynamics: in {prior}.',
    pt: 'Sobre a baixa fragmentação o relatório deixa julgar {judged} de {documented}. Recursos: presentes em {resources}. Oferta institucional flexível: em {offer}. Dinâmica social prévia: em {prior}.',
  },
  factorsNotes: {
    es: 'Son los cinco factores que el informe propone para explicar cuándo se concierta. «No queda claro» no es ausencia: es lo que hay que preguntar en terreno.',
    en: 'These are the five factors that the report proposes to explain when actors come to agree. “Not clear” is no absence: it is what must be asked in the field.',
    pt: 'São os cinco fatores que o relatório propõe para explicar quando se concerta. «Não fica claro» não é ausência: é o que é preciso perguntar em campo.',
  },

  coverageTitle: {
    es: '{ofTen} de cada diez habitantes viven en comunas sin experiencia supramunicipal con ficha',
    en: '{ofTen} of every ten inhabitants live in comunas without a supra-municipal experience with a ficha',
    pt: '{ofTen} de cada dez habitantes vivem em comunas sem experiência supramunicipal com ficha',
  },
  coverageText: {
    es: 'El {share}: {people} millones de personas en {gaps} de {comunas} comunas. {direct} están cubiertas de forma directa y {umbrella} solo bajo el paraguas de su región.',
    en: '{share}: {people} million people in {gaps} of {comunas} comunas. {direct} are covered directly and {umbrella} only under the umbrella of their region.',
    pt: '{share}: {people} milhões de pessoas em {gaps} de {comunas} comunas. {direct} estão cobertas de forma direta e {umbrella} só sob o guarda-chuva de sua região.',
  },
  coverageNotes: {
    es: 'Cuentan {supra} de las {documentedInChile} fichas de Chile: las que alcanzan dos comunas o más. Aquí preguntan siempre por una región: tocarla en el mapa. Decir la advertencia en voz alta: sin registro no quiere decir que no exista; en {thin} de {regions} regiones, a lo más una fuente registra algo.',
    en: '{supra} of the {documentedInChile} fichas of Chile count: those that reach two comunas or more. Here somebody always asks for a region: touch it on the map. Say the caution aloud: no record does not mean that there is none; in {thin} of {regions} regions one source at most records anything.',
    pt: 'Contam {supra} das {documentedInChile} fichas do Chile: as que alcançam duas comunas ou mais. Aqui sempre perguntam por uma região: tocá-la no mapa. Dizer a advertência em voz alta: sem registro não quer dizer que não exista; em {thin} de {regions} regiões, no máximo uma fonte registra algo.',
  },

  groupsTitle: {
    es: 'Las comunas sin registro forman {groupsWord} grupos; el mayor, de {largest}',
    en: 'The comunas without record form {groupsWord} groups, the largest of {largest}',
    pt: 'As comunas sem registro formam {groupsWord} grupos; o maior, de {largest}',
  },
  groupsText: {
    es: 'En el mayor viven {people} millones de personas. Aparte quedan {islandsWord} islas. La tabla nombra el ejemplo más cercano a cada grupo y su distancia.',
    en: 'In the largest live {people} million people. Besides there are {islandsWord} islands. The table names the example nearest to each group, and how far it is.',
    pt: 'No maior vivem {people} milhões de pessoas. À parte ficam {islandsWord} ilhas. A tabela nomeia o exemplo mais próximo de cada grupo e sua distância.',
  },
  groupsNotes: {
    es: 'Cada tesela es una comuna, todas iguales: así se ven las urbanas. Para ver candidatas a asociarse, abrir el grupo en Brechas (tecla E).',
    en: 'Each tile is a comuna, all of one size: this is how urban ones become visible. For candidates to associate, open the group in Gaps (key E).',
    pt: 'Cada mosaico é uma comuna, todas iguais: assim se veem as urbanas. Para ver candidatas a se associar, abrir o grupo em Lacunas (tecla E).',
  },

  limitsTitle: {
    es: 'Se muestra lo que no se sabe: {uninformed} de {fields} apartados',
    en: 'What is not known is shown: {uninformed} of {fields} headings',
    pt: 'Mostra-se o que não se sabe: {uninformed} de {fields} itens',
  },
  limitsText: {
    es: 'Son los que faltan en una ficha o no traen información; otros {negative} declaran que no existe lo que se pregunta. Las fuentes premian buenas prácticas y miraron de manera desigual: en {thin} de {regions} regiones, a lo más una fuente registra algo. Los códigos son lectura de un texto, no una medición en terreno.',
    en: 'Those are missing in a ficha or bring no information; another {negative} state that what is asked for does not exist. The sources reward good practice and looked unevenly: in {thin} of {regions} regions, one source at most records anything. The codes are the reading of a text, not a measurement in the field.',
    pt: 'São os que faltam em uma ficha ou não trazem informação; outros {negative} declaram que não existe o que se pergunta. As fontes premiam boas práticas e olharam de maneira desigual: em {thin} de {regions} regiões, no máximo uma fonte registra algo. Os códigos são leitura de um texto, não medição em campo.',
  },
  limitsNotes: {
    es: 'Esta lámina no se salta. Las dudas, una por una, están en Datos, con la línea del informe que las provoca, y también el acuerdo entre los dos lectores.',
    en: 'Do not skip this slide. The doubts, one by one, are in Data, with the line of the report that raises them, and so is the agreement between both readers.',
    pt: 'Este slide não se pula. As dúvidas, uma por uma, estão em Dados, com a linha do relatório que as provoca, e também o acordo entre os dois leitores.',
  },

  nextTitle: { es: 'Qué sigue', en: 'What comes next', pt: 'O que vem a seguir' },
  nextText: {
    es: 'Completar: agregar las experiencias que cada región conozca, con su fuente; primero en las {thin} regiones donde a lo más una fuente registra algo.\nPreguntar: los factores que el texto no deja juzgar, sobre todo la fragmentación de la sociedad civil.\nProbar: dibujar en Brechas una asociación entre comunas vecinas y ver qué cambiaría, antes de proponerla.\nAprender: partir del ejemplo más cercano, que Brechas nombra para cada grupo de comunas.',
    en: 'Complete: add the experiences that each region knows, with their source; first in the {thin} regions where one source at most records anything.\nAsk: about the factors that the text does not allow judging, above all the fragmentation of civil society.\nTry: draw an association of neighbouring comunas in Gaps and see what would change, before proposing it.\nLearn: begin with the nearest example, which Gaps names for each group of comunas.',
    pt: 'Completar: acrescentar as experiências que cada região conheça, com sua fonte; primeiro nas {thin} regiões onde no máximo uma fonte registra algo.\nPerguntar: pelos fatores que o texto não deixa julgar, sobretudo a fragmentação da sociedade civil.\nTestar: desenhar em Lacunas uma associação entre comunas vizinhas e ver o que mudaria, antes de propô-la.\nAprender: partir do exemplo mais próximo, que Lacunas nomeia para cada grupo de comunas.',
  },
  nextNotes: {
    es: 'Cerrar con una pregunta a la contraparte: ¿qué experiencia de su región falta aquí?',
    en: 'Close with a question to the counterpart: which experience of your region is missing here?',
    pt: 'Fechar com uma pergunta à contraparte: que experiência de sua região falta aqui?',
  },
} satisfies Messages;
