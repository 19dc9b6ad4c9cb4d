/** Whether two sets of fields say the same, in whatever order their keys are written. */
export const sameData = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) return `${value}`;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1));
  });
