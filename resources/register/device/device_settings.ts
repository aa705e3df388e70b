import { reactive, watch } from 'vue'

/** How this device likes the screen; kept on it, for whoever signs on. */
export interface DeviceSettings {
  theme: 'system' | 'light' | 'dark'
  isLeftHanded: boolean
  hasLargeType: boolean
  hasHighContrast: boolean
  hasSounds: boolean
  /** Minutes without a touch after which the operator must give the PIN again; 0 is never. */
  autoLockMinutes: number
}

const KEY = 'tillhouse.register.settings'

const STANDARD: DeviceSettings = {
  theme: 'system',
  isLeftHanded: false,
  hasLargeType: false,
  hasHighContrast: false,
  hasSounds: true,
  autoLockMinutes: 10,
}

/** Settings that read what was kept and keep what is changed. */
export function createDeviceSettings(
  storage: Pick<Storage, 'getItem' | 'setItem'>
): DeviceSettings {
  const settings = reactive({ ...STANDARD, ...read(storage) })
  watch(settings, (changed) => storage.setItem(KEY, JSON.stringify(changed)))
  return settings
}

function read(storage: Pick<Storage, 'getItem'>): Partial<DeviceSettings> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}
