/** Zod tries to compile code, which the policy of the page refuses: said before any schema is made. */
import { config } from 'zod';

config({ jitless: true });
