/** Diagnostics of addresses: of pages, pictures, webhooks, and of places in an answer. */
export const addresses = {};
