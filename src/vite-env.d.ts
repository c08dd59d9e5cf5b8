/// <reference types="vite/client" />

declare module 'virtual:frames.css'
declare module 'virtual:script-fonts.css'
