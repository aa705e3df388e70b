import { shallowRef } from 'vue'
import type { TextArguments } from '~/composables/use_translations'
import type { DeviceSettings } from '#resources/register/device/device_settings'
import { playSound, type Sound } from '#resources/register/device/sounds'

export interface Notice {
  key: number
  tone: 'success' | 'warning' | 'error'
  /** A key of the texts, or a text that is translated already. */
  text: string
  values?: TextArguments
  /** The code that no item was found for; the screen offers what to do with it. */
  unknownCode?: string
}

export type Notices = ReturnType<typeof createNotices>

/** What the register says at the foot of the screen, with the sound that goes with it. */
export function createNotices(settings: Pick<DeviceSettings, 'hasSounds'>) {
  const current = shallowRef<Notice | null>(null)
  let lastKey = 0

  const sound = (name: Sound) => {
    if (settings.hasSounds) playSound(name)
  }
  const show = (notice: Omit<Notice, 'key'>) => {
    current.value = { ...notice, key: ++lastKey }
  }

  return {
    current,
    sound,
    show,
    /** Says why something was not done, aloud. */
    refuse(text: string, values?: TextArguments) {
      sound('unknown')
      show({ tone: 'error', text, values })
    },
    clear() {
      current.value = null
    },
  }
}
