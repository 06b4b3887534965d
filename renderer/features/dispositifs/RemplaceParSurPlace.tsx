import { useState } from 'react';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { chercherDans, type Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import type { Dispositif } from './dispositif.types.ts';

interface Proprietes {
  readonly dispositif: Dispositif;
  readonly catalogue: readonly Dispositif[];
  readonly surEnregistrer: (id: string | null) => Promise<unknown>;
}

/** Ce qui prend sa suite, choisi dans le catalogue ; effacer tout n'en nomme plus. */
export function RemplaceParSurPlace({ dispositif, catalogue, surEnregistrer }: Proprietes) {
  const [faute, setFaute] = useState<string | null>(null);
  const autres = catalogue
    .filter(({ id }) => id !== dispositif.id)
    .map(({ id, nom, article }): Choix => ({ id, libelle: nom, note: article ?? undefined }));
  const prendre = (choix: Choix | null) => {
    setFaute(null);
    surEnregistrer(choix?.id ?? null).catch((cause: unknown) => setFaute(phraseDe(cause)));
  };
  return (
    <ChoixReferentiel
      libelle="Remplacé par"
      minimum={1}
      valeur={autres.find(({ id }) => id === dispositif.remplacePar) ?? null}
      recents={autres.slice(0, 12)}
      surChange={prendre}
      chercher={async (frappe) => chercherDans(autres, frappe)}
      faute={faute}
    />
  );
}
