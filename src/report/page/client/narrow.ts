import { useEffect, useState } from 'preact/hooks'

/** Too narrow for many columns. */
const query = '(max-width: 40rem)'

/** Whether the window is narrow; follows its changes. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    const follow = () => setNarrow(media.matches)
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [])
  return narrow
}
