import { boundaries } from './boundaries.mjs';
import { connecting } from './connecting.mjs';
import { leaving } from './leaving.mjs';
import { resuming } from './resuming.mjs';
import { survivingOverPolling, survivingOverWebSocket } from './surviving.mjs';
import { talking } from './talking.mjs';

const both = { ...connecting, ...talking, ...resuming, ...boundaries, ...leaving };

const named = (transport, cases) =>
  Object.entries(cases).map(([name, run]) => ({ name: `${transport}: ${name}`, transport, run }));

/** Every case over every transport it concerns. */
export const all = [
  ...named('websocket', { ...both, ...survivingOverWebSocket }),
  ...named('polling', { ...both, ...survivingOverPolling }),
];
