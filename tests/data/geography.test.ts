import { describe, expect, it } from 'vitest';
import { decodeGeography } from '../../src/data/geography.ts';
import { tinyBundle } from '../fixtures/tiny-bundle.ts';

const WEST = [
  [37, 34],
  [37, 35],
  [36, 35],
  [36, 34],
  [37, 34],
];
const EAST = [
  [37, 34],
  [38, 34],
  [38, 35],
  [37, 35],
  [37, 34],
];
const BETWEEN = [
  [37, 34],
  [37, 35],
];

describe('decodeGeography', () => {
  const geography = decodeGeography(tinyBundle().topology);

  it('decodes one cell a place, in degrees, with the place’s number as id', () => {
    const { features } = geography.cells;
    expect(features.map(({ id }) => id)).toEqual([0, 1]);
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Polygon', coordinates: [WEST] },
      { type: 'MultiPolygon', coordinates: [[EAST]] },
    ]);
  });

  it('finds the line between two cells, once, and no outer border', () => {
    expect(geography.sharedLines).toEqual([{ left: 0, right: 1, coordinates: BETWEEN }]);
  });

  it('finds the same line when the second cell comes first', () => {
    const { topology } = tinyBundle();
    const { cells } = topology.objects;
    if (cells?.type === 'GeometryCollection') cells.geometries.reverse();
    expect(decodeGeography(topology).sharedLines).toEqual([
      { left: 1, right: 0, coordinates: BETWEEN },
    ]);
  });

  it('finds no line between two parts of one cell, nor where cells do not touch', () => {
    const { topology } = tinyBundle();
    topology.objects.cells = {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiPolygon', id: 0, arcs: [[[0, 1]], [[2, ~0]]] }],
    };
    expect(decodeGeography(topology).sharedLines).toEqual([]);
    topology.objects.cells = {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: 0, arcs: [[0, 1]] }],
    };
    expect(decodeGeography(topology).sharedLines).toEqual([]);
  });

  it('finds the line around a hole that another cell fills', () => {
    const { topology } = tinyBundle();
    const around = topology.arcs.push([
      [0.5, 0.5],
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ]);
    const hole = around - 1;
    topology.objects.cells = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 0, arcs: [[0, 1], [hole]] },
        { type: 'Polygon', id: 1, arcs: [[~hole]] },
      ],
    };
    const lines = decodeGeography(topology).sharedLines;
    expect(lines.map(({ left, right }) => [left, right])).toEqual([[0, 1]]);
    expect(lines[0]?.coordinates).toHaveLength(5);
  });

  it('keeps names, and takes a single line for a collection of one', () => {
    expect(geography.rivers.features).toEqual([
      {
        type: 'Feature',
        properties: { name: 'The border river', name_ar: 'نهر الحد' },
        geometry: { type: 'LineString', coordinates: BETWEEN },
      },
    ]);
    expect(geography.governorates.features[0]?.properties?.name).toBe('The plain');
    expect(geography.lakes).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
