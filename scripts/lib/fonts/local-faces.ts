/**
 * Fonts that readers have already, which stand in for ours while these are not there. They cannot
 * be read here, so their widths are written down, in 2048ths of the em, as measured on free fonts
 * made to have the same ones: Liberation Sans 1.07.4 for Arial, Gelasio (npm
 * @expo-google-fonts/gelasio 0.4.1) for Georgia. Their heights do not matter: the style sheet
 * overrides them.
 */
export interface LocalFace {
  /** Names that `local()` may find, in order of preference. */
  readonly names: readonly string[];
  /** Advance width of each character, in parts of the em. */
  readonly advances: ReadonlyMap<string, number>;
}

const EM = 2048;

/** Turns « this width: these characters » round. */
const byCharacter = (widths: Record<number, string>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      Array.from(characters).map((character) => [character, Number(width) / EM] as const),
    ),
  );

export const ARIAL: LocalFace = {
  // Roboto, which Android has, is 1 % narrower: near enough.
  names: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Roboto'],
  advances: byCharacter({
    391: "'",
    455: 'ijl’',
    569: ' ,.:;Ift',
    682: '()-r',
    1024: 'csvxyz',
    1139: '0123456789Labdeghnopquàèéêô',
    1251: 'FT',
    1366: 'AEPSV',
    1479: 'CDNRU',
    1706: 'Mm',
  }),
};

export const ARIAL_BOLD: LocalFace = {
  // Roboto Bold would be 6 % too narrow: better Android's own choice than one that is off.
  names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
  advances: byCharacter({
    487: "'",
    569: ' ,.Iijl’',
    682: '()-:;ft',
    797: 'r',
    1024: 'z',
    1139: '0123456789acesvxyàèéê',
    1251: 'FLTbdghnopquô',
    1366: 'EPSV',
    1479: 'ACDNRU',
    1706: 'M',
    1821: 'm',
  }),
};

/** Bold, because our titles are set in one weight that is nearer to a bold than to a regular. */
export const GEORGIA_BOLD: LocalFace = {
  // Noto Serif Bold, which Android and Linux have, is 1.5 % narrower.
  names: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold', 'Noto Serif Bold', 'NotoSerif-Bold'],
  advances: byCharacter({
    ...{ 520: ' ', 550: '’', 551: "'", 672: ',.', 705: 'l', 709: 'j', 724: 'i', 752: ':;' },
    ...{ 776: '-', 805: 'f', 814: 't', 913: 'I', 915: '()', 1003: '1', 1050: 's', 1065: 'r' },
    ...{ 1076: 'z', 1088: 'c', 1135: '7', 1151: 'y', 1161: 'v', 1171: 'eèéê', 1181: 'g' },
    ...{ 1204: 'x', 1220: 'aà', 1227: '5', 1279: '3', 1283: '2', 1302: 'oô', 1322: 'b' },
    ...{ 1327: '69', 1328: 'q', 1329: 'S', 1330: '4', 1347: 'p', 1358: 'd', 1375: 'F' },
    ...{ 1385: '8', 1386: 'u', 1392: 'h', 1401: 'T', 1404: 'L', 1413: 'n', 1436: '0P' },
    ...{ 1465: 'C', 1477: 'E', 1553: 'A', 1561: 'V', 1633: 'R', 1707: 'U', 1708: 'D' },
    ...{ 1719: 'N', 2080: 'm', 2096: 'M' },
  }),
};
