import { fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { insertIgnore, read, transaction, type Sql } from '#core/sql'
import type { BackupFile, ProofMark } from '#app/backups/targets/backup_target'

interface FileRow {
  id: string
  target_id: string
  name: string
  taken_at: string
  version: string
  bytes: number
  acceptance_sequence: number | null
  proved_at: string | null
  proof: string | null
}

export type NewFile = Omit<BackupFile, 'id' | 'provedAt' | 'proof'>

/** The backups on all targets, newest first. */
export async function listFiles(limit: number): Promise<BackupFile[]> {
  const rows = await read<FileRow>(
    'select * from backup_files order by taken_at desc, target_id, name limit ?',
    [limit]
  )
  return rows.map(fileOf)
}

export async function listFilesOf(targetId: string): Promise<BackupFile[]> {
  const rows = await read<FileRow>(
    'select * from backup_files where target_id = ? order by taken_at desc, name desc',
    [targetId]
  )
  return rows.map(fileOf)
}

/** The newest backup of every target that was put through a proof. */
export async function listTriedFiles(): Promise<BackupFile[]> {
  const rows = await read<FileRow>(
    `select f.* from backup_files f
       join (select target_id, max(taken_at) as taken_at from backup_files
              where proof is not null group by target_id) n
         on n.target_id = f.target_id and n.taken_at = f.taken_at`
  )
  return rows.map(fileOf)
}

export async function findFile(id: string): Promise<BackupFile | null> {
  const [row] = await read<FileRow>('select * from backup_files where id = ?', [id])
  return row ? fileOf(row) : null
}

function fileOf(row: FileRow): BackupFile {
  return {
    id: row.id,
    targetId: row.target_id,
    name: row.name,
    takenAt: fromDatabaseTime(row.taken_at),
    version: row.version,
    bytes: Number(row.bytes),
    acceptanceSequence: row.acceptance_sequence === null ? null : Number(row.acceptance_sequence),
    provedAt: row.proved_at && fromDatabaseTime(row.proved_at),
    proof: row.proof === null ? null : (JSON.parse(row.proof) as ProofMark),
  }
}

export async function insertFile(sql: Sql, file: NewFile): Promise<void> {
  await sql.run(
    `${insertIgnore(sql)} backup_files (id, target_id, name, taken_at, version, bytes,
                                        acceptance_sequence) values (?, ?, ?, ?, ?, ?, ?)`,
    [
      newId(),
      file.targetId,
      file.name,
      toDatabaseTime(file.takenAt),
      file.version,
      file.bytes,
      file.acceptanceSequence,
    ]
  )
}

export async function deleteFile(sql: Sql, id: string): Promise<void> {
  await sql.run('delete from backup_files where id = ?', [id])
}

/** Keeps how a proof ended; only one that found nothing dates the file as proved. */
export async function noteProof(fileId: string, proof: ProofMark): Promise<void> {
  await transaction((sql) =>
    sql.run('update backup_files set proved_at = ?, proof = ? where id = ?', [
      proof.problem ? null : nowForDatabase(),
      JSON.stringify(proof),
      fileId,
    ])
  )
}
