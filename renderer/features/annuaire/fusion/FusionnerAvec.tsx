import { useState } from 'react';
import { ChoixPersonne } from '#renderer/app/personnes/ChoixPersonne.tsx';
import { useAppel } from '#renderer/host/gestes.ts';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { FusionnerFiches, type ObjetDeFusion } from './FusionnerFiches.tsx';

interface Proprietes {
  readonly objet: ObjetDeFusion;
  readonly id: string;
  readonly nom: string;
  readonly surFermer: () => void;
  readonly surFusionnees: (gardee: string) => void;
}

/** Choisit l'autre fiche, puis compare. */
export function FusionnerAvec({ objet, id, nom, surFermer, surFusionnees }: Proprietes) {
  const appeler = useAppel();
  const [autre, setAutre] = useState<string | null>(null);
  if (autre !== null)
    return (
      <FusionnerFiches objet={objet} garder={id} absorber={autre} surFermer={surFermer} surFusionnees={surFusionnees} />
    );
  const choisir = (choix: Choix | null) => choix !== null && choix.id !== id && setAutre(choix.id);
  return (
    <Dialogue
      ouvert
      titre={`Fusionner ${nom} avec…`}
      surFermer={surFermer}
      gestes={<Bouton surClic={surFermer}>Renoncer</Bouton>}
    >
      {objet === 'personnes' ? (
        <ChoixPersonne libelle="L’autre fiche" valeur={null} surChange={choisir} />
      ) : (
        <ChoixReferentiel<Choix>
          libelle="L’autre fiche"
          minimum={2}
          valeur={null}
          surChange={choisir}
          chercher={async (texte) =>
            (await appeler('structures.choisir', { texte }))
              .filter((structure) => structure.id !== id)
              .map((structure) => ({ id: structure.id, libelle: structure.nom, note: structure.sigle ?? undefined }))
          }
        />
      )}
      <p className="note">Rien n’est fusionné avant que vous ayez vu les deux fiches côte à côte.</p>
    </Dialogue>
  );
}
