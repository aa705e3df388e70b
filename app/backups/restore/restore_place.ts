import type { LoadedDatabase } from '#app/backups/database/loaded_database'

/** The database that this installation is configured for, as the place a restore ends up in. */
export interface RestorePlace {
  /** Whether there is a shop that would be put aside. */
  holdsShop(): Promise<boolean>
  /** Loads the unpacked copy beside what is there, or in its stead under a mark. */
  load(copy: string, workFolder: string): Promise<LoadedDatabase>
  /** Makes the loaded database the shop's; answers where the old one is kept. */
  switchOver(): Promise<string | null>
  /** Brings back what was there before `load`. */
  undo(): Promise<void>
}

/** `20261122-0330`, for the names of what is kept aside. */
export function asideStamp(iso: string): string {
  return iso.slice(0, 19).replace(/[-:]/g, '').replace('T', '_')
}
