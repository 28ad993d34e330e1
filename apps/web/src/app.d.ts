import type { IncomingMessage } from 'node:http';
import type { Language } from '@trasluz/bom';
import type { Client, ProblemCode } from '@trasluz/contract';
import type { Theme } from '#web/theme/theme.ts';

declare global {
  namespace App {
    interface Error {
      status: number;
      message: string;
      /** Copied into a report, it finds the lines of the log. */
      traceId?: string;
      code?: ProblemCode;
    }
    interface Locals {
      registry: Client;
      language: Language;
      theme: Theme;
      traceId: string;
      /** Scheme and host as the reader's browser sees them. */
      origin: string;
    }
    interface PageData {
      language?: Language;
      /** The publication number that the address pins; absent where the newest state is shown. */
      at?: number | undefined;
    }
    interface Platform {
      req: IncomingMessage;
    }
  }
}
