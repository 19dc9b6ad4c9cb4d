/**
 * Official regions and departments (Code officiel géographique), read from
 * `@etalab/decoupage-administratif`. The eighteen regions include the five overseas ones.
 */
import departmentsRegister from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import regionsRegister from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' };
import { slugify } from './slug.ts';

/** A French region: `slug` is what content writes, `code` its INSEE code. */
export interface Region {
  readonly slug: string;
  readonly name: string;
  readonly code: string;
  readonly overseas: boolean;
}

/** A French department: `code` is what content writes (`"41"`, `"2A"`, `"974"`). */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'fr');

/** The eighteen regions, in alphabetical order of their name. */
export const REGIONS: readonly Region[] = regionsRegister
  .filter((region) => region.zone !== 'com')
  .map((region) => ({
    slug: slugify(region.nom),
    name: region.nom,
    code: region.code,
    overseas: region.zone === 'drom',
  }))
  .sort(byName);

const regionByCode = new Map(REGIONS.map((region) => [region.code, region]));
const regionBySlug = new Map(REGIONS.map((region) => [region.slug, region]));

/** The 101 departments, in the order of their code. */
export const DEPARTMENTS: readonly Department[] = departmentsRegister.flatMap((department) => {
  const region = 'region' in department ? regionByCode.get(department.region) : undefined;
  return region ? [{ code: department.code, name: department.nom, region: region.slug }] : [];
});

const departmentByCode = new Map(DEPARTMENTS.map((department) => [department.code, department]));

/** The region written `slug`, if there is one. */
export const regionOf = (slug: string): Region | undefined => regionBySlug.get(slug);

/** The department whose official code is `code`, if there is one. */
export const departmentOf = (code: string): Department | undefined => departmentByCode.get(code);
