// The countries of the map: which, in which languages, and from which file of the units package.
// `latin` follows the catalogue's scope: Spanish-, Portuguese- and French-speaking America, the Caribbean included.

/**
 * @typedef {{ iso2: string, id: string, name_es: string, name_en: string, name_pt: string, latin: boolean, units?: string }} Country
 */

/** @type {[string, string, string, string, string, boolean, string?][]} */
const rows = [
  ['AR', '032', 'Argentina', 'Argentina', 'Argentina', true, 'argentina'],
  ['BO', '068', 'Bolivia', 'Bolivia', 'Bolívia', true, 'bolivia'],
  ['BR', '076', 'Brasil', 'Brazil', 'Brasil', true, 'brazil'],
  ['CL', '152', 'Chile', 'Chile', 'Chile', true, 'chile'],
  ['CO', '170', 'Colombia', 'Colombia', 'Colômbia', true, 'colombia'],
  ['CR', '188', 'Costa Rica', 'Costa Rica', 'Costa Rica', true, 'costa_rica'],
  ['CU', '192', 'Cuba', 'Cuba', 'Cuba', true, 'cuba'],
  ['DO', '214', 'República Dominicana', 'Dominican Republic', 'República Dominicana', true, 'dominican_republic'],
  ['EC', '218', 'Ecuador', 'Ecuador', 'Equador', true, 'ecuador'],
  ['SV', '222', 'El Salvador', 'El Salvador', 'El Salvador', true, 'el_salvador'],
  ['GT', '320', 'Guatemala', 'Guatemala', 'Guatemala', true, 'guatemala'],
  ['HT', '332', 'Haití', 'Haiti', 'Haiti', true, 'haiti'],
  ['HN', '340', 'Honduras', 'Honduras', 'Honduras', true, 'honduras'],
  ['MX', '484', 'México', 'Mexico', 'México', true, 'mexico'],
  ['NI', '558', 'Nicaragua', 'Nicaragua', 'Nicarágua', true, 'nicaragua'],
  ['PA', '591', 'Panamá', 'Panama', 'Panamá', true, 'panama'],
  ['PY', '600', 'Paraguay', 'Paraguay', 'Paraguai', true, 'paraguay'],
  ['PE', '604', 'Perú', 'Peru', 'Peru', true, 'peru'],
  ['UY', '858', 'Uruguay', 'Uruguay', 'Uruguai', true, 'uruguay'],
  ['VE', '862', 'Venezuela', 'Venezuela', 'Venezuela', true, 'venezuela'],
  ['PR', '630', 'Puerto Rico', 'Puerto Rico', 'Porto Rico', true],
  ['GF', '250:GF', 'Guayana Francesa', 'French Guiana', 'Guiana Francesa', true],
  ['GP', '250:GP', 'Guadalupe', 'Guadeloupe', 'Guadalupe', true],
  ['MQ', '250:MQ', 'Martinica', 'Martinique', 'Martinica', true],
  ['BL', '652', 'San Bartolomé', 'Saint Barthélemy', 'São Bartolomeu', true],
  ['MF', '663', 'San Martín (Francia)', 'Saint Martin (France)', 'São Martinho (França)', true],
  ['US', '840', 'Estados Unidos', 'United States', 'Estados Unidos', false],
  ['BZ', '084', 'Belice', 'Belize', 'Belize', false],
  ['GY', '328', 'Guyana', 'Guyana', 'Guiana', false],
  ['SR', '740', 'Surinam', 'Suriname', 'Suriname', false],
  ['JM', '388', 'Jamaica', 'Jamaica', 'Jamaica', false],
  ['BS', '044', 'Bahamas', 'Bahamas', 'Bahamas', false],
  ['TT', '780', 'Trinidad y Tobago', 'Trinidad and Tobago', 'Trinidad e Tobago', false],
  ['BB', '052', 'Barbados', 'Barbados', 'Barbados', false],
  ['LC', '662', 'Santa Lucía', 'Saint Lucia', 'Santa Lúcia', false],
  ['VC', '670', 'San Vicente y las Granadinas', 'Saint Vincent and the Grenadines', 'São Vicente e Granadinas', false],
  ['GD', '308', 'Granada', 'Grenada', 'Granada', false],
  ['DM', '212', 'Dominica', 'Dominica', 'Dominica', false],
  ['AG', '028', 'Antigua y Barbuda', 'Antigua and Barbuda', 'Antígua e Barbuda', false],
  ['KN', '659', 'San Cristóbal y Nieves', 'Saint Kitts and Nevis', 'São Cristóvão e Névis', false],
  ['AI', '660', 'Anguila', 'Anguilla', 'Anguila', false],
  ['MS', '500', 'Montserrat', 'Montserrat', 'Montserrat', false],
  ['VG', '092', 'Islas Vírgenes Británicas', 'British Virgin Islands', 'Ilhas Virgens Britânicas', false],
  [
    'VI',
    '850',
    'Islas Vírgenes de los Estados Unidos',
    'United States Virgin Islands',
    'Ilhas Virgens dos Estados Unidos',
    false,
  ],
  ['KY', '136', 'Islas Caimán', 'Cayman Islands', 'Ilhas Cayman', false],
  ['TC', '796', 'Islas Turcas y Caicos', 'Turks and Caicos Islands', 'Ilhas Turcas e Caicos', false],
  ['AW', '533', 'Aruba', 'Aruba', 'Aruba', false],
  ['CW', '531', 'Curazao', 'Curaçao', 'Curaçao', false],
  ['BQ', '528:BQ', 'Caribe neerlandés', 'Caribbean Netherlands', 'Países Baixos Caribenhos', false],
  ['SX', '534', 'San Martín (Países Bajos)', 'Sint Maarten', 'São Martinho (Países Baixos)', false],
  ['BM', '060', 'Bermudas', 'Bermuda', 'Bermudas', false],
  ['FK', '238', 'Islas Malvinas (Falkland)', 'Falkland Islands (Malvinas)', 'Ilhas Malvinas (Falkland)', false],
  [
    'GS',
    '239',
    'Islas Georgias del Sur y Sandwich del Sur',
    'South Georgia and the South Sandwich Islands',
    'Ilhas Geórgia do Sul e Sandwich do Sul',
    false,
  ],
];

/** @type {Country[]} */
export const COUNTRIES = rows.map(([iso2, id, name_es, name_en, name_pt, latin, units]) => ({
  iso2,
  id,
  name_es,
  name_en,
  name_pt,
  latin,
  units,
}));

/**
 * Natural Earth keeps overseas parts inside the state they belong to; on this map they stand for themselves.
 * A box around each is enough to pick them out: lon/lat west, south, east, north.
 * @type {Record<string, [number, number, number, number]>}
 */
export const OVERSEAS_BOXES = {
  '250:GF': [-55, 2, -51, 6],
  '250:GP': [-62, 15.7, -60.9, 16.6],
  '250:MQ': [-61.4, 14.3, -60.7, 15],
  '528:BQ': [-69, 11.5, -62.8, 18],
};

/**
 * Codes the package gives twice for one unit or for two: PE-LIM is Lima and Lima Province (PE-LMA), CO-CUN is
 * Cundinamarca and Bogotá (CO-DC). The brief of the atlas keeps one unit of each, under the wider name.
 * The others are codes or spellings of today (ISO 3166-2:2020) where the package has older ones.
 * @type {Record<string, { code?: string, name?: string }>}
 */
export const UNIT_FIXES = {
  'PE-LIM': { name: 'Lima' },
  'CO-CUN': { name: 'Cundinamarca y Bogotá' },
  'MX-DIF': { code: 'MX-CMX', name: 'Ciudad de México' },
  'MX-MEX': { name: 'Estado de México' },
  'BO-B': { name: 'Beni' },
  'EC-U': { name: 'Sucumbíos' },
  'EC-M': { name: 'Manabí' },
  'EC-B': { name: 'Bolívar' },
  'EC-R': { name: 'Los Ríos' },
  'VE-Z': { name: 'Amazonas' },
  'VE-X': { name: 'La Guaira' },
  'NI-SJ': { name: 'Río San Juan' },
  'NI-AN': { name: 'Costa Caribe Norte' },
  'NI-AS': { name: 'Costa Caribe Sur' },
  'PA-8': { name: 'Panamá' },
  'PA-KY': { name: 'Guna Yala' },
  'PA-NB': { name: 'Ngäbe-Buglé' },
  'CU-03': { name: 'La Habana' },
  'HT-AR': { name: 'Artibonite' },
  'HT-GA': { name: "Grande'Anse" },
  'DO-07': { name: 'Elías Piña' },
  'DO-19': { name: 'Hermanas Mirabal' },
  'DO-15': { name: 'Monte Cristi' },
  'DO-03': { name: 'Baoruco' },
  'GT-QZ': { name: 'Quetzaltenango' },
  'GT-QC': { name: 'Quiché' },
};
