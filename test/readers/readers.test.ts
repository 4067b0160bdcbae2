import { readersAgree } from './agreement.js';
import { allReaders } from './readers.js';

readersAgree('every reader of .env files that there is', allReaders);
