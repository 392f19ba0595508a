import { z } from 'zod';

export const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Give a month as 2024-10.');
