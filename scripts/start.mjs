// The shortest way to see Debrief at work.
import { prepare } from './prepare.mjs';

prepare();
await import('./demo-check.mjs');
