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
declare module 'virtual:map-worker' {
  /** Address of the map's worker script. */
  const url: string;
  export default url;
}
