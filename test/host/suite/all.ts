import './activation.js';
import './findings.js';
import './keys.js';
