import type { JobText } from '#core/jobs/job'

export type TargetKind = 'folder' | 's3'

export interface FolderSettings {
  folder: string
  /** As it was when the target was last tried: lost together with the shop. */
  isOnDataDisk: boolean
}

export interface S3Settings {
  endpoint: string
  region: string
  bucket: string
  prefix: string
  accessKeyId: string
  sealedSecret: string
  /** Address buckets as `endpoint/bucket`, as most stores outside Amazon want it. */
  isPathStyle: boolean
}

/** How many daily, weekly and monthly backups a target keeps. */
export interface Keeping {
  daily: number
  weekly: number
  monthly: number
}

/** A place that backups go to, and how it went last time. */
export interface BackupTarget {
  id: string
  name: string
  place: { kind: 'folder'; settings: FolderSettings } | { kind: 's3'; settings: S3Settings }
  keeping: Keeping
  isOn: boolean
  lastGoodAt: string | null
  lastTriedAt: string | null
  problem: JobText | null
  createdAt: string
}

export interface BackupFile {
  id: string
  targetId: string
  name: string
  takenAt: string
  version: string
  bytes: number
  acceptanceSequence: number | null
  provedAt: string | null
  proof: ProofMark | null
}

/** What is remembered of a proof beside the file that was proved. */
export interface ProofMark {
  seconds: number
  problem: JobText | null
}
