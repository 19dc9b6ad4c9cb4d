import { describe, expect, it } from 'vitest';
import { blockAt } from './follow-text.ts';

const TEXT = '## À retenir\n\n- Un\n- Deux\n\n## Atelier : le lien\n\nUn début.\nSa suite.\n\n\n';
const at = (words: string) => blockAt(TEXT, TEXT.indexOf(words) + words.length);

describe('the block under the cursor', () => {
  it('is a title, a paragraph, an item of a list', () => {
    expect(at('## À re')).toEqual({ rank: 0, count: 4 });
    expect(at('- Un')).toEqual({ rank: 1, count: 4, item: 0 });
    expect(at('- De')).toEqual({ rank: 1, count: 4, item: 1 });
    expect(at('Sa suite')).toEqual({ rank: 3, count: 4 });
  });

  it('is the one before where nothing is written yet', () => {
    expect(blockAt(TEXT, TEXT.length)).toEqual({ rank: 3, count: 4 });
    expect(blockAt('\n\nUn mot', 0)).toEqual({ rank: 0, count: 1 });
    expect(blockAt('\n\n', 1)).toBeUndefined();
  });

  it('does not count what is not shown', () => {
    expect(blockAt('[plan]: /images/plan.png\n\nUn mot', 30)).toEqual({ rank: 0, count: 1 });
  });
});
