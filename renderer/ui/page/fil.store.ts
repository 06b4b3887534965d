import { useEffect } from 'react';
import { create } from 'zustand';

/** Une étape du fil : un écran au-dessus (avec son adresse), ou celui où l'on est. */
export interface EtapeDuFil {
  readonly nom: string;
  readonly vers?: string | undefined;
}

export const useFilStore = create<{ readonly etapes: readonly EtapeDuFil[] }>(() => ({ etapes: [] }));

/** Dit où l'on est : le fil de la barre et le titre de la fenêtre. La dernière étape est l'écran montré. */
export function useFil(...etapes: readonly EtapeDuFil[]): void {
  const cle = JSON.stringify(etapes);
  useEffect(() => {
    const lues = JSON.parse(cle) as EtapeDuFil[];
    useFilStore.setState({ etapes: lues });
    document.title = [...lues.map(({ nom }) => nom).toReversed(), 'Comités Emploi'].join(' · ');
  }, [cle]);
}
