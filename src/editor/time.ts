/** `25 Nov, 10:00`, in the person's own time and language. @param iso a time. */
export const shortTime = (iso: string): string => new Date(iso).toLocaleString(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
