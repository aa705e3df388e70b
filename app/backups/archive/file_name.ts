import type { Shop } from '#app/backups/archive/manifest'

export interface BackupName {
  shopKey: string
  takenAt: string
  version: string
}

const PATTERN =
  /^tillhouse-[a-z0-9-]*-([0-9a-f]{6})-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-v([0-9a-z.-]+)\.tar\.zst\.age$/

/** Letters that do not come apart into a Latin one and an accent. */
const SPELT: Record<string, string> = { æ: 'ae', ø: 'o', ß: 'ss' }

/** A name that tells a person which shop, when and which version, and sorts by time. */
export function backupFileName(shop: Shop, takenAt: string, version: string): string {
  const slug = shop.name
    .toLowerCase()
    .replace(/[æøß]/g, (letter) => SPELT[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  const stamp = `${takenAt.slice(0, 19).replaceAll(':', '-')}Z`
  return `tillhouse-${slug || 'shop'}-${shop.key}-${stamp}-v${version}.tar.zst.age`
}

/** Null for anything that is no finished backup, such as what a power cut left behind. */
export function readBackupName(name: string): BackupName | null {
  const match = PATTERN.exec(name)
  if (!match) return null
  const [, shopKey = '', day, hours, minutes, seconds, version = ''] = match
  return { shopKey, takenAt: `${day}T${hours}:${minutes}:${seconds}.000Z`, version }
}

/** What a target calls a file until all of it has arrived; never taken for a backup. */
export const PARTIAL_SUFFIX = '.partial'

export function isLeftover(name: string, shopKey: string): boolean {
  if (!name.endsWith(PARTIAL_SUFFIX)) return false
  return readBackupName(name.slice(0, -PARTIAL_SUFFIX.length))?.shopKey === shopKey
}
