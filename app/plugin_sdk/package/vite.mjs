// Node takes the types off: this file lies in the checkout, also where it is linked to.
export * from '../vite_preset.ts'
