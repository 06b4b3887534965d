import { useSearchParams } from 'wouter';

/**
 * Ce que l'adresse retient d'un écran (filtre, date, ligne ouverte), pour que retour et seconde fenêtre
 * le retrouvent. Poser `null` retire le mot de l'adresse.
 */
export function useAdresse() {
  const [mots, changer] = useSearchParams();
  return {
    lire: (nom: string): string | null => mots.get(nom),
    poser: (valeurs: Readonly<Record<string, string | null>>) =>
      changer(
        (avant) => {
          const apres = new URLSearchParams(avant);
          for (const [nom, valeur] of Object.entries(valeurs)) {
            if (valeur === null) apres.delete(nom);
            else apres.set(nom, valeur);
          }
          return apres;
        },
        { replace: true },
      ),
  };
}
