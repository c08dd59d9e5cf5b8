/// <reference types="vite/client" />

declare module 'virtual:frames.css'
declare module 'virtual:script-fonts.css'

/** The languages beside English that this build has; null without any. Set by scripts/vite/languages.ts. */
declare const LANGUAGES:
  readonly { readonly tag: string; readonly name: string; readonly dir: 'ltr' | 'rtl' }[] | null
