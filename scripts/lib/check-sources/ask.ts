/** Asks for an address as politely as can be: the head alone if it will do, few tries, far apart. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Asking {
  readonly userAgent: string;
  /** How long one request may take. */
  readonly timeout: number;
  /** How long before each new try, in milliseconds; as many new tries. */
  readonly retries: readonly number[];
}

export interface Answer {
  /** The HTTP status; nothing when nobody answered. */
  readonly status?: number;
  /** Why nobody answered, in French. */
  readonly fault?: string;
  /** Where the address leads, when that is another. */
  readonly leadsTo?: string;
  /** Whether what leads there says that it is for good. */
  readonly forGood?: boolean;
  /** How long the host asks to wait before the next try, in milliseconds. */
  readonly wait?: number;
}

const MOST_HOPS = 10;
/** What a host may ask to wait; longer, the next check will tell. */
const LONGEST_WAIT = 60_000;
const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);
const isPassing = ({ status }: Answer) => status === undefined || status === 429 || status >= 500;

/** Answers what stands at an address, and never rejects. */
export async function ask(address: string, asking: Asking): Promise<Answer> {
  let answer = await askOnce(address, asking);
  for (const pause of asking.retries) {
    if (!isPassing(answer)) break;
    await wait(Math.min(Math.max(pause, answer.wait ?? 0), LONGEST_WAIT));
    answer = await askOnce(address, asking);
  }
  return answer;
}

/** The head; when it is refused, as by hosts that know GET alone, the page. */
async function askOnce(address: string, asking: Asking): Promise<Answer> {
  const head = await follow(address, 'HEAD', asking);
  return head.status !== undefined && head.status < 400 ? head : follow(address, 'GET', asking);
}

async function follow(address: string, method: string, asking: Asking): Promise<Answer> {
  let here = address;
  let forGood = true;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    let response: Response;
    try {
      response = await request(here, method, asking);
    } catch (error) {
      return { fault: faultOf(error) };
    }
    const next = response.headers.get('location');
    if (!isRedirect(response.status) || next === null || !URL.canParse(next, here)) {
      const wait = Number(response.headers.get('retry-after')) * 1000;
      return {
        status: response.status,
        ...(here !== address && { leadsTo: here, forGood }),
        ...(wait > 0 && { wait }),
      };
    }
    forGood &&= response.status === 301 || response.status === 308;
    here = new URL(next, here).href;
  }
  return { fault: `plus de ${MOST_HOPS} renvois à la suite` };
}

async function request(address: string, method: string, asking: Asking): Promise<Response> {
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': asking.userAgent, accept: '*/*' },
    signal: AbortSignal.timeout(asking.timeout),
  });
  // Only the answer matters: what follows is not downloaded.
  await response.body?.cancel();
  return response;
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'ce nom de site n’existe plus',
  EAI_AGAIN: 'le nom du site n’a pas pu être cherché',
  ECONNREFUSED: 'le site refuse la connexion',
  ECONNRESET: 'le site coupe la connexion',
  CERT_HAS_EXPIRED: 'le certificat du site a expiré',
};

function faultOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return 'le site n’a pas répondu à temps';
  const { code = '', message: reason } = (cause ?? {}) as NodeJS.ErrnoException;
  return FAULTS[code] ?? (code || reason || message);
}
