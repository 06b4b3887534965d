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

/** Ajoute des communes une à une, cherchées dans toute la France sans égard aux accents. */
export function ChoixCommunes({ deja, surAjouter, faute, libelle = 'Ajouter une commune' }: Proprietes) {
  const appeler = useAppel();
  return (
    <ChoixReferentiel<Choix>
      // Après un ajout, le champ redevient vide, prêt pour la commune suivante.
      key={deja.length}
      libelle={libelle}
      nom="communes"
      valeur={null}
      surChange={(choix) => choix !== null && surAjouter(choix)}
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
