import { useEffect } from 'react';
import { useEtatHote } from '#renderer/host/requetes.ts';

/** Pose sur la page le thème et la densité choisis sur ce poste. */
export function Apparence() {
  const { donnees } = useEtatHote();
  const theme = donnees?.poste.theme ?? 'systeme';
  const densite = donnees?.poste.densite ?? 'normale';
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'systeme') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['densite'] = densite;
  }, [theme, densite]);
  return null;
}
