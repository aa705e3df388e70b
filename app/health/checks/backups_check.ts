import {
  readBackupState,
  type AlarmKind,
  type BackupState,
} from '#app/backups/state/read_backup_state'
import type { Finding, HealthCheck } from '#app/health/finding'

/** The gravest first: the page says one thing, the page of the backups says all. */
const PRESSING: AlarmKind[] = [
  'proof_failed',
  'late',
  'failed_all',
  'failed',
  'no_target',
  'key_unconfirmed',
]
const GRAVE = new Set<AlarmKind>(['proof_failed', 'late', 'failed_all'])

export const backupsCheck: HealthCheck = {
  id: 'backups',
  icon: 'i-lucide-archive',
  reasons: ['kept', 'first_due', 'not_planned', ...PRESSING],
  async read(): Promise<Finding> {
    const state = await readBackupState()
    return {
      ...verdict(state),
      figures: [
        { name: 'backup_last', kind: 'instant', value: state.lastGoodAt },
        { name: 'backup_proved', kind: 'instant', value: state.lastProvedAt },
      ],
      links: [{ name: 'backups', href: '/settings/backups', task: 'backups.manage' }],
    }
  },
}

function verdict({
  alarms,
  isPlanned,
  lastGoodAt,
}: BackupState): Pick<Finding, 'state' | 'reason'> {
  const alarm = PRESSING.find((one) => alarms.some(({ kind }) => kind === one))
  if (alarm) return { state: GRAVE.has(alarm) ? 'trouble' : 'attention', reason: alarm }
  if (!isPlanned) return { state: 'attention', reason: 'not_planned' }
  return { state: 'good', reason: lastGoodAt === null ? 'first_due' : 'kept' }
}
