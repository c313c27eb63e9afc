import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/analysis/measureAgreement';
import { measureIndices } from '../../src/analysis/measureIndices';
import { atlas, catalogue } from './readProject';

const values = (some: Record<string, number | null>) =>
  ({ values: some }) as unknown as Parameters<typeof measureIndices>[0];

describe('the index of a dimension', () => {
  it('is the mean of the coded ordinals over 3, as 0-100', () => {
    // (2 + 1 + 3) / 3 codes / 3 = 0.667
    expect(
      measureIndices(values({ regionalPresence: 2, governancePotential: 1, politicalSupport: 3 })).political,
    ).toEqual({ value: 67, coded: 3, of: 3 });
    // (0 + 1.5 + 3) / 3 / 3 = 0.5
    expect(measureIndices(values({ proposingCapacity: 0, socialDemand: 1.5, movementMode: 3 })).social.value).toBe(50);
  });

  it('leaves unknown codes out instead of counting them as zero', () => {
    expect(
      measureIndices(values({ regionalPresence: 3, governancePotential: null, politicalSupport: 3 })).political,
    ).toEqual({ value: 100, coded: 2, of: 3 });
  });

  it('is not given where fewer than half are coded', () => {
    expect(measureIndices(values({ legalBasis: 3, managementInstruments: 3 })).institutional).toEqual({
      value: null,
      coded: 2,
      of: 5,
    });
    expect(
      measureIndices(values({ legalBasis: 3, managementInstruments: 3, institutionalDesign: 3 })).institutional.value,
    ).toBe(100);
  });

  it('exists for every ficha, with as many codes as the ficha has', () => {
    expect(atlas.indices.size).toBe(23);
    for (const indicators of catalogue.indicators) {
      const { institutional } = measureIndices(indicators);
      const coded = [
        'legalBasis',
        'managementInstruments',
        'regionalGovernmentRole',
        'institutionalDesign',
        'counterpartCapacity',
      ].filter((id) => indicators.values[id as 'legalBasis'] !== null);
      expect(institutional.coded).toBe(coded.length);
    }
  });
});

describe('Krippendorff’s α', () => {
  // Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011): sections A and B.
  it('is 0.095 for his binary example and 0.692 for his nominal one', () => {
    const binary = ['01', '11', '01', '00', '00', '01', '00', '00', '10', '00'].map(
      (pair) => [pair[0], pair[1]] as [string, string],
    );
    expect(krippendorffAlpha(binary, 'nominal')).toBeCloseTo(0.095, 3);
    const first = [...'aabbdcccedda'];
    const second = [...'babbbccceddd'];
    const nominal = first.map((value, index) => [value, second[index]] as [string, string]);
    expect(krippendorffAlpha(nominal, 'nominal')).toBeCloseTo(0.692, 3);
  });

  it('is 1 for two who always agree, and none where nothing varies', () => {
    expect(
      krippendorffAlpha(
        [
          ['0', '0'],
          ['3', '3'],
          ['1', '1'],
        ],
        'ordinal',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          ['2', '2'],
          ['2', '2'],
        ],
        'ordinal',
      ),
    ).toBeNull();
  });

  it('forgives a neighbouring rank more than a distant one', () => {
    const near = krippendorffAlpha(
      [
        ['0', '0'],
        ['1', '2'],
        ['3', '3'],
        ['2', '2'],
      ],
      'ordinal',
    );
    const far = krippendorffAlpha(
      [
        ['0', '0'],
        ['0', '3'],
        ['3', '3'],
        ['2', '2'],
      ],
      'ordinal',
    );
    expect(near ?? 0).toBeGreaterThan(far ?? 0);
  });
});
