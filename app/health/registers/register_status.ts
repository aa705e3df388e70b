/** What a register says about itself, once a minute and when it changes. */
export interface RegisterStatus {
  /** Documents that are on the device only. */
  unsentCount: number
  /** Documents that the server put into quarantine or refused. */
  refusedCount: number
  oldestUnsentAt: string | null
  appVersion: string
  /** Milliseconds to add to the device's clock to get the server's. */
  skewMs: number
  storageUsedBytes: number | null
  storageQuotaBytes: number | null
}

/** A register as the health page shows it. */
export interface RegisterHealth extends RegisterStatus {
  id: string
  registerId: string
  name: string
  deviceName: string
  /** Null when the device has never told anything. */
  seenAt: string | null
  flags: RegisterFlag[]
}

export type RegisterFlag = 'unsent' | 'silent' | 'skewed' | 'outdated' | 'refused' | 'storage'
