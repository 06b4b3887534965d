import { useRequete } from '#renderer/host/requetes.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { chercherDans, type Choix } from '#renderer/ui/champs/chercher-dans.ts';

interface Proprietes {
  readonly code: string | null;
  readonly surChange: (code: string | null) => void;
  readonly faute: string | null;
}

/** Un contrat de ville : ceux que suit le fichier d'abord, puis ceux du référentiel du département. */
export function ChoixContrat({ code, surChange, faute }: Proprietes) {
  const { donnees: mien } = useRequete('departement.tableau', {});
  const { donnees: territoire } = useRequete('territoires.departement', mien && { code: mien.code });
  const suivis = (mien?.contrats ?? []).map(
    (contrat): Choix => ({ id: contrat.code, libelle: contrat.libelle, note: 'suivi dans ce fichier' }),
  );
  const connus = (territoire?.contrats ?? [])
    .filter((contrat) => !suivis.some(({ id }) => id === contrat.code))
    .map((contrat): Choix => ({ id: contrat.code, libelle: contrat.libelle, note: contrat.code }));
  const tous = [...suivis, ...connus];
  return (
    <ChoixReferentiel
      libelle="Contrat de ville"
      nom="contratCode"
      obligatoire
      minimum={1}
      valeur={tous.find(({ id }) => id === code) ?? null}
      surChange={(choix) => surChange(choix?.id ?? null)}
      recents={suivis}
      chercher={async (frappe) => chercherDans(tous, frappe)}
      faute={faute}
    />
  );
}
