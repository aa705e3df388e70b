import { shallowRef } from 'vue'

/** A dialog on the screen; `close` answers whoever opened it. */
export interface OpenDialog {
  key: number
  name: string
  props: Record<string, unknown>
  close(answer?: unknown): void
}

export type Dialogs = ReturnType<typeof createDialogs>

/** The dialogs of the register, one above the other, each answered as a promise. */
export function createDialogs() {
  const stack = shallowRef<OpenDialog[]>([])
  let lastKey = 0

  function open<Answer>(name: string, props: Record<string, unknown> = {}): Promise<Answer | null> {
    return new Promise((resolve) => {
      const key = ++lastKey
      const close = (answer: unknown = null) => {
        if (!stack.value.some((dialog) => dialog.key === key)) return
        stack.value = stack.value.filter((dialog) => dialog.key !== key)
        resolve(answer as Answer | null)
      }
      stack.value = [...stack.value, { key, name, props, close }]
    })
  }

  return {
    stack,
    open,
    closeAll() {
      for (const dialog of stack.value.toReversed()) dialog.close()
    },
  }
}
