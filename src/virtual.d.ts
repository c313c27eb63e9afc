declare module 'virtual:atlas/territory' {
  const tables: {
    comunas: import('./territory/units').ComunaRow[];
    divisions: import('./territory/units').DivisionRow[];
  };
  export default tables;
}
declare module 'virtual:atlas/tiles' {
  const tiles: readonly import('./territory/tiles').PackedTile[];
  export default tiles;
}
declare module 'virtual:atlas/units-abroad' {
  const rows: readonly import('./territory/unitsAbroad').UnitAbroadRow[];
  export default rows;
}
declare module 'virtual:atlas/core' {
  const core: import('./catalog/catalogue').CatalogueCore;
  export default core;
}
declare module 'virtual:atlas/fichas' {
  const fichas: readonly import('./catalog/schema').FichaFile[];
  export default fichas;
}
declare module 'virtual:atlas/method' {
  const method: import('./catalog/catalogue').CatalogueMethod;
  export default method;
}
declare module 'virtual:atlas/installed-boundaries' {
  const installed: {
    /** Chile's boundaries lie in the installed folder. */
    chile: boolean;
    /** ISO 3166-1 alpha-2 of the countries whose second-level units lie there. */
    secondLevel: readonly string[];
  };
  export default installed;
}
declare module 'virtual:map-worker' {
  /** Address of the map's worker script. */
  const url: string;
  export default url;
}
