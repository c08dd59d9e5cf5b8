import 'virtual:frames.css'
import 'virtual:script-fonts.css'
import './app/tokens.css'
import './app/base.css'
import { keepWhenIdle } from './app/offline/keepWhenIdle'
import { start } from './app/start'

const root = document.querySelector<HTMLElement>('#root')
// Not awaited: a part of the app that is asked for meanwhile imports from this module, and would wait for it for ever.
if (root !== null) void start(root).then(keepWhenIdle)
