/** A size as French readers write it: « 840 Ko », « 10,1 Mo ». Disks and phones count by thousands. */
export function frenchSize(bytes: number): string {
  const megabytes = Math.round(bytes / 100_000) / 10;
  if (megabytes < 1) return `${Math.ceil(bytes / 1000)}\u00A0Ko`;
  return `${String(megabytes).replace('.', ',')}\u00A0Mo`;
}
