export * from '../vite_preset.js'
