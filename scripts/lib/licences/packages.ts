/** The licences of everything that `package-lock.json` names: for every system, whatever is installed. */
import { compareText } from '../../../src/model/issue.ts';
import { ALLOWED, REVIEWED, type Reviewed } from './allowed.ts';

/** `package-lock.json`, as far as licences go. */
export interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >;
}

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; `?` when the package declares none. */
  readonly licence: string;
  /** Only to work on the project: readers get nothing of it. */
  readonly dev: boolean;
  readonly reviewed?: Reviewed | undefined;
}

/** Each package once, in the order of names; the project itself is not one. */
export function packagesOf({ packages }: LockFile): LicensedPackage[] {
  const found = new Map<string, LicensedPackage>();
  for (const [path, { version = '', license, dev = false }] of Object.entries(packages)) {
    if (path === '') continue;
    const name = path.split('node_modules/').at(-1)!;
    const reviewed = REVIEWED.find((each) => isNamed(name, each) && each.declared === license);
    const same = found.get(`${name} ${version}`);
    found.set(`${name} ${version}`, {
      name,
      version,
      licence: reviewed?.licence ?? license ?? '?',
      dev: dev && (same?.dev ?? true),
      reviewed,
    });
  }
  return [...found.values()].sort(
    (a, b) => compareText(a.name, b.name) || compareText(a.version, b.version),
  );
}

const isNamed = (name: string, { name: known }: Reviewed) =>
  known.endsWith('-') ? name.startsWith(known) : name === known;
const nameOf = ({ name, version }: LicensedPackage) => `${name} ${version}`;

/** Whether an SPDX expression leaves a choice that is allowed. Nested expressions are not read: no. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => ALLOWED.has(name)));

/** What may not be used as it is, with what to do. */
export const licenceProblems = (packages: readonly LicensedPackage[]): string[] =>
  packages
    .filter(({ licence, reviewed }) => !reviewed && !isAllowed(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} has the licence "${licence}", which is not on the list. Read it: use ` +
        'another package, or say in scripts/lib/licences/allowed.ts why this one may be used.',
    );

/** The packages as a page in Markdown. */
export function licencesPage(packages: readonly LicensedPackage[]): string {
  const parts = [
    [
      'What the site is built with',
      'Parts of these reach readers, in scripts and styles.',
      packages.filter(({ dev }) => !dev),
    ],
    [
      'What checks it and draws its pictures',
      'Nothing of these reaches readers, but the fonts, which are in `src/fonts/` with their licence, and the icons of Lucide.',
      packages.filter(({ dev }) => dev),
    ],
  ] as const;
  const looked = REVIEWED.flatMap((review) => {
    const names = packages.filter(({ reviewed }) => reviewed === review).map(nameOf);
    return names.length > 0 ? [`- ${names.join(', ')}: ${review.licence}. ${review.why}`] : [];
  });
  return [
    '# Licences of dependencies',
    'Written by `npm run licences` from `package-lock.json`. What a licence may be: `scripts/lib/licences/allowed.ts`.',
    ...parts.flatMap(([title, sentence, list]) => [`## ${title}`, sentence, ...byLicence(list)]),
    '## Looked at one by one',
    looked.join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

function byLicence(packages: readonly LicensedPackage[]): string[] {
  const groups = [...Map.groupBy(packages, ({ licence }) => licence)];
  return groups
    .sort(([a], [b]) => compareText(a, b))
    .map(([licence, list]) => {
      return `**${licence}** (${list.length}): ${list.map(nameOf).join(', ')}.`;
    });
}
