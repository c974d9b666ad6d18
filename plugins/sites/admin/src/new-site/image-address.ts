import { useEffect, useRef, useState } from 'react';

/** The image that a `data:` address holds. */
export function imageOf(address: string): Blob {
  const [head = '', body = ''] = address.split(',', 2);
  const bytes = Uint8Array.from(atob(body), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? 'image/jpeg' });
}

/** How many stay good: what shows the one before may still be loading it. */
const GOOD = 3;

/** A short address for an image that is written out in its own. */
export function useImageAddress(image: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  const made = useRef<string[]>([]);
  useEffect(() => {
    const fresh = image && URL.createObjectURL(imageOf(image));
    if (fresh) made.current.push(fresh);
    made.current.splice(0, made.current.length - GOOD).forEach(URL.revokeObjectURL);
    setAddress(fresh);
  }, [image]);
  useEffect(() => () => made.current.splice(0).forEach(URL.revokeObjectURL), []);
  return address;
}
