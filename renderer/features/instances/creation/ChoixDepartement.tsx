import { useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { chercherDans, type Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import type { ChampsDuFormulaire } from './saisie.ts';

interface Proprietes {
  readonly regional: boolean;
  readonly formulaire: ChampsDuFormulaire;
}

/** Le département d'un comité, ou celui qui tient le secrétariat d'un comité régional ; sans choix, celui du fichier. */
export function ChoixDepartement({ regional, formulaire }: Proprietes) {
  const [departement, setDepartement] = useState<Choix | null>(null);
  const { donnees } = useRequete('territoires.departements', {});
  const choix = (donnees ?? []).map(({ code, libelle, region }) => ({
    id: code,
    libelle: `${code}, ${libelle}`,
    note: region,
  }));
  return (
    <ChoixReferentiel
      libelle={regional ? 'Département qui en tient le secrétariat' : 'Département'}
      aide="Sans choix : celui de ce fichier."
      minimum={1}
      valeur={departement}
      surChange={(nouveau) => {
        setDepartement(nouveau);
        formulaire.changer('departementCode', nouveau?.id ?? null);
      }}
      chercher={async (frappe) => chercherDans(choix, frappe)}
      nom="departementCode"
      faute={formulaire.fautes['departementCode'] ?? null}
    />
  );
}
