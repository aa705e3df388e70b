const MAX_LENGTH = 20

/** `Fjordgata Landhandel` → `fjordgata-landhandel`: a short code for addresses and reports. */
export function storeCode(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
  return plain.slice(0, MAX_LENGTH).replace(/-+$/, '') || 'main'
}
