export * from '../../workbench/kit/author_kit.js'
