import { expect, it } from 'vitest';
import { inlineCode } from './inline-code.ts';

it('sets the French and leaves what one types as it is', () => {
  expect(inlineCode("L'en-tête : `titre: l'eau <b>`, puis <b>.")).toBe(
    'L’en-tête\u00A0: <code>titre: l&#39;eau &lt;b&gt;</code>, puis &lt;b&gt;.',
  );
});
