/// <reference types="vite/client" />

declare module 'virtual:frames.css'
declare module 'virtual:script-fonts.css'

/** As far as it is used here: not all browsers have it, and the compiler’s own library does not know it. */
interface Window {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (given: string) => string },
    ) => {
      /** Answers with an object that stands for a string wherever one is wanted. */
      readonly createScriptURL: (given: string) => string
    }
  }
}

/** The languages beside English that this build has; null without any. Set by scripts/vite/languages.ts. */
declare const LANGUAGES:
  readonly { readonly tag: string; readonly name: string; readonly dir: 'ltr' | 'rtl' }[] | null
