import type { Readable } from 'node:stream'

export interface StoredFile {
  name: string
  bytes: number
}

export interface PlaceFacts {
  freeBytes: number | null
  /** On the disk that holds the shop itself: lost together with it. */
  isOnDataDisk: boolean
}

/**
 * Where backups are kept. Every call ends in the answer or throws a problem in words
 * (`backup_problem.ts`); a file is there whole under its name, or not at all.
 */
export interface TargetPlace {
  /** Proves that it can be reached and written to. */
  check(): Promise<PlaceFacts>
  put(
    path: string,
    name: string,
    onBytes: (done: number) => void,
    signal?: AbortSignal
  ): Promise<void>
  /** Finished files only. */
  list(): Promise<StoredFile[]>
  open(name: string): Promise<Readable>
  remove(name: string): Promise<void>
  /** Removes what interrupted work of this shop left behind; others may be at work here. */
  sweep(shopKey: string): Promise<void>
}
