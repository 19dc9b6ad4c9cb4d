/**
 * What a chapter may hold: elements and attributes of the site's pages that mean something in a
 * book. Whatever else a page holds is left out, so that nothing of a contributed text can run,
 * load, or break the XML. Pure.
 */
import type { Properties } from 'hast';

const words = (list: string) => new Set(list.split(' '));

/** Elements of text. Others are replaced by what they hold. */
const HTML = words(
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del dfn div ' +
    'dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark nav ol p pre q s ' +
    'samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr',
);

/** Elements of plots. */
const SVG = words('svg g path circle ellipse rect line polyline polygon text tspan');

/** Elements that go with all that they hold: they act, load, or are for machines. */
const DROPPED = words(
  'applet audio base button canvas datalist dialog embed fieldset form frame frameset iframe input ' +
    'link map math meta noembed noframes noscript object option param script select source style ' +
    'template textarea title track video foreignObject animate animateMotion animateTransform set use image',
);

/** Elements that say something though they hold nothing. */
const LONE = words('br hr wbr td th col svg path circle ellipse rect line polyline polygon');

export const isLoneElement = (tagName: string): boolean => LONE.has(tagName);

export type Fate = 'kept' | 'unwrapped' | 'dropped';

/** What becomes of an element. */
export function fateOf(tagName: string): Fate {
  if (DROPPED.has(tagName)) return 'dropped';
  return HTML.has(tagName) || SVG.has(tagName) ? 'kept' : 'unwrapped';
}

const NUMBER = /^-?\d{1,6}(\.\d{1,20})?$/;
const COUNT = /^[1-9]\d{0,3}$/;
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;
const SHAPE = /^[\w\s.,+-]*$/;
const PAINT = /^(none|currentColor|#[0-9a-fA-F]{3,8})$/;
const ANYTHING = /^/;

/** Attributes by their names in the tree, with the values that they may have. */
const ON_ALL: Readonly<Record<string, RegExp>> = {
  id: ANYTHING,
  className: ANYTHING,
  lang: /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/,
  dir: /^(ltr|rtl|auto)$/,
};

const ON: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: ANYTHING, ariaLabel: ANYTHING },
  abbr: { title: ANYTHING },
  col: { span: COUNT },
  nav: { ariaLabel: ANYTHING },
  ol: { start: /^-?\d{1,6}$/ },
  section: { ariaLabel: ANYTHING },
  td: { colSpan: COUNT, rowSpan: COUNT },
  th: { colSpan: COUNT, rowSpan: COUNT, scope: /^(row|col|rowgroup|colgroup)$/ },
  time: { dateTime: DATE },
};

const ON_SVG: Readonly<Record<string, RegExp>> = {
  viewBox: SHAPE,
  ...Object.fromEntries(
    ['width', 'height', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry'].map(
      (name) => [name, NUMBER],
    ),
  ),
  d: SHAPE,
  points: SHAPE,
  transform: /^[\w\s.,()+-]*$/,
  fill: PAINT,
  stroke: PAINT,
  strokeWidth: NUMBER,
  textAnchor: /^(start|middle|end)$/,
  role: /^img$/,
  ariaLabel: ANYTHING,
  ariaHidden: /^true$/,
};

/** The attributes of an element that it keeps. */
export function keptProperties(tagName: string, properties: Properties): Properties {
  const own = SVG.has(tagName) ? ON_SVG : (ON[tagName] ?? {});
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => {
      const pattern = Object.hasOwn(own, name)
        ? own[name]
        : Object.hasOwn(ON_ALL, name)
          ? ON_ALL[name]
          : undefined;
      return pattern?.test(String(value)) ?? false;
    }),
  );
}
