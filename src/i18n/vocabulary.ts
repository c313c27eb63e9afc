/** The closed vocabularies of the catalogue in words: every scale, status, theme, code value and field. */
import type {
  Aspect,
  Basis,
  CodeId,
  Dimension,
  ExperienceStatus,
  FactorId,
  FactorState,
  FieldId,
  FieldStatus,
  GOVERNANCE_TRAITS,
  INSTITUTION_TYPES,
  INSTRUMENT_KINDS,
  OrdinalId,
  POLITICAL_OBJECTIVES,
  PROBLEM_NATURES,
  ProgrammeId,
  Scale,
  Sector,
  SUPPORT_LEVELS,
  ThemeId,
} from '../catalog/vocabulary';
import type { Directness } from '../territory/reach';
import type { Message, TextTools } from './text';

const m = (es: string, en: string, pt: string): Message => ({ es, en, pt });

export const scaleNames: Record<Scale, Message> = {
  communal: m('Comunal', 'Communal', 'Comunal'),
  supracommunal: m('Supracomunal', 'Supracommunal', 'Supracomunal'),
  provincial: m('Provincial', 'Provincial', 'Provincial'),
  regional: m('Regional', 'Regional', 'Regional'),
  national: m('Nacional', 'National', 'Nacional'),
};

/** «supracomunal y provincial»: every scale of an experience, as part of a sentence; empty where none is known. */
export function scalesInWords({ t, list }: Pick<TextTools, 't' | 'list'>, scales: readonly Scale[]): string {
  return list(scales.map((scale) => t(scaleNames[scale]).toLowerCase()));
}

export const dimensionNames: Record<Dimension, Message> = {
  political: m('Política', 'Political', 'Política'),
  institutional: m('Institucional', 'Institutional', 'Institucional'),
  social: m('Social', 'Social', 'Social'),
};

export const aspectNames: Record<Aspect, Message> = {
  general: m('General', 'General', 'Geral'),
  ...dimensionNames,
  extra: m('Observaciones', 'Remarks', 'Observações'),
};

export const indexNames: Record<Dimension, Message> = {
  political: m('Incidencia política', 'Political influence', 'Incidência política'),
  institutional: m('Soporte institucional', 'Institutional support', 'Suporte institucional'),
  social: m('Protagonismo social', 'Social leadership', 'Protagonismo social'),
};

export const fieldNames: Record<FieldId, Message> = {
  startYear: m('Año de gestación', 'Year of origin', 'Ano de gestação'),
  objectives: m('Objetivos', 'Objectives', 'Objetivos'),
  functions: m('Funciones', 'Functions', 'Funções'),
  scale: m('Escala de la experiencia', 'Scale of the experience', 'Escala da experiência'),
  actors: m('Actores que la integran', 'Actors that take part', 'Atores que a integram'),
  achievements: m('Alcances', 'Achievements', 'Alcances'),
  budget: m('Presupuesto', 'Budget', 'Orçamento'),
  politicalObjective: m('Objetivo en el plano político', 'Political objective', 'Objetivo no plano político'),
  regionalPresence: m(
    'Presencia en el espacio público regional',
    'Presence in the regional public sphere',
    'Presença no espaço público regional',
  ),
  governancePotential: m(
    'Potencialidad en la construcción de gobernanza',
    'Potential to build governance',
    'Potencial de construção de governança',
  ),
  politicalSupport: m('Apoyo político (redes)', 'Political support (networks)', 'Apoio político (redes)'),
  legalBasis: m('Normatividad que la sustenta', 'Legal basis', 'Base normativa'),
  managementInstruments: m('Instrumentos de gestión', 'Management instruments', 'Instrumentos de gestão'),
  regionalGovernmentRole: m(
    'Rol del gobierno regional',
    'Role of the regional government',
    'Papel do governo regional',
  ),
  institutionalDesign: m('Diseño institucional', 'Institutional design', 'Desenho institucional'),
  institutionType: m('Tipo de institucionalidad', 'Type of institution', 'Tipo de institucionalidade'),
  counterpartCapacity: m(
    'Capacidades de las contrapartes',
    'Capacities of the counterparts',
    'Capacidades das contrapartes',
  ),
  proposingCapacity: m(
    'Capacidad propositiva de la sociedad civil',
    'Proposing capacity of civil society',
    'Capacidade propositiva da sociedade civil',
  ),
  problemNature: m('Naturaleza de los problemas', 'Nature of the problems', 'Natureza dos problemas'),
  socialDemand: m('Demanda social que la impulsa', 'Social demand behind it', 'Demanda social que a impulsiona'),
  movementMode: m('Modalidad del movimiento', 'Direction of the movement', 'Modalidade do movimento'),
  observations: m('Observaciones', 'Remarks', 'Observações'),
  references: m('Referencias', 'References', 'Referências'),
};

export const fieldStatusNames: Record<FieldStatus, Message> = {
  informed: m('Informado', 'Informed', 'Informado'),
  'no-information': m('Sin información', 'No information', 'Sem informação'),
  negative: m('Declara que no existe', 'States that there is none', 'Declara que não existe'),
  absent: m('Apartado ausente', 'Heading missing', 'Seção ausente'),
};

export const experienceStatusNames: Record<ExperienceStatus, Message> = {
  documented: m('Con ficha', 'With a ficha', 'Com ficha'),
  identified: m('Solo identificada', 'Identified only', 'Apenas identificada'),
};

export const programmeNames: Record<ProgrammeId | 'none', Message> = {
  'innovacion-ciudadania': m('Innovación y Ciudadanía', 'Innovación y Ciudadanía', 'Innovación y Ciudadanía'),
  observatorio: m('Observatorio', 'Observatorio', 'Observatorio'),
  bpgm: m('BPGM / SERCOTEC', 'BPGM / SERCOTEC', 'BPGM / SERCOTEC'),
  'territorio-chile': m('Territorio Chile', 'Territorio Chile', 'Territorio Chile'),
  none: m('En ninguna lista de programa', 'On no programme list', 'Em nenhuma lista de programa'),
};

export const themeNames: Record<ThemeId, Message> = {
  'desarrollo-economico-local': m(
    'Desarrollo económico local',
    'Local economic development',
    'Desenvolvimento econômico local',
  ),
  'desarrollo-social': m(
    'Desarrollo social y pobreza',
    'Social development and poverty',
    'Desenvolvimento social e pobreza',
  ),
  'fortalecimiento-organizaciones': m(
    'Fortalecimiento de organizaciones',
    'Strengthening organisations',
    'Fortalecimento de organizações',
  ),
  'igualdad-de-genero': m('Igualdad de género', 'Gender equality', 'Igualdade de gênero'),
  'medio-ambiente': m('Medio ambiente', 'Environment', 'Meio ambiente'),
  'planificacion-territorial': m('Planificación territorial', 'Territorial planning', 'Planejamento territorial'),
  salud: m('Salud', 'Health', 'Saúde'),
  discapacidad: m('Discapacidad', 'Disability', 'Deficiência'),
  'infancia-juventud': m('Infancia y juventud', 'Childhood and youth', 'Infância e juventude'),
  'personas-mayores': m('Personas mayores', 'Older people', 'Pessoas idosas'),
  'pueblos-indigenas': m('Pueblos indígenas', 'Indigenous peoples', 'Povos indígenas'),
  educacion: m('Educación', 'Education', 'Educação'),
  cultura: m('Cultura', 'Culture', 'Cultura'),
  turismo: m('Turismo', 'Tourism', 'Turismo'),
  'seguridad-ciudadana': m('Seguridad ciudadana', 'Citizen security', 'Segurança cidadã'),
  vivienda: m('Vivienda y urbanización', 'Housing and urban development', 'Habitação e urbanização'),
  'gestion-publica': m('Gestión pública', 'Public management', 'Gestão pública'),
  'participacion-ciudadana': m('Participación ciudadana', 'Citizen participation', 'Participação cidadã'),
};

export const sectorNames: Record<Sector, Message> = {
  'civil-society': m('Sociedad civil', 'Civil society', 'Sociedade civil'),
  private: m('Sector privado', 'Private sector', 'Setor privado'),
  academia: m('Academia', 'Academia', 'Academia'),
  'local-public': m('Público local', 'Local public', 'Público local'),
  'provincial-public': m('Público provincial', 'Provincial public', 'Público provincial'),
  'regional-public': m('Público regional', 'Regional public', 'Público regional'),
  'national-public': m('Público nacional', 'National public', 'Público nacional'),
  international: m('Internacional', 'International', 'Internacional'),
};

export const basisNames: Record<Basis, Message> = {
  named: m('Nombrada en el informe', 'Named in the report', 'Nomeada no relatório'),
  inferred: m('Deducida', 'Inferred', 'Deduzida'),
};

export const directnessNames: Record<Directness | 'none', Message> = {
  named: m('La comuna está nombrada', 'The comuna is named', 'A comuna é nomeada'),
  provincial: m('Por su provincia', 'Through its province', 'Por sua província'),
  regional: m('Por su región', 'Through its region', 'Por sua região'),
  national: m('Por el país', 'Through the country', 'Pelo país'),
  none: m('Sin experiencia registrada', 'No experience on record', 'Sem experiência registrada'),
};

export const factorNames: Record<FactorId, Message> = {
  politicalWill: m('Voluntad política', 'Political will', 'Vontade política'),
  flexibleOffer: m('Oferta institucional flexible', 'Flexible institutional offer', 'Oferta institucional flexível'),
  resources: m('Recursos disponibles', 'Resources available', 'Recursos disponíveis'),
  priorDynamics: m('Dinámica social previa', 'Prior social dynamics', 'Dinâmica social prévia'),
  lowFragmentation: m(
    'Baja fragmentación de la sociedad civil',
    'Low fragmentation of civil society',
    'Baixa fragmentação da sociedade civil',
  ),
};

export const factorStateNames: Record<FactorState, Message> = {
  present: m('Presente', 'Present', 'Presente'),
  absent: m('Ausente', 'Absent', 'Ausente'),
  unclear: m('No queda claro', 'Unclear', 'Não fica claro'),
};

/** Short meanings of the ordinal values 0-3 (0, 1,5 and 3 for origins), for axes, facets and fichas. */
export const ordinalMeanings: Record<OrdinalId, Readonly<Record<string, Message>>> = {
  regionalPresence: {
    '0': m('Ninguna', 'None', 'Nenhuma'),
    '1': m('Local u oscilante', 'Local or wavering', 'Local ou oscilante'),
    '2': m('Interlocutor reconocido', 'Recognised interlocutor', 'Interlocutor reconhecido'),
    '3': m('Incide en decisiones', 'Enters decisions', 'Incide em decisões'),
  },
  governancePotential: {
    '0': m('Ningún rasgo', 'No trait', 'Nenhum traço'),
    '1': m('Un rasgo', 'One trait', 'Um traço'),
    '2': m('Dos rasgos', 'Two traits', 'Dois traços'),
    '3': m('Los tres rasgos', 'All three traits', 'Os três traços'),
  },
  politicalSupport: {
    '0': m('Ninguno u oposición', 'None or opposition', 'Nenhum ou oposição'),
    '1': m('Un nivel de gobierno', 'One level of government', 'Um nível de governo'),
    '2': m('Dos niveles', 'Two levels', 'Dois níveis'),
    '3': m('Tres o más niveles', 'Three or more levels', 'Três ou mais níveis'),
  },
  legalBasis: {
    '0': m('Ninguna', 'None', 'Nenhuma'),
    '1': m('Al alero de un programa', 'Sheltered by a programme', 'Abrigada por um programa'),
    '2': m('Constitución propia', 'Own constitution', 'Constituição própria'),
    '3': m('Ley o decreto', 'Law or decree', 'Lei ou decreto'),
  },
  managementInstruments: {
    '0': m('Ninguno', 'None', 'Nenhum'),
    '1': m('Un tipo', 'One kind', 'Um tipo'),
    '2': m('Dos o tres tipos', 'Two or three kinds', 'Dois ou três tipos'),
    '3': m('Cuatro o más tipos', 'Four or more kinds', 'Quatro ou mais tipos'),
  },
  regionalGovernmentRole: {
    '0': m('Marginal o ausente', 'Marginal or absent', 'Marginal ou ausente'),
    '1': m('Facilita', 'Facilitates', 'Facilita'),
    '2': m('Cofinancia o cogestiona', 'Co-finances or co-manages', 'Cofinancia ou faz cogestão'),
    '3': m('Impulsa o convoca', 'Drives or convenes', 'Impulsiona ou convoca'),
  },
  institutionalDesign: {
    '0': m('Rígido y externo', 'Rigid and external', 'Rígido e externo'),
    '1': m('Externo, algo adaptado', 'External, somewhat adapted', 'Externo, algo adaptado'),
    '2': m('Adaptable o concordado', 'Adaptable or agreed', 'Adaptável ou acordado'),
    '3': m('Reglas de los participantes', 'Rules set by participants', 'Regras dos participantes'),
  },
  counterpartCapacity: {
    '0': m('Insuficiente', 'Lacking', 'Insuficiente'),
    '1': m('Limitada o en formación', 'Limited or being built', 'Limitada ou em formação'),
    '2': m('Suficiente', 'Sufficient', 'Suficiente'),
    '3': m('Fuerte, con resultados', 'Strong, with results', 'Forte, com resultados'),
  },
  proposingCapacity: {
    '0': m('Solo informada o atendida', 'Informed or served only', 'Apenas informada ou atendida'),
    '1': m('Participa en lo ofrecido', 'Takes part in what is offered', 'Participa do oferecido'),
    '2': m('Sus propuestas se acogen', 'Its proposals are taken up', 'Suas propostas são acolhidas'),
    '3': m('Inicia, dirige o codecide', 'Starts, directs or co-decides', 'Inicia, dirige ou codecide'),
  },
  socialDemand: {
    '0': m('Oferta institucional', 'Institutional offer', 'Oferta institucional'),
    '1.5': m('Ambas', 'Both', 'Ambas'),
    '3': m('Demanda social', 'Social demand', 'Demanda social'),
  },
  movementMode: {
    '0': m('Desde arriba', 'From above', 'De cima'),
    '1.5': m('Mixta', 'Mixed', 'Mista'),
    '3': m('Desde abajo', 'From below', 'De baixo'),
  },
};

export const politicalObjectiveNames: Record<(typeof POLITICAL_OBJECTIVES)[number], Message> = {
  declared: m('Declarado', 'Declared', 'Declarado'),
  none: m('Sin objetivo político', 'No political objective', 'Sem objetivo político'),
};

export const institutionTypeNames: Record<(typeof INSTITUTION_TYPES)[number], Message> = {
  formal: m('Formal', 'Formal', 'Formal'),
  hosted: m('Alojada en otra entidad', 'Hosted by another body', 'Abrigada em outra entidade'),
  informal: m('Informal', 'Informal', 'Informal'),
};

export const problemNatureNames: Record<(typeof PROBLEM_NATURES)[number], Message> = {
  'collective-interests': m('Intereses colectivos', 'Collective interests', 'Interesses coletivos'),
  'diffuse-rights': m('Derechos difusos', 'Diffuse rights', 'Direitos difusos'),
  'public-goods': m('Bienes públicos', 'Public goods', 'Bens públicos'),
};

export const supportLevelNames: Record<(typeof SUPPORT_LEVELS)[number], Message> = {
  communal: m('comunal', 'communal', 'comunal'),
  provincial: m('provincial', 'provincial', 'provincial'),
  regional: m('regional', 'regional', 'regional'),
  national: m('nacional', 'national', 'nacional'),
  international: m('internacional', 'international', 'internacional'),
};

export const governanceTraitNames: Record<(typeof GOVERNANCE_TRAITS)[number], Message> = {
  noCentre: m('sin centro jerárquico', 'no hierarchical centre', 'sem centro hierárquico'),
  mutualDependence: m('dependencia mutua', 'mutual dependence', 'dependência mútua'),
  lasting: m('permanencia en el tiempo', 'lasting in time', 'permanência no tempo'),
};

export const instrumentKindNames: Record<(typeof INSTRUMENT_KINDS)[number], Message> = {
  diagnosis: m('diagnóstico', 'diagnosis', 'diagnóstico'),
  plan: m('plan', 'plan', 'plano'),
  'round-table': m('mesa de trabajo', 'round table', 'mesa de trabalho'),
  'participatory-budget': m('presupuesto participativo', 'participatory budget', 'orçamento participativo'),
  agreement: m('convenio', 'agreement', 'convênio'),
  training: m('capacitación', 'training', 'capacitação'),
  monitoring: m('seguimiento', 'monitoring', 'monitoramento'),
  fund: m('fondo', 'fund', 'fundo'),
  technology: m('tecnología', 'technology', 'tecnologia'),
  assembly: m('asamblea', 'assembly', 'assembleia'),
};

export const unknownName: Message = m('Sin información', 'No information', 'Sem informação');

/** The value of a code in words, whatever its kind; `unknownName` for null. */
export function codeValueName(code: CodeId, value: string | number | null): Message {
  if (value === null) return unknownName;
  const key = String(value);
  const tables: Partial<Record<CodeId, Readonly<Record<string, Message>>>> = {
    politicalObjective: politicalObjectiveNames,
    institutionType: institutionTypeNames,
    problemNature: problemNatureNames,
    ...ordinalMeanings,
  };
  return tables[code]?.[key] ?? m(key, key, key);
}
