import type { ArchiveProblemReason } from '#app/backups/archive/archive_problem'
import type { Manifest, Shop } from '#app/backups/archive/manifest'
import type { Inspection } from '#app/backups/database/snapshot_sqlite'

/** Where the database of the shop is found by the thread that copies it. */
export type DatabaseSource =
  | { kind: 'sqlite'; filename: string }
  | { kind: 'mysql'; program: string; loginFile: string; database: string }

export interface PackTask {
  kind: 'pack'
  database: DatabaseSource
  dataFolder: string
  workFolder: string
  output: string
  recipient: string
  appKey: string
  shop: Shop
  appVersion: string
  takenAt: string
}

export interface UnpackTask {
  kind: 'unpack'
  file: string
  identities: string[]
  folder: string
}

export interface InspectTask {
  kind: 'inspect'
  filename: string
}

export type ArchiveTask = PackTask | UnpackTask | InspectTask

export interface Packed {
  manifest: Manifest
  bytes: number
  sha256: string
}

export interface ArchiveAnswers {
  pack: Packed
  unpack: Manifest
  inspect: Inspection
}

export interface ArchiveProgress {
  step: 'snapshot' | 'pack' | 'unpack'
  done?: number
  total?: number
}

export type ThreadMessage =
  | { progress: ArchiveProgress }
  | { done: unknown }
  | { problem: { reason: ArchiveProblemReason; detail: string } }
  | { failed: string }
