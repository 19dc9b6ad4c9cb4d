import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../files/project.ts';
import { FALLBACK_ICON, iconMarkup, KIND_ICONS, THEME_ICONS } from './icons.ts';

describe('icons', () => {
  it('exist for every kind and theme that names one', () => {
    for (const name of [...Object.values(KIND_ICONS), ...Object.values(THEME_ICONS), FALLBACK_ICON])
      expect(iconMarkup(name), name).toMatch(/^<(?:path|circle|rect)/);
  });

  it('are given to every theme of the content, and to no other', () => {
    const themes = readdirSync(join(CONTENT, 'themes')).map((file) => file.replace('.yaml', ''));
    expect(Object.keys(THEME_ICONS).sort()).toEqual(themes.sort());
  });

  it('tells apart the themes', () => {
    expect(new Set(Object.values(THEME_ICONS)).size).toBe(Object.keys(THEME_ICONS).length);
  });

  it('says nothing that the style sheet says', () => {
    expect(iconMarkup('menu')).toBe('<path d="M4 5h16M4 12h16M4 19h16"/>');
  });

  it('refuses a name that does not exist', () => {
    expect(() => iconMarkup('borne-kilometrique')).toThrow('borne-kilometrique');
  });
});
