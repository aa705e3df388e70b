import { onBeforeUnmount, onMounted } from 'vue'
import type { RegisterParts } from '#resources/register/create_register'
import { signOff } from '#resources/register/device/sign_on'

const LOOK_EVERY_MS = 10_000

/** Locks a register that nobody touched for a while; the sale on it stays. */
export function useAutoLock(parts: RegisterParts): void {
  let touchedAt = Date.now()
  let timer: ReturnType<typeof setInterval> | undefined
  const touch = () => (touchedAt = Date.now())

  function look() {
    const { autoLockMinutes } = parts.settings
    const isIdle = Date.now() - touchedAt > autoLockMinutes * 60_000
    if (autoLockMinutes > 0 && isIdle && parts.session.current.value) void signOff(parts)
  }

  onMounted(() => {
    timer = setInterval(look, LOOK_EVERY_MS)
    for (const name of ['keydown', 'pointerdown'] as const) window.addEventListener(name, touch)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    for (const name of ['keydown', 'pointerdown'] as const) window.removeEventListener(name, touch)
  })
}
