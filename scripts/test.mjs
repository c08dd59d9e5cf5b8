/** `npm test`: every check, the quick ones first. */
import { playwrightStep, runStages, vitestStep } from './steps.mjs'

/** @type {readonly (readonly import('./steps.mjs').Step[])[]} */
const stages = [
  [
    { name: 'format', command: ['npm', 'run', '--silent', 'format:check'] },
    { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
    { name: 'catalogue', command: ['npm', 'run', '--silent', 'i18n:check'] },
    { name: 'data', command: ['npm', 'run', '--silent', 'data:check'] },
  ],
  [
    { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
    { name: 'unused code', command: ['npm', 'run', '--silent', 'knip'] },
    { name: 'a browser', command: ['node', 'scripts/browser.mjs'] },
  ],
  [vitestStep('unit and components')],
  [
    { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
    { name: 'single file', command: ['npm', 'run', '--silent', 'build:single'] },
  ],
  [
    { name: 'size of the first page', command: ['npm', 'run', '--silent', 'size'], needs: 'build' },
    {
      name: 'weight by route',
      command: ['npm', 'run', '--silent', 'weights:check'],
      needs: 'build',
    },
  ],
  [playwrightStep('in the browser', 'build')],
]

await runStages(stages)
