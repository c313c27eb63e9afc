/** Files of boundaries as a user has them, made from the shipped ones, and the hand that drags them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect } from './atlas';

type Areas = FeatureCollection<Polygon | MultiPolygon, Record<string, string>>;

export function areasIn(path: string, layer: string): Areas {
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  return feature(topology, topology.objects[layer] as GeometryCollection) as Areas;
}
export const shippedFile = (name: string) => join(process.cwd(), 'public/geo', name);

/** The shipped comunas, a kilometre to the east: a file that is not the shipped one, with every code that the state gives. */
export function comunaFile(keep: (cut: string) => boolean = () => true): Areas {
  const east = (positions: Position[]) => positions.map(([lon = 0, lat = 0]) => [lon + 0.01, lat]);
  const { features } = areasIn(shippedFile('chile.topojson'), 'comunas');
  return {
    type: 'FeatureCollection',
    features: features
      .filter(({ properties: { cut = '' } }) => cut !== '12202' && keep(cut))
      .map(({ geometry, properties: { cut = '', name = '' } }) => ({
        type: 'Feature' as const,
        properties: { COD_COMUNA: cut, COMUNA: name },
        geometry:
          geometry.type === 'Polygon'
            ? { ...geometry, coordinates: geometry.coordinates.map(east) }
            : { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(east)) },
      })),
  };
}

/** Drags a file over a part of the page and lets it go there. The text may be repeated to make a large file. */
export async function dragOnto(page: Page, target: Locator, name: string, content: string, times = 1): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const data = new DataTransfer();
      data.items.add(
        new File(
          Array.from({ length: file.times }, () => file.content),
          file.name,
        ),
      );
      return data;
    },
    { name, content, times },
  );
  const invitation = page.getByText('Suelte aquí el archivo de límites');
  await target.dispatchEvent('dragenter', { dataTransfer });
  await target.dispatchEvent('dragover', { dataTransfer });
  await expect(invitation).toBeVisible();
  await target.dispatchEvent('drop', { dataTransfer });
  await expect(invitation).toBeHidden();
}
