import { inject, provide, type InjectionKey } from 'vue'
import type { Counter } from '#resources/register/create_counter'
import type { RegisterParts } from '#resources/register/create_register'
import type { LineTools } from '#resources/register/sale/line_tools'

/** What the selling screen itself works with; other screens have `useRegister()`. */
export interface SellingScreen {
  parts: RegisterParts
  counter: Counter
  tools: LineTools
}

const key: InjectionKey<SellingScreen> = Symbol('counter')

export function provideCounter(screen: SellingScreen): void {
  provide(key, screen)
}

export function useCounter(): SellingScreen {
  const screen = inject(key)
  if (!screen) throw new Error('useCounter() is only for components of the selling screen')
  return screen
}
