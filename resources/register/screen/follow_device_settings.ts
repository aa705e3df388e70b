import { watchEffect } from 'vue'
import type { DeviceSettings } from '#resources/register/device/device_settings'

/** Puts the device's own settings on the page, and takes them off when the register is left. */
export function followDeviceSettings(settings: DeviceSettings): () => void {
  const root = document.documentElement
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')

  const apply = () => {
    const isDark = settings.theme === 'dark' || (settings.theme === 'system' && prefersDark.matches)
    root.classList.toggle('dark', isDark)
    root.dataset.registerType = settings.hasLargeType ? 'large' : 'standard'
    root.dataset.registerContrast = settings.hasHighContrast ? 'high' : 'standard'
  }
  const stop = watchEffect(apply)
  prefersDark.addEventListener('change', apply)

  return () => {
    stop()
    prefersDark.removeEventListener('change', apply)
    delete root.dataset.registerType
    delete root.dataset.registerContrast
  }
}
