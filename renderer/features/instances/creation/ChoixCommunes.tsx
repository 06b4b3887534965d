import { useAppel } from '#renderer/host/gestes.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';

interface Proprietes {
  /** Codes déjà choisis : ne se proposent plus. */
  readonly deja: readonly string[];
  readonly surAjouter: (commune: Choix) => void;
  readonly faute?: string | null | undefined;
  readonly libelle?: string | undefined;
}

/**
 * Ajoute des communes une à une, cherchées dans toute la France sans égard aux accents. Après un ajout, le champ
 * redevient vide et garde le foyer, prêt pour la commune suivante.
 */
export function ChoixCommunes({ deja, surAjouter, faute, libelle = 'Ajouter une commune' }: Proprietes) {
  const appeler = useAppel();
  return (
    <ChoixReferentiel<Choix>
      libelle={libelle}
      nom="communes"
      valeur={null}
      surChange={(choix) => choix !== null && !deja.includes(choix.id) && surAjouter(choix)}
      chercher={async (frappe) => {
        const trouvees = await appeler('territoires.rechercher', {
          texte: frappe,
          objets: ['commune'],
          departement: null,
        });
        return trouvees
          .filter(({ code }) => !deja.includes(code))
          .map(({ code, libelle: nom, precision }) => ({ id: code, libelle: nom, note: `${precision}, ${code}` }));
      }}
      faute={faute}
    />
  );
}
